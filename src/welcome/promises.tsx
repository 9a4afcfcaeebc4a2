import { UNDO_KEY } from '../ui/undo-key.ts';

const PROMISES: readonly { title: string; text: string }[] = [
  {
    title: 'The draft is yours',
    text: `Parley never writes into your mail by itself. Words change only when you click, and one ${UNDO_KEY} brings yours back.`,
  },
  {
    title: 'Nothing leaves this computer',
    text: 'No account, no server, no statistics. Parley is built without the right to connect to anything, and your browser holds it to that.',
  },
  {
    title: 'Silent when unsure',
    text: 'Private mail, another language, a quotation, a signature: not a word. No more than three marks at a time, unless you ask for more.',
  },
  {
    title: 'Never a verdict',
    text: 'It says how a sentence may read, and where that comes from, with its limits. No score, no guess at what anybody intends.',
  },
  {
    title: 'Firm stays firm',
    text: 'Better words keep every number, date, name and limit of yours. What they lack is left open as a [gap] for you to fill.',
  },
];

/** The five promises of the design, in plain words. */
export function Promises() {
  return (
    <section class="promises" aria-labelledby="promises">
      <h2 id="promises">Five promises</h2>
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
