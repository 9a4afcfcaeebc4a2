import { say } from '../texts/say.ts';
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
      <p>{say('options_broken', [...new Set(broken.map(settingName))].join(', '))}</p>
      <button type="button" onClick={onMend}>
        {say('options_keep_so')}
      </button>
    </section>
  );
}
