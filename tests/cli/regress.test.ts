import { expect, test } from 'vitest';
import { regress } from '../../src/cli/training/regress.ts';

/** Among ten that are loud eight show it, among ten that are not two; the third input is tossed evenly. */
const cases = [1, 0].flatMap((loud) =>
  Array.from({ length: 1_000 }, (_, i) => ({
    inputs: Float64Array.of(1, loud, i % 2),
    shows: i % 10 < (loud ? 8 : 2),
  })),
);
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

test('the odds it learns are those of the examples', () => {
  const [constant = 0, loud = 0] = regress(cases, 3);
  expect(chance(constant)).toBeCloseTo(0.2, 1);
  expect(chance(constant + loud)).toBeCloseTo(0.8, 1);
});

test('what says nothing weighs nothing', () => {
  expect(regress(cases, 3)[2]).toBeCloseTo(0, 1);
});

test('what was never met keeps no weight, and a handful of examples gives no certainty', () => {
  const few = cases.slice(0, 5).map(({ inputs }) => ({ inputs: Float64Array.of(1, ...inputs, 0), shows: true }));
  const weights = regress(few, 5);
  expect(weights[4]).toBe(0);
  expect(Math.abs(weights[2] ?? 0)).toBeLessThan(2);
});

test('no example at all gives no weights', () => {
  expect(regress([], 3)).toEqual([0, 0, 0]);
});
