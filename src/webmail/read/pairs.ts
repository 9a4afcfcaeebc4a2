/** Something on the page that may belong to a head; `at` counts the letters in front of it. */
export interface Part {
  readonly at: number;
  readonly element: Element;
}

/** The parts of one head stand within so many letters. */
export const REACH = 300;

export const distance = (a: Part, b: Part): number => Math.abs(a.at - b.at);

/** A date and the person beside it, in the smallest element that holds both. */
interface Pair<D, P> {
  readonly date: D;
  readonly person: P;
  readonly around: Element;
}

/** Each date with the person beside it; a person beside several dates belongs to the one that stands closest. */
export function pairsOf<D extends Part, P extends Part>(dates: readonly D[], people: readonly P[]): Pair<D, P>[] {
  const pairs = dates.flatMap((date) => besideDate(date, people) ?? []);
  return pairs.filter((pair, index) =>
    pairs.every(
      (other, at) =>
        other.person !== pair.person ||
        (other.around === pair.around ? index <= at : !pair.around.contains(other.around)),
    ),
  );
}

/** A line of a list tells of a mail and shows none. */
const ROW = 'tr, [role=row], [role=option], a[href]';

/** The nearest of the people in the smallest element around a date that holds any. */
function besideDate<D extends Part, P extends Part>(date: D, people: readonly P[]): Pair<D, P> | null {
  const near = people.filter((person) => distance(person, date) <= REACH);
  for (let around: Element | null = near.length > 0 ? date.element : null; around; around = around.parentElement) {
    const inside = near.filter(({ element }) => around?.contains(element));
    const person = inside.toSorted((a, b) => distance(a, date) - distance(b, date))[0];
    if (person) return date.element.closest(ROW)?.contains(person.element) ? null : { date, person, around };
  }
  return null;
}
