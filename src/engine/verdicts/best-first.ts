import type { Rewrite } from '../../model/review.ts';
import { remember } from '../cache.ts';
import { carried } from '../rewrite/carried.ts';
import { hashOf, scorer, type Weighted } from '../second/model.ts';
import { traits } from './traits.ts';
import { chanceOf, type Curve, surestThenFullest, type Worth } from './worth.ts';

/** Puts those better words first that one would rather send: `before` is what they stand for, `rule` what marked it. */
export type BestFirst = (rule: string, before: string, ways: readonly Rewrite[]) => readonly Rewrite[];

/** The order in which they were thought of. */
export const asGiven: BestFirst = (_rule, _before, ways) => ways;

/** What was learnt from readers who saw better words beside their sentence: would they send them, and was the point kept? */
export interface Verdicts extends Weighted {
  /** Of the two scores in order: how likely words are to be sent, and to keep the point. */
  readonly curves: { readonly sent: Curve; readonly point: Curve };
}

const KEPT = 2_000;

/** The surest words first, then those that carry most among the good ones. */
export function bestFirst(verdicts: Verdicts): BestFirst {
  const score = scorer(verdicts);
  const { curves } = verdicts;
  const worthOf = remember((key: string): Worth => {
    const [rule = '', before = '', after = ''] = key.split('\0');
    const [sent = 0, point = 0] = score([...traits({ rule, before, after })].map(hashOf));
    return { chance: chanceOf(sent, curves.sent) * chanceOf(point, curves.point), share: carried(before, after) };
  }, KEPT);
  return (rule, before, ways) => surestThenFullest(ways, ({ text }) => worthOf([rule, before, text].join('\0')));
}
