import { say } from '../texts/say.ts';

interface Props {
  /** What the browser said. */
  readonly why: string;
  readonly onRetry: () => void;
}

/** In place of the page where the browser gives nothing of what is stored. */
export function Unreadable({ why, onRetry }: Props) {
  return (
    <main>
      <section class="broken" role="alert">
        <p>{say('options_unreadable', why)}</p>
        <button type="button" onClick={onRetry}>
          {say('error_again')}
        </button>
      </section>
    </main>
  );
}
