import { settingName } from './names.ts';

interface Props {
  /** Paths of stored values that could not be used. */
  readonly broken: readonly string[];
  readonly onMend: () => void;
}

/** What of the stored settings could not be read. */
export function Broken({ broken, onMend }: Props) {
  return (
    <section class="broken" role="alert">
      <p>
        Part of what was stored could not be read and stands at its default:{' '}
        {[...new Set(broken.map(settingName))].join(', ')}. The rest is as you left it.
      </p>
      <button type="button" onClick={onMend}>
        Keep it so
      </button>
    </section>
  );
}
