import { afterEach, describe, expect, test, vi } from 'vitest';
import { shortDay } from '../../src/ui/dates.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a day in few words', () => {
  test.each([
    ['a day of the calendar', '2026-05-12', 'May 12'],
    ['a mail on the clock of its reader', '2026-05-12T09:00:00', 'May 12'],
    ['a mail on another clock', '2026-05-12T12:00:00Z', 'May 12'],
    ['no day that is named in words alone', 'by Tuesday', ''],
    ['none that a browser would guess a year for', '12 May', ''],
    ['none where the page shows none', '', ''],
  ])('%s', (_, iso, words) => expect(shortDay(iso)).toBe(words));

  test.each(['America/Los_Angeles', 'Europe/Lisbon', 'Pacific/Auckland'])('is the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(shortDay('2026-05-12')).toBe('May 12');
  });
});
