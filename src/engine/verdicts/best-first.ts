import type { Rewrite } from '../../model/review.ts';
import { once, remember } from '../cache.ts';
import { hashOf, scorer, type Weighted } from '../second/model.ts';
import { traits } from './traits.ts';
import { type Asked, type Curve, surestThenFullest, worthOf } from './worth.ts';

/** Puts those better words first that one would rather send: `before` is what they stand for, `rule` what marked it. */
export type BestFirst = (rule: string, before: string, ways: readonly Rewrite[]) => readonly Rewrite[];

/** The order in which they were thought of. */
export const asGiven: BestFirst = (_rule, _before, ways) => ways;

/** What was learnt from readers who saw better words beside their sentence: would they send them, and was the point kept? */
export interface Verdicts extends Weighted {
  /** Of the two scores in order: how likely words are to be sent, and to keep the point. */
  readonly curves: Asked<Curve>;
}

const KEPT = 2_000;

/** The surest words first, then those that carry most among the good ones. */
export function bestFirst(verdicts: Verdicts): BestFirst {
  // A worker that wakes up for a draft without a mark need not unpack them.
  const score = once(() => scorer(verdicts).score);
  const worth = remember((key: string) => {
    const [rule = '', before = '', after = ''] = key.split('\0');
    const [sent = 0, point = 0] = score()([...traits({ rule, before, after })].map(hashOf));
    return worthOf({ sent, point }, { before, after }, verdicts.curves);
  }, KEPT);
  return (rule, before, ways) => surestThenFullest(ways, ({ text }) => worth([rule, before, text].join('\0')));
}
