import type { Summary } from '../model/summary.ts';
import { say } from '../texts/say.ts';
import { figure } from '../ui/figures.ts';
import { longDay } from './days.ts';

const CALL: Readonly<Record<Summary['call'], string>> = {
  held: say('fact_call_held'),
  arranged: say('fact_call_arranged'),
  proposed: say('fact_call_proposed'),
  declined: say('fact_call_declined'),
  none: say('fact_call_none'),
};

/** What the thread comes to, as far as it is written. */
export function ThreadFacts({ summary: { offers, promises, open, call, next } }: { readonly summary: Summary }) {
  const facts = [
    ...offers.map(({ side, amount, unit, text }) => say(`fact_offer_${side}`, figure(amount, unit), text)),
    ...promises.map(({ side, text, due }) => `${say(`fact_promise_${side}`, text)}${due ? ` (${longDay(due)})` : ''}`),
    ...open.map(({ side, text }) => say(`fact_asked_${side}`, text)),
    CALL[call],
    ...(next ? [next] : []),
  ];
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{say('thread_title')}</h2>
      <ul class="entries">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
