import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../src/cli/training/calibrate.ts';
import { shippedFigures, sum, type Figures } from '../src/cli/training/figures.ts';
import weights from '../src/rules/weights.json' with { type: 'json' };
import stored from './corpus-figures.json' with { type: 'json' };

const CORPUS = fileURLToPath(new URL('corpus', import.meta.url));
const figures: Figures = stored;

const precision = ({ hits, false: wrong }: Tally): number => hits / (hits + wrong);
const recall = ({ hits, missed }: Tally): number => hits / (hits + missed);
const F1 = ({ hits, false: wrong, missed }: Tally): number => (2 * hits) / (2 * hits + wrong + missed);

/** "npm run train" prints these: each author is judged by a model that has read none of theirs. */
describe('on writers it has not read, the engine stays at or above its floor', () => {
  test.each([
    ['fragment', 0.89, 0.52],
    ['mail', 0.85, 0.42],
  ] as const)('in every %s, all rules together: precision %d, recall %d', (kind, right, found) => {
    const all = Object.values(figures.heldBack[kind]).reduce(sum);
    expect(precision(all)).toBeGreaterThanOrEqual(right);
    expect(recall(all)).toBeGreaterThanOrEqual(found);
  });

  test.each([
    ['fragments', 0.89, 0.62],
    ['drafts and scenarios', 0.85, 0.52],
  ])('in %s, which were written without looking for what is hard: precision %d, recall %d', (file, right, found) => {
    const all = Object.values(figures.files[file] ?? {}).reduce(sum);
    expect(precision(all)).toBeGreaterThanOrEqual(right);
    expect(recall(all)).toBeGreaterThanOrEqual(found);
  });

  test.each([
    ['threat', 0.84, 0.33],
    ['ultimatum', 0.88, 0.45],
    ['time-pressure', 0.86, 0.53],
    ['demand', 0.88, 0.58],
    ['blame', 0.85, 0.36],
    ['irritator', 0.85, 0.47],
    ['hostility', 0.86, 0.38],
    ['flat-refusal', 0.89, 0.54],
    ['shouting', 0.9, 0.86],
  ])('%s: precision %d, recall %d', (rule, right, found) => {
    const tally = figures.heldBack.fragment[rule] ?? { hits: 0, false: 0, missed: 0 };
    expect(precision(tally)).toBeGreaterThanOrEqual(right);
    expect(recall(tally)).toBeGreaterThanOrEqual(found);
  });
});

/** A changed pattern shifts what the second reader was trained on: then it has to be trained anew. */
describe('the engine as shipped marks its corpus as it did when it was trained', () => {
  const now = shippedFigures(CORPUS, weights, Object.keys(figures.shipped));
  test.each(Object.keys(figures.shipped))('%s', (rule) => {
    const [before, after] = [figures.shipped[rule], now[rule]];
    expect(before && after && F1(after) - F1(before), 'run "npm run train"').toBeGreaterThan(-0.02);
  });
});
