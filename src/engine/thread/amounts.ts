import type { Span } from '../../model/span.ts';
import { IN_WORDS, ORDINALS, SMALL_NUMBERS, spelledOut } from './number-words.ts';
import { sharesIn } from './shares.ts';
import { CODES, COUNTED, NAMES, SCALES, SIGNS } from './units.ts';

/** A number with what it counts. Offsets are UTF-16 in the text it was found in. */
export interface Amount extends Span {
  readonly amount: number;
  /** Currency code, '$' where the country is not told, '%', a noun ("days"), '' for a bare number. */
  readonly unit: string;
}

/** Longer "sentences" are machine output, and costly to search. */
const LONGEST = 1_200;

const NUMBER = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d+)?|${IN_WORDS}`;
/** Sign, number, scale, name: what makes "NZ$1.2m" or "12 k euros" one amount. */
const AMOUNT = new RegExp(
  String.raw`(?<![\w.,:#/]|(?<!\d)-|\d )(?:((?:us|nz|au?|ca?|s|hk)?\$|[€£¥₹₦]|\b(?:${CODES}|rs\.?)|\br(?=\d{3}|\d{1,3},\d{3})|\bn(?=\d{1,3},\d{3})|\brm(?=\d{2}))\s?)?(${NUMBER})` +
    String.raw`(?:\s?(k(?=€|£|(?:eur|usd|gbp|chf)\b)|(?:k|grand|thousand|lakhs?|mn|million)\b)|(m)\b)?` +
    String.raw`(?:\s?(%|€|£|per cent\b|(?:percent|euros?|dollars?|bucks|pounds?|quid|rand|rupees|kr|kroner|kronor|p|pence|cents?|${CODES})\b)` +
    String.raw`|[ -](?:(?:calendar|business|working|full|more|extra|additional|loose|fixed|free|unpaid|paid|office|school|shooting|revision|board|delivery|equal|monthly|yearly) ){0,2}(${COUNTED})\b| (of (?:them|these|those|yours|mine|ours))\b)?(?![\da-z]|[:/.,]\d|-[a-z])`,
  'giu',
);
/** "Thursday between 12 and 5": the hours of a day. */
const HOURS =
  /(?<=(?:day|tomorrow|tonight|morning|afternoon|evening),? )(?:between|from) \d{1,2}(?:[.:]\d\d)? (?:and|to|till|until) \d{1,2}(?:[.:]\d\d)?\b(?! ?[€£$%])/giu;
/** "9 to 1": from morning past noon. */
const PAST_NOON = /(?<![\d.,$€£])\b(\d{1,2})(?: to |-|–)(\d{1,2})\b(?![\d.,:/%-]| ?(?:%|k\b|[€£]|eur))/g;
const NET = /\bnet[ -]?(\d{1,3})\b/giu;
const WORTHWHILE = new RegExp(
  String.raw`\d|\b(?:half|third|quarter|${ORDINALS}|grand|hundred|thousand|million|${SMALL_NUMBERS})\b`,
  'iu',
);

const blank = (words: string): string => ' '.repeat(words.length);

/** Every amount of a sentence, in its order. Plain dates, times, telephone numbers and numbers in names are left out. */
export function amountsIn(sentence: string): Amount[] {
  if (sentence.length > LONGEST || !WORTHWHILE.test(sentence)) return [];
  const text = sentence
    .replace(HOURS, blank)
    .replace(PAST_NOON, (hours, from: string, to: string) =>
      Number(from) > Number(to) && Number(from) <= 12 ? blank(hours) : hours,
    );
  const net = [...text.matchAll(NET)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: Number(match[1]),
    unit: 'days',
  }));
  const plain = [...text.matchAll(AMOUNT)].flatMap((match) => asAmount(match, text) ?? []);
  const all = [
    ...net,
    ...splitsIn(text),
    ...sharesIn(text),
    ...plain.filter((one) => !net.some(({ start, end }) => one.start >= start && one.end <= end)),
  ];
  return all
    .toSorted((a, b) => a.start - b.start)
    .map((one, i, sorted) => inRange(one, sorted[i - 1], sorted[i + 1], text));
}

/** "50/50", "70/30": the first share of two. */
const SPLIT = /(?<![\d/])(\d{2})\/(\d{2})(?![\d/])/g;

const splitsIn = (text: string): Amount[] =>
  [...text.matchAll(SPLIT)]
    .filter(([, one, other]) => Number(one) + Number(other) === 100)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      amount: Number(match[1]),
      unit: '%',
    }));

const RANGE = /^\s?(?:-|–|to|or|and)\s?$/i;

/** "10-12k", "between €10 and 12": the ends of a range share their unit and their thousands. */
function inRange(one: Amount, before: Amount | undefined, next: Amount | undefined, text: string): Amount {
  if (next && RANGE.test(text.slice(one.end, next.start))) {
    const thousands =
      next.amount >= 1_000 && one.amount < 1_000 && !/\d{4}|,\d{3}/.test(text.slice(next.start, next.end));
    return { ...one, amount: thousands ? one.amount * 1_000 : one.amount, unit: one.unit || next.unit };
  }
  return before && one.unit === '' && RANGE.test(text.slice(before.end, one.start))
    ? { ...one, unit: before.unit }
    : one;
}

