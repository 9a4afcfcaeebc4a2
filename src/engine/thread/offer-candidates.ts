import type { Span } from '../../model/span.ts';
import { rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';
import { amountsIn, isMoney, type Amount } from './amounts.ts';
import { COUNTED_OFFERS } from './counted-cues.ts';
import { OFFERED, type Cue } from './offer-cues.ts';
import { OPENINGS } from './opening-cues.ts';
import { BETWEEN, middle, relativeIn, spelledIn, type RelativeOffer } from './relative-offers.ts';
import { TOLD } from './told-cues.ts';

/** An amount with what speaks for its being an offer. */
export interface Candidate extends Amount {
  readonly clause: string;
  readonly weight: number;
  /** Named in one breath with a price. */
  readonly withPrice?: true;
  /** Written out, or a time of day as well: a sum only where one of its size is on the table. */
  readonly ifOfSize?: true;
  /** Written out: the number of what was counted before, if anything was. */
  readonly ifCounted?: true;
  /** Its figure is reckoned from others. */
  readonly relative?: RelativeOffer['of'];
}

/** From here on an amount is taken for an offer. */
export const OFFER = 1.5;
const COMPANY = 1.5;
/** In characters. */
const NEAR = 40;
const LONGEST = 90;
const CLAUSES_BEFORE = /^.*[.;!?](?=\s)|^.*\b(?:but|because|since(?!\s*$))\b/s;
const CLAUSES_BEHIND = /[.;!?](?=\s|$).*$/s;

/** The sentence by itself puts a sum on the table. */
export const proposes = (seen: Seen): boolean =>
  candidatesOf(seen).some(({ weight, ifOfSize }) => weight >= OFFER && !ifOfSize);

const candidatesOf = rememberWith(({ text }: Seen) => candidatesIn(text));

/** What may be offered, in the order of the words. */
export const candidates = (sentences: readonly Sentence[]): Candidate[] =>
  sentences.flatMap(({ seen }) => candidatesOf(seen));

function candidatesIn(text: string): readonly Candidate[] {
  const figures = amountsIn(text);
  const between = middleBetween(text, figures);
  if (between) return [between];
  const words =
    text.length > WORDY ? [] : spelledIn(text).filter((one) => figures.every((each) => isElsewhere(one, each)));
  const amounts: (Amount & Pick<Candidate, 'ifOfSize' | 'ifCounted'>)[] = [
    ...figures,
    ...words.map((one) => ({ ...one, unit: '', ifOfSize: true as const, ...(!isHour(one, text) && COUNTS_ON) })),
  ].toSorted((a, b) => a.start - b.start);
  const weighed = amounts.map((one, i) => ({
    ...one,
    ...(isClock(one, text) && { ifOfSize: true as const }),
    clause: clauseAt(text, one),
    weight: weigh(text, one, amounts[i - 1]?.end ?? 0),
  }));
  const together: Candidate[] = [];
  for (const one of weighed) together.push(inCompany(one, together.at(-1), text));
  return [...together, ...relatives(text)].toSorted((a, b) => a.start - b.start);
}

const COUNTS_ON = { ifCounted: true } as const;
/** "At eight", "about two", "in year two": no count. */
const isHour = ({ start }: Span, text: string): boolean =>
  /\b(?:at|from|until|till|by|before|after|about|around|past|year|week|day|month|phase|stage|step|in|on)\s$/i.test(
    text.slice(0, start),
  );

/** "Delivered at 6.30": in some countries a point stands in the time. */
const isClock = ({ start, end, unit }: Amount, text: string): boolean =>
  unit === '' &&
  ((BY_CLOCK.test(text.slice(0, start)) && CLOCK.test(text.slice(start, end))) ||
    (ON_CLOCK.test(text.slice(end)) && /[.:]/.test(text.slice(start, end)) && CLOCK.test(text.slice(start, end))));

const BY_CLOCK = /\b(?:at|from|until|till|by|before|after)\s$/i;
/** "A 9.30 start", "7.25 is ok". */
const ON_CLOCK =
  /^\s+(?:start|finish|opening|slot|is|works?|suits?|would|sharp|for the (?:bus|train|ferry|school|first)|train|bus|ferry)\b/i;
const CLOCK = /^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$/;

/** Longer "sentences" are machine output. */
const WORDY = 1_200;

const isElsewhere = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

const relatives = (text: string): Candidate[] =>
  text.length > WORDY
    ? []
    : relativeIn(text).map(({ start, end, of }) => {
        const place = { start, end, amount: 0, unit: '' };
        return { ...place, clause: clauseAt(text, place), weight: OFFER, relative: of };
      });

/** "Split the difference between £480 and the £400 you guessed": its middle is the offer, its ends are not. */
function middleBetween(text: string, figures: readonly Amount[]): Candidate | null {
  const at = BETWEEN.exec(text);
  const [one, other] = at ? figures.filter(({ start }) => start > at.index) : [];
  if (!one || !other || one.unit !== other.unit) return null;
  const span = { start: one.start, end: other.end, amount: middle(one, other), unit: one.unit };
  return { ...span, clause: clauseAt(text, { ...span, start: at?.index ?? one.start, end: one.end }), weight: OFFER };
}

/** "£6,840 and £7,120": told alike. */
const LINK = /^\s(?:and|or|to)\s$/i;
const LISTED = /^[^.;]{0,24}(?:,| and| or)\s(?:\S+\s)?$/;

/** "$33.50, 24 months": terms behind an offered price are offered with it, and what follows a bill is on the bill. */
function inCompany(one: Candidate, before: Candidate | undefined, text: string): Candidate {
  if (!before || one.start - before.end > NEAR) return one;
  const extent = /\b(?:of|in)\s$/i.test(text.slice(before.end, one.start));
  if (before.weight >= OFFER && one.weight >= 0 && !extent)
    return { ...one, weight: one.weight + COMPANY, withPrice: true };
  const told = before.weight < 0 && before.unit === one.unit && LISTED.test(text.slice(before.end, one.start));
  const linked = told && LINK.test(text.slice(before.end, one.start));
  if (linked) return { ...one, weight: Math.min(before.weight, one.weight - COMPANY) };
  return told ? { ...one, weight: one.weight - COMPANY } : one;
}

const heaviestFirst = (cues: readonly Cue[]): Cue[] => cues.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
const FOR = {
  counted: heaviestFirst([...OFFERED, ...COUNTED_OFFERS]),
  others: heaviestFirst([...OFFERED, ...OPENINGS]),
};
const AGAINST = heaviestFirst(TOLD);

function weigh(text: string, one: Amount, from: number): number {
  const before = marked(text.slice(from, one.start)).replace(CLAUSES_BEFORE, '').slice(-LONGEST);
  const behind = text.slice(one.end, one.end + LONGEST).replace(CLAUSES_BEHIND, '');
  const counted = !isMoney(one.unit) && /^[a-z]/.test(one.unit);
  const fits = (cue: Cue) =>
    (counted || !cue.counted) && (cue.before?.test(before) ?? true) && (cue.behind?.test(behind) ?? true);
  const heaviest = (cues: readonly Cue[]): number => cues.find(fits)?.weight ?? 0;
  return heaviest(counted ? FOR.counted : FOR.others) + heaviest(AGAINST) + prior(one, text);
}

/** "Youd take 40", "ill do 3": the apostrophe is forgotten. */
const marked = (text: string): string =>
  text.replace(/\b([wc])ld\b/gi, '$1ould').replace(UNMARKED, (words) => words.replace(/(?=d|ll?$)/, "'"));
const UNMARKED =
  /\b(?:you(?:d|ll)|they(?:d|ll)|(?:id|ill)(?= (?:do|take|pay|go|give|accept|offer|have|swap|sell|want|like|need|cover|say|come|be)\b))\b/gi;

/** Written as sums are: 12k, 28,250, 10.90. */
const PRICED = /k|grand|hundred|thousand|million|\d[.,' ]\d{3}$|\d[.,]\d\d$/i;

/** "900, but you row out": a figure that is a statement by itself, and no number of things. */
const LEAST_ALONE = 100;
const ALONE = /^\W*$/;
const STOPS = /^\s*(?:[,.;!?]|$)/;

/** Where terms are talked about, money is mostly offered; counted things and bare numbers are mostly told. */
function prior({ start, end, amount, unit }: Amount, text: string): number {
  const written = text.slice(start, end);
  if (unit === '' && amount >= LEAST_ALONE && ALONE.test(text.slice(0, start)) && STOPS.test(text.slice(end))) return 1;
  if (isMoney(unit) || /^net|\//i.test(written)) return 1.5;
  if (unit === '') return PRICED.test(written) ? 0.5 : 0;
  if (unit === '%') return 1.25;
  // "Three of them, in the east wing" answers how many.
  return unit === 'of them' ? -0.5 : 0.5;
}

const CLAUSE_STARTS = /^.*(?:[.;,:!?]\s|\s(?:but|and)\s)/s;
/** "Rent: 950": what a figure is for stands before its colon. */
const LABEL = /(?:^|[.;,!?]\s)([\p{L}-]{2,}(?: [\p{L}-]+)?:\s)$/u;
const CLAUSE_ENDS = /[;!?]|[.,:](?=\s|$)|\s(?:but|and|or)\s/;

/** The words to show: from the last pause before the amount to the first behind it. */
function clauseAt(text: string, { start, end }: Amount): string {
  const clause = CLAUSE_STARTS.exec(text.slice(0, start))?.[0].length ?? 0;
  const from = clause - (LABEL.exec(text.slice(0, clause))?.[1]?.length ?? 0);
  const to = CLAUSE_ENDS.exec(text.slice(end));
  return text.slice(from, to ? end + to.index : text.length).trim();
}
