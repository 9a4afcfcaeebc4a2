/** How often a label and an answer agreed. */
export interface Tally {
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What stands together in the table, in its order, each with its own sum. */
export const SECTIONS = ['sentence rules', 'draft-level rules', 'praise', 'facts of the thread'] as const;
export type Section = (typeof SECTIONS)[number];

const NOTHING: Tally = { hits: 0, wrong: 0, missed: 0 };

/** Counts by section and name, arguable labels left out by the caller. */
export class Tallies {
  readonly #counts = new Map<Section, Map<string, Tally>>();

  add(section: Section, name: string, shows: boolean, seen: boolean): void {
    this.count(section, name, { hits: +(shows && seen), wrong: +(!shows && seen), missed: +(shows && !seen) });
  }

  count(section: Section, name: string, tally: Tally): void {
    const names = this.#counts.get(section) ?? new Map<string, Tally>();
    names.set(name, plus(names.get(name) ?? NOTHING, tally));
    this.#counts.set(section, names);
  }

  /** What was counted under a name, or under all names of a section. */
  of(section: Section, name?: string): Tally {
    const names = this.#counts.get(section) ?? new Map<string, Tally>();
    return name === undefined ? [...names.values()].reduce(plus, NOTHING) : (names.get(name) ?? NOTHING);
  }

  /** Section by section, a row per name that was labelled or seen at least once, in the order of the names, and their sum. */
  rows(): string[] {
    return SECTIONS.flatMap((section) => {
      const entries = [...(this.#counts.get(section) ?? [])].filter(([, count]) => size(count) > 0);
      if (entries.length === 0) return [];
      const rows = entries.toSorted(([a], [b]) => a.localeCompare(b)).map(([name, count]) => rowOf(name, count));
      return [section, ...rows, ...(entries.length > 1 ? [rowOf('all', this.of(section))] : [])];
    });
  }
}

const size = ({ hits, wrong, missed }: Tally): number => hits + wrong + missed;

const plus = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export const precision = ({ hits, wrong }: Tally): number => hits / (hits + wrong);
export const recall = ({ hits, missed }: Tally): number => hits / (hits + missed);
export const f1 = ({ hits, wrong, missed }: Tally): number => (2 * hits) / (2 * hits + wrong + missed);

const number = (share: number): string => (Number.isFinite(share) ? share.toFixed(2) : '   –');

const rowOf = (name: string, count: Tally): string =>
  `  ${name.padEnd(26)} precision ${number(precision(count))}  recall ${number(recall(count))}  F1 ${number(f1(count))}   ${count.hits} right, ${count.wrong} false, ${count.missed} missed`;
