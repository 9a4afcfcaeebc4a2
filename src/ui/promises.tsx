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

/** The days of what was promised to this person, as far as they are remembered, from this thread and others. */
export interface Days {
  /** ISO dates. */
  readonly kept: readonly string[];
  readonly onKeep: (day: string) => void;
  readonly onForget: (day: string) => void;
}

interface Props {
  readonly promises: readonly PromisedItem[];
  readonly on: OnItem;
  /** Null where nothing can be remembered of the person. */
  readonly days: Days | null;
}

/** What either side said it would do, what is overdue first. Never "broken": it may have been kept elsewhere. */
export function Promises({ promises, on, days }: Props) {
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
                  <QuoteItem
                    key={`${promise.message}${promise.text}`}
                    kind="promise"
                    item={promise}
                    on={on}
                    beside={days && <Day promise={promise} days={days} />}
                  >
                    <span class={`fate fate-${promise.state}`}>{fateInWords(promise)}</span>
                  </QuoteItem>
                )}
              />
            </div>
          )
        );
      })}
      {days && daysElsewhere(promises, days).map((day) => <Elsewhere key={day} day={day} onForget={days.onForget} />)}
    </>
  );
}

/** Remembered days that no promise of this thread explains. */
const daysElsewhere = (promises: readonly PromisedItem[], days: Days | null): readonly string[] =>
  (days?.kept ?? []).filter((day) => !promises.some((promise) => dayOf(promise) === day));

/** The day on which something of ours is due, where it is known as a date. */
const dayOf = ({ side, due }: PromisedItem): string | null => (side === 'me' && due && shortDay(due) ? due : null);

/** What is promised can be remembered by its day, and forgotten once it is done. */
function Day({ promise, days: { kept, onKeep, onForget } }: { promise: PromisedItem; days: Days }) {
  const day = dayOf(promise);
  if (!day) return null;
  if (kept.includes(day))
    return <Link words={say('promise_forget')} about={promise.text} onClick={() => onForget(day)} />;
  if (promise.state === 'seen') return null;
  return <Link words={say('promise_keep')} about={promise.text} onClick={() => onKeep(day)} />;
}

function Elsewhere({ day, onForget }: { day: string; onForget: Days['onForget'] }) {
  return (
    <p class="known elsewhere">
      <span>{say('promise_elsewhere', shortDay(day) || day)}</span>
      <Link words={say('promise_forget')} about={shortDay(day) || day} onClick={() => onForget(day)} />
    </p>
  );
}

function Link({ words, about, onClick }: { words: string; about: string; onClick: () => void }) {
  return (
    <button type="button" class="link" aria-label={`${words}: ${about}`} onClick={onClick}>
      {words}
    </button>
  );
}

function fateInWords({ state, due, sure }: PromisedItem): string {
  // Where no mail says when it was written, the words themselves are all that is known of the day.
  const day = due && (shortDay(due) || say('quoted', due));
  if (state === 'overdue') return say('promise_overdue', day ?? '');
  if (state === 'seen') return say(sure ? 'promise_seen' : 'promise_spoken');
  return day ? say('promise_due', day) : say('promise_no_day');
}
