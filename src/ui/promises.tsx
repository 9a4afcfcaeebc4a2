import type { Side } from '../model/mail.ts';
import type { PromisedItem } from '../model/standing.ts';
import { Capped } from './capped.tsx';
import { shortDay } from './dates.ts';
import { type OnItem, QuoteItem } from './quote-item.tsx';

const SIDES: readonly { side: Side; title: string }[] = [
  { side: 'me', title: 'You promised' },
  { side: 'them', title: 'They promised' },
];
const ORDER: readonly PromisedItem['state'][] = ['overdue', 'open', 'seen'];

interface Props {
  readonly promises: readonly PromisedItem[];
  readonly on: OnItem;
}

/** What either side said it would do, what is overdue first. Never "broken": it may have been kept elsewhere. */
export function Promises({ promises, on }: Props) {
  return (
    <>
      {SIDES.map(({ side, title }) => {
        const own = promises
          .toReversed()
          .filter((promise) => promise.side === side)
          .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
        return (
          own.length > 0 && (
            <div key={side}>
              <h3>{title}</h3>
              <Capped
                items={own}
                show={(promise) => (
                  <QuoteItem key={`${promise.message}${promise.text}`} kind="promise" item={promise} on={on}>
                    <span class={`fate fate-${promise.state}`}>{fateInWords(promise)}</span>
                  </QuoteItem>
                )}
              />
            </div>
          )
        );
      })}
    </>
  );
}

function fateInWords({ state, due, sure }: PromisedItem): string {
  const day = due && (shortDay(due) || due);
  if (state === 'overdue') return `Due ${day}, not seen here`;
  if (state === 'seen') return sure ? 'Seen in a later mail' : 'Spoken of later';
  return day ? `Due: ${day}` : 'No day named';
}
