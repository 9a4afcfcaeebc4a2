import type { Summary } from '../model/summary.ts';
import { figure } from '../ui/figures.ts';

const CALL: Readonly<Record<Summary['call'], string>> = {
  held: 'You two have spoken.',
  arranged: 'A call is arranged.',
  proposed: 'A call was proposed.',
  declined: 'A call was declined.',
  none: 'No call is mentioned.',
};

const side = (each: 'me' | 'them'): string => (each === 'me' ? 'You' : 'They');

/** What the thread comes to, as far as it is written. */
export function ThreadFacts({ summary: { offers, promises, open, call, next } }: { readonly summary: Summary }) {
  const facts = [
    ...offers.map(
      (offer) => `${side(offer.side)} put ${figure(offer.amount, offer.unit)} on the table: “${offer.text}”`,
    ),
    ...promises.map(({ side: who, text, due }) => `${side(who)} promised: “${text}”${due ? ` (${due})` : ''}`),
    ...open.map(({ side: who, text }) => `${side(who)} asked, and it is open: “${text}”`),
    CALL[call],
    ...(next ? [next] : []),
  ];
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">The thread</h2>
      <ul class="entries">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
