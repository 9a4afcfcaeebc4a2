import { type Deal, DEALS } from '../model/settings.ts';
import { say, sayCount } from '../texts/say.ts';
import { longDay } from './days.ts';
import { useKeptFocus } from './kept-focus.ts';

/** What is remembered of one person. */
export interface PersonShown {
  readonly spoken: string | null;
  readonly notNow: readonly string[];
  readonly off: readonly string[];
  readonly deals: Readonly<Record<string, Deal>>;
  readonly promised: readonly string[];
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
    <section {...useKeptFocus(known.map(([address]) => address)).section} aria-labelledby="people-title">
      <h2 id="people-title">{say('section_people')}</h2>
      <p class="quiet">{say('people_what')}</p>
      {known.length === 0 && <p class="nobody">{say('people_none')}</p>}
      <ul class="entries">
        {known.map(([address, person]) => (
          <li key={address}>
            <div class="entry">
              <strong>{nameOf(address)}</strong>
              {toldOf(person, titles).map((told) => (
                <p key={told}>{told}</p>
              ))}
            </div>
            <button type="button" aria-label={say('forget_what', nameOf(address))} onClick={() => onForget(address)}>
              {say('forget')}
            </button>
          </li>
        ))}
      </ul>
      {known.length > 1 && (
        <button type="button" onClick={() => onForget(null)}>
          {say('forget_all', known.length)}
        </button>
      )}
    </section>
  );
}

/** An address as people call it. */
export const nameOf = (address: string): string => address || say('people_unnamed');

function toldOf({ spoken, notNow, off, deals, promised }: PersonShown, titles: Props['titles']): string[] {
  return [
    ...(spoken ? [say('person_spoken', longDay(spoken))] : []),
    ...promised.map((day) => say('person_promised', longDay(day))),
    ...(notNow.length > 0 ? [sayCount('person_put_off', notNow.length)] : []),
    ...DEALS.flatMap((deal) => threadsAbout(deal, deals)),
    ...(off.length > 0 ? [say('person_silent', off.map((id) => titles.get(id) ?? id).join(', '))] : []),
  ];
}

function threadsAbout(deal: Deal, deals: PersonShown['deals']): string[] {
  const count = Object.values(deals).filter((each) => each === deal).length;
  if (count === 0) return [];
  return [sayCount(deal === 'one-off' ? 'person_price' : 'person_ongoing', count)];
}
