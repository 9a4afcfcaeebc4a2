import { afterEach, expect, test, vi } from 'vitest';
import { localDay, localTime } from '../../src/model/clock.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['America/Los_Angeles', '2026-11-28T18:30', '2026-11-28'],
  ['UTC', '2026-11-29T02:30', '2026-11-29'],
  ['Pacific/Auckland', '2026-11-29T15:30', '2026-11-29'],
])('half past two in Greenwich is in %s %s, and the day %s', (zone, time, day) => {
  vi.stubEnv('TZ', zone);
  const moment = new Date('2026-11-29T02:30:00Z');
  expect([localTime(moment), localDay(moment)]).toEqual([time, day]);
});
