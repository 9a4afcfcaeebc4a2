import type { Side } from '../model/mail.ts';
import type { InterestItem } from '../model/standing.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

const SIDES: readonly { side: Side; title: string; taken: string; left: string }[] = [
  { side: 'them', title: 'To them', taken: 'You took it up', left: 'Your mails haven’t taken it up yet' },
  { side: 'me', title: 'To you', taken: 'They took it up', left: 'Not taken up yet' },
];

interface Props {
  readonly interests: readonly InterestItem[];
  readonly on: OnItem;
}

/** What matters to either side, in their own words: quoted, never guessed. */
export function Interests({ interests, on }: Props) {
  return (
    <>
      {SIDES.map(({ side, title, taken, left }) => {
        const own = interests.filter((interest) => interest.side === side);
        if (own.length === 0)
          return (
            side === 'them' && (
              <p key={side} class="quiet">
                They haven’t said why yet. Ask?
              </p>
            )
          );
        return (
          <div key={side}>
            <h3>{title}</h3>
            <Capped
              items={own.toReversed()}
              show={(interest) => (
                <QuoteItem key={`${interest.message}${interest.text}`} kind="interest" item={interest} on={on}>
                  {interest.takenUp ? taken : left}
                </QuoteItem>
              )}
            />
          </div>
        );
      })}
    </>
  );
}
