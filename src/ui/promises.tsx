import type { PromisedItem } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { Capped } from './capped.tsx';
import { shortDay } from './dates.ts';
import { type OnItem, QuoteItem } from './quote-item.tsx';

const SIDES = [
  { side: 'me', title: 'promises_me' },
  { side: 'them', title: 'promises_them' },
] as const;
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
              <h3>{say(title)}</h3>
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
  // Where no mail says when it was written, the words themselves are all that is known of the day.
  const day = due && (shortDay(due) || say('quoted', due));
  if (state === 'overdue') return say('promise_overdue', day ?? '');
  if (state === 'seen') return say(sure ? 'promise_seen' : 'promise_spoken');
  return day ? say('promise_due', day) : say('promise_no_day');
}
