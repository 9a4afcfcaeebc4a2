import { remember } from '../cache.ts';
import { parse } from 'chrono-node/en';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\b';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const COUNT = '(?:an?|one|two|three|four|five|six|seven|ten|\\d+|a couple of|a few|half an)';
const UNITS = [
  String.raw`(?:${DAY})(?: (?:morning|afternoon|evening|night|noon|week))?`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?${MONTH}\b(?:,? \d{4})?`,
  String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?`,
  String.raw`the \d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\d{4}-\d\d-\d\d|(?!24\/7\b)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?:\/\d{2,4})?\b`,
  'today|tonight|tomorrow(?: (?:morning|afternoon|evening|night|noon|lunchtime))?|(?:this|that|next)(?: same)? (?:morning|afternoon|evening|week(?:end)?|month|quarter)',
  'the (?:same|next|following) day|the day after|the weekend|over (?:lunch|the weekend|dinner)|(?:in|within) the (?:morning|hour|day|week)',
  'by (?:return|then|lunch(?:time)?)|before (?:five|six|ten|nine|eight|seven|lunch|dinner|christmas|easter|you come)',
  String.raw`(?:the )?(?:end|close|beginning|start|middle) of (?:the |this |next )?(?:business|day|week|month|quarter|year|${MONTH}|play)|eod|eow|eom|cob|close of business`,
  String.raw`(?:in|within) ${COUNT} (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|fortnight)`,
  String.raw`\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d\b(?!:)|(?:at|by|before|until|till|from) \d{1,2}[.:]\d\d\b(?! ?(?:%|€|£|a\b|per\b|each\b|eur|k\b))|noon|midday|midnight`,
  'asap|as soon as (?:possible|i can|we can)|straight away|right away|immediately|shortly|soon|first thing',
];
const UNIT = `(?:${UNITS.join('|')})`;
const BEFORE =
  '(?:no later than|latest|at the latest|on or before|by|before|until|till|on|for|at|after|early|late|mid|every|from|this|next|come)';
/** "by 5 pm on Friday", "tomorrow", "once the veneer is in": the words that say when. */
const WHEN = new RegExp(
  String.raw`\b(?:(?:${BEFORE} )*${UNIT}(?:,? (?:${BEFORE} )*${UNIT})*|(?:once|as soon as) (?:the|we|you|it|i|they|she|he|this|that|my|our|your) [^.,;!?]{4,60})`,
  'i',
);

/** Longer "sentences" are machine output, and costly to search. */
const LONGEST = 1_200;

const KEPT = 2_000;

/** The words of a sentence that say when, '' where none do. */
export const whenIn = remember(
  (sentence: string): string => (sentence.length > LONGEST ? '' : (WHEN.exec(sentence)?.[0].trim() ?? '')),
  KEPT,
);

type Rule = readonly [RegExp, (sent: Day) => Day | null];

/** What the library does not know, or reads as an hour of the day the mail was sent. */
const OWN: readonly Rule[] = [
  [/\b(?:end|close) of next week\b|\bnext week\b/i, (sent) => sent.friday(1)],
  [/\b(?:(?:end|close) of (?:the |this )?week|eow|this week)\b/i, (sent) => sent.friday(0)],
  // Until then it is kept, and no day of which it was said stands in these words.
  [
    /^(?:until|till)\b|\b(?:that(?: same)? (?:day|morning|afternoon|evening)|the day after|once|as soon as)\b/i,
    () => null,
  ],
  [/\bin the morning\b|^first thing$/i, (sent) => sent.plus(1)],
  [/\b(?:with)?in the (?:hour|day)\b/i, (sent) => sent],
  [/\bin a fortnight\b/i, (sent) => sent.plus(14)],
  [/\bthe (\d{1,2})(?:st|nd|rd|th)\b/i, (sent) => sent],
  [
    /^(?:by |before )?(?:(?:the )?(?:end|close) of (?:the |this )?(?:business|day|play)|eod|cob|close of business)$/i,
    (sent) => sent,
  ],
];

/**
 * When a promise falls due: an ISO date (yyyy-mm-dd) counted from the day the mail was sent, the words as written where
 * they give no date, null where the sentence gives no time.
 */
export function dueIn(sentence: string, sentOn: string): string | null {
  const words = whenIn(sentence);
  if (words === '') return null;
  const sent = Day.of(sentOn);
  if (!sent) return words;
  const dayOfMonth = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/i.exec(words)?.[1];
  if (dayOfMonth) return sent.next(Number(dayOfMonth)).iso;
  const own = OWN.find(([pattern]) => pattern.test(words));
  return (own ? own[1](sent) : inCalendar(words, sent))?.iso ?? words;
}

function inCalendar(words: string, sent: Day): Day | null {
  const found = parse(words, sent.noon, { forwardDate: true }).at(-1);
  if (!found) return null;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  const due = new Day(Date.UTC(year, month - 1, day));
  // "Monday", written on a Monday, is the next one.
  return start.isCertain('weekday') && due.iso === sent.iso ? due.plus(7) : due;
}

const MS = 86_400_000;

/** A day of the calendar, free of time zones. */
class Day {
  readonly #time: number;
  constructor(time: number) {
    this.#time = time;
  }
  /** The day an ISO time names on its writer's clock. */
  static of(iso: string): Day | null {
    const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(time) ? null : new Day(time);
  }
  get iso(): string {
    return new Date(this.#time).toISOString().slice(0, 10);
  }
  /** Noon of that day on the local clock, which is what the library reads. */
  get noon(): Date {
    return new Date(`${this.iso}T12:00:00`);
  }
  plus = (days: number): Day => new Day(this.#time + days * MS);
  /** The Friday of its week or, at the weekend, of the next; `weeks` later. */
  friday = (weeks: number): Day => this.plus(((5 - new Date(this.#time).getUTCDay() + 7) % 7) + 7 * weeks);
  /** The next day with that number: the 5th. */
  next(number: number): Day {
    let day = this.plus(0);
    for (let i = 0; i < 62 && new Date(day.#time).getUTCDate() !== number; i++) day = day.plus(1);
    return day;
  }
}
