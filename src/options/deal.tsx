import type { Deal } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import { type Change, setDeal } from './changes.ts';

const CHOICES: readonly { readonly deal: Deal; readonly name: string; readonly what: string }[] = [
  {
    deal: 'ongoing',
    name: say('deal_ongoing'),
    what: say('deal_ongoing_what'),
  },
  {
    deal: 'one-off',
    name: say('deal_price'),
    what: say('deal_price_what'),
  },
];

interface Props {
  readonly deal: Deal;
  /** An organisation has set it. */
  readonly isFixed: boolean;
  readonly onChange: (change: Change) => void;
}

/** What the person mostly negotiates about. */
export function DealKind({ deal, isFixed, onChange }: Props) {
  return (
    <section>
      <fieldset disabled={isFixed}>
        <legend>
          <h2>{say('deal_title')}</h2>
        </legend>
        {CHOICES.map((choice) => (
          <label key={choice.deal} class="kind">
            <input
              type="radio"
              name="deal"
              checked={choice.deal === deal}
              onChange={() => onChange(setDeal(choice.deal))}
            />
            <span>
              <strong>{choice.name}</strong>
              <span class="what">{choice.what}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
