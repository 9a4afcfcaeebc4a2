import type { Deal } from '../model/settings.ts';
import { type Change, setDeal } from './changes.ts';

const CHOICES: readonly { readonly deal: Deal; readonly name: string; readonly what: string }[] = [
  {
    deal: 'ongoing',
    name: 'An ongoing relationship',
    what: 'Suppliers, clients, colleagues, neighbours: every rule counts.',
  },
  {
    deal: 'one-off',
    name: 'A one-off price',
    what: 'A used car, a flat viewed once. Where only one price was at stake, warm wording drew worse counter-offers, so nothing is said about rapport or about positions without a reason.',
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
          <h2>What you negotiate about</h2>
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
