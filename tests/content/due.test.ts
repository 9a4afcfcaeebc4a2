import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Due } from '../../src/content/due.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sets it anew at moments, each for so long, and tells when it called. */
function calls(settings: readonly (readonly [at: number, ms: number])[]): number[] {
  const began = performance.now();
  const heard: number[] = [];
  const due = new Due(() => heard.push(performance.now() - began));
  for (const [at, ms] of settings) setTimeout(() => due.set(ms), at);
  vi.advanceTimersByTime(5_000);
  return heard;
}

test.each([
  ['once, when it is due', [[0, 150]], [150]],
  [
    'once, as long after the last letter as it waits',
    [
      [0, 150],
      [100, 150],
      [180, 150],
    ],
    [330],
  ],
  [
    'earlier, where the last wait is the shorter',
    [
      [0, 400],
      [100, 150],
    ],
    [250],
  ],
  [
    'again, when it is set after it called',
    [
      [0, 150],
      [1_000, 150],
    ],
    [150, 1_150],
  ],
] as const)('it calls %s', (_when, settings, expected) => {
  expect(calls(settings)).toEqual(expected);
});

test('it calls no more once it was ended', () => {
  const heard = vi.fn<() => void>();
  const due = new Due(heard);
  due.set(150);
  due.end();
  vi.advanceTimersByTime(5_000);
  expect(heard).not.toHaveBeenCalled();
  expect(due.isPending).toBe(false);
});
