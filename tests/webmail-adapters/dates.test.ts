import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isoDate } from '../../src/webmail/read/dates.ts';

// Without a zone a date is the reader's own.
beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => void vi.unstubAllEnvs());

const AFTERNOON = '2026-11-17T14:05:00.000Z';

describe('a Tuesday in November, as webmails write it', () => {
  test.each([
    ['English', 'Tue, Nov 17, 2026, 2:05 PM'],
    ['English, 24 hours', 'Tuesday, 17 November 2026 at 14:05'],
    ['German', 'Dienstag, 17. November 2026 um 14:05'],
    ['French', 'mar. 17 nov. 2026 14:05'],
    ['Spanish', 'mar, 17 nov 2026 14:05'],
    ['Spanish, Latin America', '17 de noviembre de 2026, 2:05 p. m.'],
    ['Italian', 'mar 17 nov 2026 14:05'],
    ['Portuguese', 'terça-feira, 17 de novembro de 2026 às 14:05'],
    ['Dutch', 'dinsdag 17 november 2026 14:05'],
    ['Swedish', 'tisdag 17 november 2026 kl. 14:05'],
    ['Polish', 'wtorek, 17 listopada 2026 14:05'],
    ['Czech', 'úterý 17. listopadu 2026 v 14:05'],
    ['Hungarian', '2026. november 17., kedd 14:05'],
    ['Hungarian, in figures', '2026. 11. 17. 14:05'],
    ['Romanian', 'mar., 17 nov. 2026, 14:05'],
    ['Turkish', '17 Kasım 2026 Salı 14:05'],
    ['Greek', 'Τρίτη 17 Νοεμβρίου 2026 στις 2:05 μ.μ.'],
    ['Greek, short', 'Τρί 17 Νοε 2026, 2:05 μ.μ.'],
    ['Russian', 'вторник, 17 ноября 2026 г. в 14:05'],
    ['Japanese', '2026年11月17日 14:05'],
    ['Japanese, half days', '2026年11月17日 午後2:05'],
    ['Korean', '2026년 11월 17일 화요일 오후 2:05'],
    ['Chinese', '2026年11月17日 下午2:05'],
  ])('%s: %s', (_language, words) => {
    expect(isoDate(words)).toBe(AFTERNOON);
  });
});

describe('the half of the day', () => {
  test.each([
    ['12:30 AM', '00:30'],
    ['12:30 PM', '12:30'],
    ['11:59 a.m.', '11:59'],
    ['9:15 π.μ.', '09:15'],
    ['12:10 μ.μ.', '12:10'],
    ['오전 9:15', '09:15'],
    // "am" is German for "on the".
    ['14:05 am Dienstag', '14:05'],
  ])('17 November 2026, %s is %s', (clock, time) => {
    expect(isoDate(`17 November 2026, ${clock}`)).toBe(`2026-11-17T${time}:00.000Z`);
  });
});

describe('a day of the week called like a month', () => {
  test.each([
    ['mar. 3 mars 2026', '2026-03-03'],
    ['mar. 5 mai 2026', '2026-05-05'],
    ['mar 1 dic 2026', '2026-12-01'],
  ])('%s is %s', (words, day) => {
    expect(isoDate(`${words} 10:00`)).toBe(`${day}T10:00:00.000Z`);
  });
});

describe('two digits are a year where the page’s language writes it last', () => {
  test.each([
    ['17/11/26', 'en-GB', '2026-11-17'],
    ['11/17/26', 'en-US', '2026-11-17'],
    ['03/06/26 (10:31:00 UTC)', 'en-US', '2026-03-06'],
    ['17.11.26', 'de', '2026-11-17'],
    ['17/11/26', 'en-US', ''],
    ['17/11/26', 'en', ''],
    ['26/11/17', 'ja', ''],
    ['17-11-26', 'nl', ''],
    ['17.11.26.4', 'de', ''],
  ])('%s in %s is "%s"', (words, language, day) => {
    expect(isoDate(words, language).slice(0, 10)).toBe(day);
  });
});

describe('no date is invented', () => {
  test.each([
    ['the page does not say whether day or month comes first', '03/04/2026, 14:05'],
    ['there is no thirteenth month', '2026-13-17'],
    ['the century is not told', '17/11/26, 14:05'],
    ['it is a price', '€2,026.11 for 17 desks'],
    ['it is nothing of the kind', 'yesterday at 14:05'],
  ])('where %s: %s', (_why, words) => {
    expect(isoDate(words)).toBe('');
  });
});
