import type { Item } from '../model/standing.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

/** What both sides have said yes to. */
export function Agreements({ agreed, on }: { agreed: readonly Item[]; on: OnItem }) {
  return (
    <>
      <Capped
        items={agreed.toReversed()}
        show={(item) => (
          <QuoteItem key={`${item.message}${item.text}`} kind="agreed" item={item} on={on}>
            {item.side === 'me' ? 'You' : 'They'}
          </QuoteItem>
        )}
      />
      <p class="quiet">Words, not a contract: check before you rely on it.</p>
    </>
  );
}
