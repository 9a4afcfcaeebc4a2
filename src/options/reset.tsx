import { say } from '../texts/say.ts';
import { type Change, RESET } from './changes.ts';

/** Puts every setting back to its default; what is remembered of people and mails is none. */
export function Reset({ onChange }: { readonly onChange: (change: Change) => void }) {
  return (
    <section aria-labelledby="reset-title">
      <h2 id="reset-title">{say('reset_title')}</h2>
      <p>{say('options_reset_what')}</p>
      <div class="row">
        <button type="button" onClick={() => onChange(RESET)}>
          {say('options_reset')}
        </button>
      </div>
    </section>
  );
}
