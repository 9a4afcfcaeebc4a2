import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PAUSE_MS, Pauses } from '../../src/content/pauses.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['of a quick hand', [60, 60, 60], PAUSE_MS],
  ['of a steady hand until its next letter is overdue', [160, 160, 160, 160], 240],
  ['of a hand that seeks each key, but not for ever', [600, 600, 600], 400],
  ['after a moment of thought as the letters before it', [160, 160, 10_000], 240],
  ['of a draft nobody has typed in', [10_000], PAUSE_MS],
  ['after so long that the worker was stopped', [160, 60_000], 0],
])('a letter waits for its review, %s', (_whose, silences, wait) => {
  const pauses = new Pauses();
  const waits = silences.map((silence) => {
    vi.advanceTimersByTime(silence);
    return pauses.next();
  });
  expect(waits.at(-1)).toBe(wait);
});
