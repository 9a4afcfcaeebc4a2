import type { Item } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';
import { nameOfSide } from './sides.ts';

/** What both sides have said yes to. */
export function Agreements({ agreed, on }: { agreed: readonly Item[]; on: OnItem }) {
  return (
    <>
      <Capped
        items={agreed.toReversed()}
        show={(item) => (
          <QuoteItem key={`${item.message}${item.text}`} kind="agreed" item={item} on={on}>
            {item.by ? null : nameOfSide(item)}
          </QuoteItem>
        )}
      />
      <p class="quiet">{say('agreed_caution')}</p>
    </>
  );
}
