import * as v from 'valibot';
import { type Counts, sumOf, isTiring, type Logbook, NO_COUNTS, type Noting } from '../model/logbook.ts';
import type { ItemKind } from '../model/standing.ts';
import { OWN } from '../model/own-phrase.ts';
import { cell } from './cell.ts';
import { STORED } from './stored.ts';

const count = v.optional(v.number(), 0);
const week = v.record(v.string(), v.object({ shown: count, taken: count, ignored: count, wrong: count }));

// Off until it is switched on: whoever does not ask for figures about themselves has none lying about.
const shape: v.GenericSchema<unknown, Logbook> = v.object({
  version: v.optional(v.literal(1), 1),
  on: v.optional(v.boolean(), false),
  weeks: v.optional(v.record(v.string(), week), {}),
  offered: v.optional(v.array(v.string()), []),
});

export const logbook = cell(STORED.logbook, shape);

/** Forgets all that is written down; whether to go on is left as it is. */
export const forgetRecord = (): Promise<unknown> => logbook.update(() => ({ weeks: {}, offered: [] }));

/** Forgets the weeks that ended before a day. */
export async function forgetWeeksBefore(day: Date): Promise<void> {
  const first = weekOf(day);
  const { value } = await logbook.read();
  if (!Object.keys(value.weeks).some((week) => week < first)) return;
  await logbook.update(({ weeks }) => ({
    weeks: Object.fromEntries(Object.entries(weeks).filter(([week]) => week >= first)),
  }));
}

/** Weeks remembered; the oldest go first. */
const MOST = 53;

/** The Monday of the week a day is in, as the person's clock has it. */
export function weekOf(day: Date): string {
  const monday = Date.UTC(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
  return new Date(monday).toISOString().slice(0, 10);
}

/** Writes down what became of some nudges. True when it is time to offer that their rule be quieted. */
export async function note(noting: Noting, today: Date): Promise<boolean> {
  if (!(await logbook.read()).value.on) return false;
  let isTime = false;
  await logbook.update((book) => {
    const weeks = noted(book.weeks, noting, weekOf(today));
    const tired = tiredOf(weeks, noting).filter((rule) => !book.offered.includes(rule));
    isTime = tired.length > 0;
    return { weeks, offered: [...book.offered, ...tired] };
  });
  return isTime;
}

/** Where the record counts items of the popup that were ticked off: they come of no rule. */
export const itemRow = (kind: ItemKind): string => `item:${kind}`;

// The id of a phrase of one's own holds its words.
const keyOf = (rule: string): string => (rule.startsWith(OWN) ? 'own' : rule);

function noted(weeks: Logbook['weeks'], { rules, outcome, isBack }: Noting, now: string): Logbook['weeks'] {
  const here: Record<string, Counts> = { ...weeks[now] };
  for (const rule of rules.map(keyOf)) {
    const counts = here[rule] ?? NO_COUNTS;
    here[rule] = { ...counts, [outcome]: Math.max(0, counts[outcome] + (isBack ? -1 : 1)) };
  }
  return Object.fromEntries(Object.entries({ ...weeks, [now]: here }).slice(-MOST));
}

function tiredOf(weeks: Logbook['weeks'], { rules, outcome, isBack }: Noting): string[] {
  if (isBack || outcome === 'shown' || outcome === 'taken') return [];
  return rules.filter((rule) => isTiring(sumOf(Object.values(weeks).map((week) => week[rule] ?? NO_COUNTS))));
}
