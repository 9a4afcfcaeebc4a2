/** What became of a nudge: it was there to be seen, its words were taken, it was passed over, or it was not so. */
export const OUTCOMES = ['shown', 'taken', 'ignored', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Counts = Readonly<Record<Outcome, number>>;

export const NO_COUNTS: Counts = { shown: 0, taken: 0, ignored: 0, wrong: 0 };

/** The counts of several weeks as one. */
export const sumOf = (weeks: readonly Counts[]): Counts =>
  weeks.reduce(
    (sum, week) => ({
      shown: sum.shown + week.shown,
      taken: sum.taken + week.taken,
      ignored: sum.ignored + week.ignored,
      wrong: sum.wrong + week.wrong,
    }),
    NO_COUNTS,
  );

const OFTEN = 5;

/** Passed over more often than taken, and not only now and then: the rule may be wrong for this person. */
export const isTiring = ({ taken, ignored, wrong }: Counts): boolean =>
  ignored + wrong >= OFTEN && ignored + wrong > taken;

/** A person's record of the nudges they met, kept only if they want it. Numbers alone: no word of a mail is in it. */
export interface Logbook {
  readonly version: 1;
  readonly on: boolean;
  /** The Monday of a week → rule → what became of its nudges. */
  readonly weeks: Readonly<Record<string, Readonly<Record<string, Counts>>>>;
  /** Rules that were once offered to be quieted: nobody is asked twice. */
  readonly offered: readonly string[];
}

/** Something to be written down. */
export interface Noting {
  readonly rules: readonly string[];
  readonly outcome: Outcome;
  /** It was taken back. */
  readonly isBack?: boolean;
}
