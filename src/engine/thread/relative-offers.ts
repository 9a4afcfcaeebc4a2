import type { Span } from '../../model/span.ts';
import { SMALL_NUMBERS, spelledOut } from './number-words.ts';

/** The middle between the two sides, or half of what was just named: an offer whose figure stands elsewhere. */
export interface RelativeOffer extends Span {
  readonly of: 'middle' | 'half';
}

const MIDDLE =
  /\b(?:split(?:ting)? (?:the|that|this) (?:difference|gap)|meet(?:ing)? (?:you |me |us |each other )?(?:in the middle|half ?way)|go(?:ing)? half ?way|(?<=^|[,;:–-] |\b(?:let's|let us|we|just|i'd|to|and|or) )(?<!way to )split it(?=[?.!,]|$| and (?:we|i|it|be|call|shake)))\b(?! (?:at|on|and say)\b| between\b|:|,? say\b)/gi;
const HALF =
  /\bhalf (?:of )?(?:that|it)\b(?! (?:time|is|was|way|again|amount of))|\b(?:half each|halves|half and half|(?:split|share) (?:it|this|that|the (?:cost|bill|fee|price|total))? ?(?:down the middle|in half|in two|evenly|equally|fifty-fifty))\b(?! (?:is|was|would|on|because)\b)/gi;
/** "I won't split the difference", "why should I meet you halfway": nothing is put forward. */
const REFUSED =
  /(?:\b(?:not|never|no|nor|cannot|without|why|instead of|rather than|tired of|if you|even)\b|n't\b)[^.;,]*$/i;
/** Half of a sum is offered by somebody who would do, pay, take it; else it may be a share of anything. */
const PUT =
  /(?:\b(?:for|at|do|pay|take|accept|give|offer|say|about|to|settle on|make it|go|(?:can|could|would|should|shall) (?:i|we|you)|thought|thinking|think|suggest|propose|call it)\s+|^\W*|[,;:–-] )$/i;

/** The figure half way between two, without the crumbs of binary fractions. */
export const middle = (one: { amount: number }, other: { amount: number }): number =>
  Number(((one.amount + other.amount) / 2).toFixed(4));

/** Offers that name no figure of their own. Offsets are UTF-16 in the text. */
export const relativeIn = (text: string): RelativeOffer[] =>
  [
    ...[...text.matchAll(MIDDLE)].map((match) => ({ match, of: 'middle' as const })),
    ...[...text.matchAll(HALF)]
      .filter(({ index }) => PUT.test(text.slice(0, index)))
      .map((match) => ({ match, of: 'half' as const })),
  ]
    .filter(({ match }) => !REFUSED.test(text.slice(0, match.index)))
    .map(({ match, of }) => ({ start: match.index, end: match.index + match[0].length, of }));

/** "The difference between £480 and £400": the figures stand beside it. */
export const BETWEEN =
  /\b(?:split(?:ting)? the (?:difference|gap)|meet(?:ing)? (?:in the middle|half ?way)) between\b/i;

/** "Forty", "eighty-five": a number in words, which means a sum only where such a sum is on the table. */
export interface Spelled extends Span {
  readonly amount: number;
}

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SPELLED = new RegExp(
  String.raw`(?<![\w-]|\d )(?:(?:${TENS})-(?:${SMALL_NUMBERS})|${SMALL_NUMBERS})(?=\s*(?:[,.;:?!)]|$)|\s(?:a|per|each|apiece|if|for|and|is|would|with|all|flat|cash|now|it|at|or|but|then|the|in mind|only|instead|rather)\b)`,
  'giu',
);
/** "One" and "a" are mostly no number at all. */
const LEAST = 2;
/** Below it a number in words counts people and things more often than it is a sum: "a table for six". */
export const LEAST_SUM = 10;

export const spelledIn = (text: string): Spelled[] =>
  [...text.matchAll(SPELLED)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      amount: spelledOut(match[0].toLowerCase()),
    }))
    .filter(({ amount }) => amount >= LEAST);
