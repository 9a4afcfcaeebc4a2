import type { InterestItem } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

const SIDES = [
  { side: 'them', title: 'interests_them', taken: 'interests_you_took_up', left: 'interests_you_left' },
  { side: 'me', title: 'interests_me', taken: 'interests_they_took_up', left: 'interests_they_left' },
] as const;

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
                {say('interests_ask')}
              </p>
            )
          );
        return (
          <div key={side}>
            <h3>{say(title)}</h3>
            <Capped
              items={own.toReversed()}
              show={(interest) => (
                <QuoteItem key={`${interest.message}${interest.text}`} kind="interest" item={interest} on={on}>
                  {say(interest.takenUp ? taken : left)}
                </QuoteItem>
              )}
            />
          </div>
        );
      })}
    </>
  );
}
