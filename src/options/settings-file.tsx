import type { Settings } from '../model/settings.ts';
import { say, sayCount } from '../texts/say.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { addFile, type Change, replaceByFile } from './changes.ts';
import { FileField } from './file-field.tsx';

/** A file that was picked to be imported: what it holds, or what is wrong with it. */
export interface Picked {
  readonly name: string;
  readonly read: { readonly settings: Settings } | { readonly faults: readonly string[] };
}

interface Props {
  readonly picked: Picked | null;
  /** Entries that are kept on this machine alone. */
  readonly unsynced: number;
  readonly onExport: () => void;
  /** Null puts the picked file away. */
  readonly onPick: (file: File | null) => void;
  readonly onChange: (change: Change) => void;
}

/** All settings as one file, out and in. */
export function SettingsFile({ picked, unsynced, onExport, onPick, onChange }: Props) {
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{say('file_title')}</h2>
      <p>{say('file_what')}</p>
      {unsynced > 0 && <p class="unsynced">{sayCount('file_unsynced', unsynced)}</p>}
      <div class="row">
        <button type="button" onClick={onExport}>
          {say('file_export')}
        </button>
        <FileField accept=".json,application/json" onFile={onPick}>
          {say('file_import')}
        </FileField>
      </div>
      {picked && <PickedFile picked={picked} onPick={onPick} onChange={onChange} />}
    </section>
  );
}

function PickedFile({
  picked: { name, read },
  onPick,
  onChange,
}: Pick<Props, 'onPick' | 'onChange'> & { picked: Picked }) {
  const use = (change: Change): void => {
    onChange(change);
    onPick(null);
  };
  if ('faults' in read)
    return (
      <div class="picked" role="alert">
        <p>
          <Emphasised text={say('file_refused', name)} />
        </p>
        <ul class="faults" lang="en">
          {read.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    );
  const { settings } = read;
  return (
    <div class="picked" role="group" aria-label={name}>
      <p>
        <Emphasised text={say('file_read', name)} />
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => use(replaceByFile(settings))}>
          {say('file_replace')}
        </button>
        <button type="button" onClick={() => use(addFile(settings))}>
          {say('file_add')}
        </button>
        <button type="button" class="link" onClick={() => onPick(null)}>
          {say('file_leave')}
        </button>
      </div>
    </div>
  );
}
