import type { ComponentChildren } from 'preact';

interface Props {
  /** Endings and kinds of the files that can be read. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** What the file is for. */
  readonly children: ComponentChildren;
}

/** A file to be opened, as a button; the same file, changed meanwhile, can be opened again. */
export function FileField({ accept, onFile, children }: Props) {
  return (
    <label class="file">
      {children}{' '}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
