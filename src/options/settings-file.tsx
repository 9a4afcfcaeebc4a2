import type { Settings } from '../model/settings.ts';
import { addFile, type Change, replaceByFile } from './changes.ts';

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
      <h2 id="file-title">Your settings as a file</h2>
      <p>
        What you set and the words you ignore, to keep or to hand on. People and mails are not in it. Your browser
        carries the settings to the computers you are signed in on, if you let it sync.
      </p>
      {unsynced > 0 && (
        <p class="unsynced">
          {unsynced === 1 ? 'One entry is' : `${unsynced} entries are`} kept on this computer only: browsers sync no
          more than 100 kB for an extension. {unsynced === 1 ? 'It counts' : 'They count'} here all the same.
        </p>
      )}
      <div class="row">
        <button type="button" onClick={onExport}>
          Export
        </button>
        <label class="file">
          Import a file{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              onPick(event.currentTarget.files?.[0] ?? null);
              // The same file, mended meanwhile, can be picked again.
              event.currentTarget.value = '';
            }}
          />
        </label>
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
          <strong>{name}</strong> was not imported, and nothing was changed:
        </p>
        <ul class="faults">
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
        <strong>{name}</strong> can be read. Shall it take the place of what you have set, or be added to it?
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => use(replaceByFile(settings))}>
          Replace mine
        </button>
        <button type="button" onClick={() => use(addFile(settings))}>
          Add to mine
        </button>
        <button type="button" class="link" onClick={() => onPick(null)}>
          Leave it
        </button>
      </div>
    </div>
  );
}
