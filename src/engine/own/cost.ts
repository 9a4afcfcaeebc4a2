import type { PhraseFault } from '../../model/own-phrase.ts';
import { readPattern, type Step } from '../pattern.ts';

/** Ways to fit a pattern from one word on; more than this and long sentences would be felt while typing. */
const MOST_WAYS = 200;

/** A pattern that would be slow, or that asks for nothing in particular; null for one that can be afforded. */
export function costOf(source: string): PhraseFault | null {
  const { steps } = readPattern(source);
  if (!steps.some(asks)) return { at: null, why: 'This would match everything: not one word of it has to be there.' };
  if (waysThrough(steps) > MOST_WAYS)
    return { at: null, why: 'This could be slow: fewer or narrower gaps and choices would do.' };
  return null;
}

const asks = ({ one, phrases, optional, gap }: Step): boolean =>
  !optional && !gap && !one.any && phrases.every((steps) => steps.some(asks));

const waysThrough = (steps: readonly Step[]): number => steps.reduce((ways, step) => ways * waysOf(step), 1);

function waysOf({ phrases, optional, gap }: Step): number {
  if (gap) return Math.max(0, gap.most - gap.least) + 1;
  const inner = phrases.reduce((ways, steps) => ways + waysThrough(steps), 1);
  return inner + (optional ? 1 : 0);
}
