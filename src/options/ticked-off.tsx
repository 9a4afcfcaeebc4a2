import { say, sayCount } from '../texts/say.ts';

interface Props {
  /** In how many something was ticked off. */
  readonly threads: number;
  readonly onForget: () => void;
}

/** That something was ticked off in the popup, and a way to forget it; nothing where nothing was. */
export function TickedOff({ threads, onForget }: Props) {
  if (threads === 0) return null;
  return (
    <section aria-labelledby="ticked-title">
      <h2 id="ticked-title">{say('ticked_title')}</h2>
      <p>{sayCount('ticked_what', threads)}</p>
      <div class="row">
        <button type="button" onClick={onForget}>
          {say('ticked_forget')}
        </button>
      </div>
    </section>
  );
}
