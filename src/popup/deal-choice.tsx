import type { Deal } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import type { DealShown } from './screen.ts';

interface Props extends DealShown {
  readonly onDeal: (deal: Deal | null) => void;
}

const NAMES = { ongoing: 'deal_ongoing', 'one-off': 'deal_price' } as const;

/** What this thread is about, where it is not what the person mostly negotiates about. */
export function DealChoice({ here, usual, isFixed, onDeal }: Props) {
  const choose = (value: string): void => onDeal(value === 'ongoing' || value === 'one-off' ? value : null);
  return (
    <p class="deal">
      <label>
        <span>{say('deal_here')}</span>
        <select
          disabled={isFixed}
          value={isFixed ? '' : (here ?? '')}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{say('deal_as_usual', say(NAMES[usual]))}</option>
          <option value="ongoing">{say('deal_ongoing')}</option>
          <option value="one-off">{say('deal_price')}</option>
        </select>
      </label>
      {isFixed && <span class="quiet">{say('organisation_title')}</span>}
    </p>
  );
}
