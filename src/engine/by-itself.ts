import { haggles } from './exchanged.ts';
import type { Seen } from './frame.ts';
import { isPlainMove } from './plain-move.ts';
import { isQuestion } from './questions.ts';
import type { Sentence } from './reading.ts';
import { wordsIn } from './substance.ts';

/** Where a sharp word is at home: in any quarrel, or in one over terms. */
export type Quarrel = 'anywhere' | 'over terms';

/** What a rule of quarrelling saw in one sentence. */
export interface SharpWord {
  readonly rule: string;
  readonly quarrel: Quarrel;
}

const KIND = { weighs: 2, most: 3 };
const WORD = { weighs: 1.75, most: 4 };
const ONLY_ANYWHERE = -4.5;
const HAGGLES = { weighs: 0.75, most: 3 };
const MOVE = { weighs: 2.25, most: 2 };
const ASKS = { weighs: 1.75, most: 2 };
/** In long mail some of all this comes by itself: so much less for every 2.7 times the words, from 45 on. */
const LENGTH = -3.75;
const SHORT = 4;

/**
 * What a draft weighs besides the amounts and terms it names, read for itself, whatever it answers: sharp words and their
 * kinds, moves, questions. Fitted to mails of authors who wrote negotiations, against ordinary office mail and mails that
 * only look like a negotiation, and rounded.
 */
export function weighByItself(draft: readonly Sentence[], sharp: readonly SharpWord[]): number {
  const holding = (test: (seen: Seen) => boolean): number => draft.filter(({ seen }) => test(seen)).length;
  const isNowhereElse = sharp.length > 0 && sharp.every(({ quarrel }) => quarrel === 'anywhere');
  return (
    weigh(KIND, kindsOf(sharp)) +
    weigh(WORD, sharp.length) +
    ONLY_ANYWHERE * Number(isNowhereElse) +
    weigh(HAGGLES, holding(haggles)) +
    weigh(MOVE, holding(isPlainMove)) +
    weigh(ASKS, holding(isQuestion)) +
    LENGTH * Math.max(0, Math.log(wordsIn(draft) + 10) - SHORT)
  );
}

/** More of a kind than the most say nothing new. */
const weigh = ({ weighs, most }: { readonly weighs: number; readonly most: number }, count: number): number =>
  weighs * Math.min(most, count);

export const kindsOf = (sharp: readonly SharpWord[]): number => new Set(sharp.map(({ rule }) => rule)).size;
