import { say } from '../texts/say.ts';
import { UNDO_KEY } from '../ui/undo-key.ts';

const PROMISES: readonly { title: string; text: string }[] = [
  { title: say('promise_draft_title'), text: say('promise_draft', UNDO_KEY) },
  { title: say('promise_local_title'), text: say('promise_local') },
  { title: say('promise_silent_title'), text: say('promise_silent') },
  { title: say('promise_verdict_title'), text: say('promise_verdict') },
  { title: say('promise_firm_title'), text: say('promise_firm') },
];

/** What Parley promises, in plain words. */
export function Promises() {
  return (
    <section class="promises" aria-labelledby="promises">
      <h2 id="promises">{say('promises_title')}</h2>
      <ol>
        {PROMISES.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
