import { longDay } from './days.ts';

/** What is remembered of one person. */
export interface PersonShown {
  readonly spoken: string | null;
  readonly notNow: readonly string[];
  readonly off: readonly string[];
}

interface Props {
  readonly people: Readonly<Record<string, PersonShown>>;
  /** Names of the rules by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** Forgets one person by their address, everybody without one. */
  readonly onForget: (address: string | null) => void;
}

/** Everybody of whom something is remembered, and what. */
export function People({ people, titles, onForget }: Props) {
  const known = Object.entries(people).toSorted(([a], [b]) => a.localeCompare(b));
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      <p class="quiet">
        What you told Parley about the people you write to. It stays on this computer and is not synced or exported.
      </p>
      {known.length === 0 && <p class="nobody">Nothing is remembered about anybody.</p>}
      <ul class="entries">
        {known.map(([address, person]) => (
          <li key={address}>
            <div class="entry">
              <strong>{nameOf(address)}</strong>
              {toldOf(person, titles).map((told) => (
                <p key={told}>{told}</p>
              ))}
            </div>
            <button type="button" aria-label={`Forget ${nameOf(address)}`} onClick={() => onForget(address)}>
              Forget
            </button>
          </li>
        ))}
      </ul>
      {known.length > 1 && (
        <button type="button" onClick={() => onForget(null)}>
          Forget all {known.length}
        </button>
      )}
    </section>
  );
}

const nameOf = (address: string): string => address || 'Mails that name nobody';

function toldOf({ spoken, notNow, off }: PersonShown, titles: Props['titles']): string[] {
  return [
    ...(spoken ? [`You have spoken, as you said on ${longDay(spoken)}.`] : []),
    ...(notNow.length > 0 ? [`The reminder to call was put off in ${threads(notNow.length)}.`] : []),
    ...(off.length > 0 ? [`Silent in mails to them: ${off.map((id) => titles.get(id) ?? id).join(', ')}.`] : []),
  ];
}

const threads = (count: number): string => (count === 1 ? 'one thread' : `${count} threads`);
