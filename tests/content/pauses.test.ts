import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PAUSE_MS, Pauses } from '../../src/content/pauses.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['while one writes', 300, PAUSE_MS],
  ['after a moment of thought', 10_000, PAUSE_MS],
  ['after so long that the worker was stopped', 60_000, 0],
])('how long a letter waits for its review %s', (_when, silence, wait) => {
  const pauses = new Pauses();
  vi.advanceTimersByTime(silence);
  expect(pauses.next()).toBe(wait);
});