/** "3,000 copies", "1,140 feet": what is counted is not on the table. */
const COUNTS =
  /^ (?!is\b|was\b|has\b|as\b|plus\b|less\b|this\b|does\b|cash\b|us\b|vs\b|stands\b|stays\b|works\b|suits\b|sounds\b|seems\b|feels\b|remains\b|looks\b|covers\b|means\b|includes\b|buys\b|takes\b|makes\b|unless\b|always\b|perhaps\b|sometimes\b|yes\b)(?:[a-z]{2,}s|feet|ft|people|km|miles?|mm|cm|minutes?|mins?|seconds?|m2|m²|sqm|sq|kwh?|lux|degrees|inch(?:es)?|ml)\b/i;

/** "140 by 70 cm", "3 x 4": how large something is, not what it costs. */
const SIDES = {
  behind: /^ ?[x×] ?\d|^ by \d+(?:[.,]\d+)? ?(?:by|m|mm|cm|ft|feet|in|inch|inches)\b/i,
  before: /\d ?[x×] ?$/i,
};

const isSide = (text: string, start: number, end: number): boolean =>
  SIDES.behind.test(text.slice(end, end + 20)) || SIDES.before.test(text.slice(0, start));

function asAmount(match: RegExpExecArray, text: string): Amount | null {
  const [whole, sign = '', digits = '', scale = '', million = '', name = '', noun = '', pronoun = ''] = match;
  const counted = noun || (pronoun && 'of them');
  const start = match.index;
  const end = start + whole.length;
  const unit = unitOf(sign, name, counted);
  const times = SCALES[scale.toLowerCase()] ?? (million && unit !== '' ? 1e6 : 1);
  const bare = unit === '' && times === 1;
  if (counted !== '' && /^(?:19|20)\d\d$/.test(digits)) return null;
  if (unit === '' && (COUNTS.test(text.slice(end, end + 20)) || isSide(text, start, end))) return null;
  if (bare && (!/\d|hundred|and a/i.test(digits) || million || isCalendar(text, start, end))) return null;
  return { start, end, amount: numberOf(digits) * times, unit };
}

function unitOf(sign: string, name: string, counted: string): string {
  const front = sign.toLowerCase();
  const back = name.toLowerCase();
  if (front) return SIGNS[front] ?? front.toUpperCase();
  if (back) return back === '%' ? '%' : (SIGNS[back] ?? NAMES[back] ?? back.toUpperCase());
  return counted.toLowerCase().replace(/^(?!pcs)(\w+[^s])$/, '$1s');
}

/** "1.870" and "5 000" are thousands, "38.60" and "0,94" are decimals: three digits behind one separator make thousands. */
function numberOf(digits: string): number {
  if (!/\d/.test(digits)) return spelledOut(digits.toLowerCase());
  const plain = digits.replaceAll(/[' ]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  const mixed = plain.includes('.') && plain.includes(',');
  const thousands = !mixed && plain.length - last - 1 === 3 && !/^0[.,]/.test(plain);
  const whole = (thousands ? plain : plain.slice(0, last)).replaceAll(/[.,]/g, '');
  return Number(thousands ? whole : `${whole}.${plain.slice(last + 1)}`);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const DATE_BEHIND = new RegExp(
  String.raw`^(?:st|nd|rd|th|\.)?\s?(?:of )?${MONTH}|^(?:st|nd|rd|th)\b|^\s?(?:am|pm|o'clock|h)\b|^[:.]\d\d\b`,
  'i',
);
const DATE_BEFORE = new RegExp(
  String.raw`${MONTH}[a-z]*\.? $|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:the |at )?$|\b(?:page|pages|section|sec\.|clause|article|art\.|paragraph|unit|flat|gate|hall|room|number|no\.|nr\.|line|lot|version|q|phase|step|item|point|option|day|week|year|since|(?<!\b(?:put|throw|chip|kick|go) )in|until|till|stage|chapter|floor|route|row|figure \(|old|doors(?: open)? at|band|grade|level|tier|ext\.?) ?$`,
  'i',
);

/** "Pitch 9", "Ursula, 33" at the foot of a mail: places are numbered. */
const NUMBERED =
  /\b(?:pitch|stall|stand|slot|berth|plot|apartment|apt\.?|suite|bay|platform|track|annex|appendix|chapter|bed|seat|zone|drawing|bus|van|house|invoice|studio|court|pier|dock|exhibit|schedule|car|team|group|class|grade|model|type|unit|table) $/i;
const SIGNED = /^\p{Lu}\p{L}+,? (?:no\.? )?$/u;

/** Bare numbers of calendars, clocks and paper: years, days of a month, times, page numbers. */
function isCalendar(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  return (
    /^(?:19|20)\d\d$/.test(number) ||
    DATE_BEHIND.test(text.slice(end, end + 12)) ||
    DATE_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
    (/^\d{1,3}$/.test(number) &&
      (NUMBERED.test(text.slice(Math.max(0, start - 16), start)) || isSigned(text, start, end))) ||
    /^0\d|\d{6,}/.test(number) ||
    /^[\s(]*\d{1,2}[.)]?$/.test(text.slice(0, end + 1)) ||
    /^-\d{4}\b/.test(text.slice(end, end + 6)) ||
    /^-\d*(?![km]\b)[a-z]/i.test(text.slice(end, end + 6))
  );
}

const isSigned = (text: string, start: number, end: number): boolean =>
  /^\.?$/.test(text.slice(end)) && SIGNED.test(text.slice(0, start)) && /,/.test(text.slice(0, start));

/** Currencies, and the coins of some. */
export const isMoney = (unit: string): boolean => /^(?:[A-Z]{3}|\$|kr|pence|cents)$/.test(unit);
