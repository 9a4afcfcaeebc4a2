import type { OfferLine, OfferPoint } from '../../model/standing.ts';
import type { Side } from '../../model/mail.ts';
import type { Offer } from '../../model/summary.ts';
import { amountsIn, isMoney } from './amounts.ts';
import type { Text } from './texts.ts';

/** What terms are called, in the words of mails → the issue they belong to. */
export const ISSUES: readonly (readonly [RegExp, string])[] = [
  [/\bdeposit|\bdown payment|\badvance\b|\bup ?front\b|\bon (?:booking|signing|signature)\b/i, 'deposit'],
  [/\brent\b|\brental\b/i, 'rent'],
  [/\bbonus\b/i, 'bonus'],
  [/\bbase\b|\bsalary\b|\bpay rise\b/i, 'salary'],
  [/\bequity\b|\bstake\b|\bshares?\b/i, 'equity'],
  [/\broyalt/i, 'royalty'],
  [/\bcommission\b/i, 'commission'],
  [/\bdiscount\b|\boff\b|\breduction\b/i, 'discount'],
  [/\bcredit\b|\brefund\b|\bcompensation\b/i, 'credit'],
  [/\bshipping\b|\bfreight\b|\bdelivery (?:charge|cost|fee)\b/i, 'shipping'],
  [/\bset-?up\b|\bonboarding\b|\bimplementation\b/i, 'set-up'],
  [/\bnotice\b/i, 'notice'],
  [/\bwarranty\b|\bguarantee\b/i, 'warranty'],
  [/\bnet[ -]?\d|\bpayment\b|\bpay (?:in|within)\b/i, 'payment term'],
  [/\blease\b|\bcontract\b|\bterm\b/i, 'term'],
  [/\bdeliver|\blead time\b|\bship\b/i, 'delivery'],
];

/** Figures further apart than this are about different things. */
const APART = 3;
const BOUNDS = ['up to', 'at most', 'from', 'at least', 'about', 'around', 'roughly'] as const;
const BOUND = new RegExp(String.raw`\b(${BOUNDS.join('|')})\s*(?:of )?$`, 'i');

/** A line while it grows. */
interface Growing {
  issue: string;
  readonly unit: string;
  readonly points: OfferPoint[];
  /** Some of its figures name no issue: they were joined by their size. */
  loose: boolean;
}

/** What was offered, one line per issue and unit; a side's new figure follows its last one. */
export function offerLines(offers: readonly Offer[], texts: readonly Text[]): OfferLine[] {
  const lines: Growing[] = [];
  for (const offer of offers) {
    const issue = issueOf(offer);
    const line = nearest(lines, offer, issue);
    const point = pointOf(offer, texts);
    if (line) grow(line, point, issue, isRange(line.points.at(-1), point, texts));
    else lines.push({ issue, unit: offer.unit, points: [point], loose: false });
  }
  return lines.filter(isOnTheTable).map(({ issue, unit, points, loose }) => ({
    issue: issue || plainIssue(unit),
    unit,
    points,
    gap: gapIn(points),
    sure: unit !== '' && !(loose && lines.some((other) => other.unit === unit && other.points !== points)),
  }));
}

/** "80 guests" is a fact until the other side names another number. */
const isOnTheTable = ({ issue, unit, points }: Growing): boolean =>
  issue !== '' || !/^[a-z]{3}/.test(unit) || new Set(points.map(({ side }) => side)).size === 2;

/** The issue that the words between a figure and its neighbours name, '' where they name none. */
function issueOf({ text, amount, unit }: Offer): string {
  const fits = (issue: string): boolean => (isTime(unit) ? TIMES.has(issue) : !isMoney(unit) || !TIMES.has(issue));
  const all = amountsIn(text);
  const at = all.findIndex((each) => each.amount === amount);
  const around = text.slice(all[at - 1]?.end ?? 0, all[at + 1]?.start ?? text.length);
  return ISSUES.find(([words, issue]) => fits(issue) && words.test(around))?.[1] ?? '';
}

const TIMES = new Set(['notice', 'payment term', 'term', 'delivery', 'warranty']);

const isTime = (unit: string): boolean => /^(?:year|month|week|day|hour)s$/.test(unit);

function plainIssue(unit: string): string {
  if (isMoney(unit) || unit === '') return 'price';
  return unit === '%' ? 'share' : unit;
}

/** The line a figure belongs to: of those on its issue the one with the figure nearest in size; null for a new one. */
function nearest(lines: readonly Growing[], offer: Offer, named: string): Growing | null {
  const near = lines
    .filter(({ issue, unit }) => unit === offer.unit && (named === '' || issue === '' || named === issue))
    .map((line) => ({ line, apart: Math.min(...line.points.map(({ amount }) => ratio(amount, offer.amount))) }))
    .toSorted((a, b) => a.apart - b.apart)[0];
  if (!near) return null;
  // "30 days" of notice may move to "120"; a nameless sum of another size is about something else.
  return near.apart <= APART || (named !== '' && named === near.line.issue) ? near.line : null;
}

const ratio = (a: number, b: number): number => (a === b ? 1 : Math.max(a, b) / Math.max(Math.min(a, b), 1e-9));

function grow(line: Growing, point: OfferPoint, named: string, isRange: boolean): void {
  const last = line.points.at(-1);
  if (named !== line.issue) line.loose = true;
  line.issue ||= named;
  if (last?.side !== point.side || last.message !== point.message || last.upTo !== null) {
    line.points.push(point);
    return;
  }
  if (!isRange) line.loose = true;
  line.points[line.points.length - 1] = ranged(last, point);
}

/** "Between €32 and €38": nothing but a link stands between the two. */
function isRange(one: OfferPoint | undefined, other: OfferPoint, texts: readonly Text[]): boolean {
  if (!one || one.message !== other.message) return false;
  const links = ['and', 'to', 'or'].map((link) => `${one.text} ${link} ${other.text}`);
  const sentences = texts.find(({ where }) => where === other.message)?.sentences ?? [];
  return one.text === other.text || sentences.some(({ text }) => links.some((range) => text.includes(range)));
}

/** Two figures in one mail are the ends of a range, or two ways to choose from. */
const ranged = (one: OfferPoint, other: OfferPoint): OfferPoint => ({
  ...one,
  amount: Math.min(one.amount, other.amount),
  upTo: one.amount === other.amount ? null : Math.max(one.amount, other.amount),
});

function pointOf({ side, message, text, amount, unit, guessed }: Offer, texts: readonly Text[]): OfferPoint {
  const date = texts.find(({ where }) => where === message)?.date ?? '';
  const place = amountsIn(text).find((each) => each.amount === amount);
  const words = place && BOUND.exec(text.slice(0, place.start))?.[1]?.toLowerCase();
  const bound = BOUNDS.find((each) => each === words) ?? '';
  return { side, message, text, date, amount, upTo: null, bound, sure: unit !== '' && !guessed };
}

/** A figure and nothing more: neither a range nor the end of one ("at least 2 years"). */
const isPlain = ({ upTo, bound }: OfferPoint): boolean =>
  upTo === null && !/^(?:up to|at most|from|at least)$/.test(bound);

/** The plain difference of the latest figures; none where a side named no figure, two, or the end of a range. */
function gapIn(points: readonly OfferPoint[]): number | null {
  const latest = (side: Side) => points.findLast((point) => point.side === side);
  const [mine, theirs] = [latest('me'), latest('them')];
  if (!mine || !theirs || !isPlain(mine) || !isPlain(theirs)) return null;
  return Number(Math.abs(mine.amount - theirs.amount).toFixed(2));
}
