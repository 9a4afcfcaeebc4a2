import { type Counts, sumOf, type Logbook, NO_COUNTS, type Outcome, OUTCOMES } from '../model/logbook.ts';
import { say } from '../texts/say.ts';

/** What became of the nudges of one rule, altogether and in each week of a stretch. */
export interface Row {
  readonly rule: string;
  readonly name: string;
  readonly total: Counts;
  readonly weeks: readonly Week[];
}

export interface Week {
  /** ISO date of its Monday. */
  readonly monday: string;
  readonly counts: Counts;
}

/** Weeks a plot shows: a quarter of a year. */
const SHOWN = 13;

const WEEK_MS = 7 * 86_400_000;

/** One row for each rule that was met and not only taken back, the one met most first, over all weeks that the record knows. */
export function rowsOf({ weeks }: Logbook, titles: ReadonlyMap<string, string>): Row[] {
  const shown = stretch(Object.keys(weeks));
  const rules = [...new Set(Object.values(weeks).flatMap((week) => Object.keys(week)))];
  return rules
    .map((rule) => ({
      rule,
      name: nameOf(rule, titles),
      total: sumOf(Object.values(weeks).map((week) => week[rule] ?? NO_COUNTS)),
      weeks: shown.map((monday) => ({ monday, counts: weeks[monday]?.[rule] ?? NO_COUNTS })),
    }))
    .filter(({ total }) => OUTCOMES.some((outcome) => total[outcome] > 0))
    .toSorted((a, b) => b.total.shown - a.total.shown || (a.name < b.name ? -1 : 1));
}

/** The weeks up to the last known one without a hole: a week in which nothing was written is a week too. */
function stretch(known: readonly string[]): string[] {
  const [first, last] = [known.toSorted()[0], known.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const back = Math.min(SHOWN - 1, Math.round((Date.parse(last) - Date.parse(first)) / WEEK_MS));
  return Array.from({ length: back + 1 }, (_, i) =>
    new Date(Date.parse(last) - (back - i) * WEEK_MS).toISOString().slice(0, 10),
  );
}

const OTHERS: Readonly<Record<string, string>> = {
  own: say('record_own'),
  'item:offer': say('record_offer'),
  'item:question': say('record_question'),
  'item:promise': say('record_promise'),
  'item:agreed': say('record_agreed'),
  'item:contact': say('record_contact'),
  'item:interest': say('record_interest'),
  'item:tone': say('record_tone'),
  'item:step': say('record_step'),
};

const nameOf = (rule: string, titles: ReadonlyMap<string, string>): string => titles.get(rule) ?? OTHERS[rule] ?? rule;

const WORDS = {
  shown: 'outcome_shown',
  taken: 'outcome_taken',
  ignored: 'outcome_ignored',
  wrong: 'outcome_wrong',
} as const satisfies Record<Outcome, string>;

/** "shown 4, taken 1"; what did not happen is left out. */
export function inWords(counts: Counts): string {
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  return told.map((outcome) => say(WORDS[outcome], counts[outcome])).join(', ');
}

export const recordFile = ({ weeks }: Logbook): string =>
  `${JSON.stringify({ parley: 'record', version: 1, weeks }, null, 2)}\n`;
