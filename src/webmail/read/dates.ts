/** Languages whose month names are known; the names themselves come with the browser. */
const LANGUAGES = 'en de fr es it pt nl sv da nb fi pl cs hu ro tr el ru uk'.split(' ');

// The half of the day stands behind the hour, or before it: 2:05 PM, 2:05 μ.μ., 오후 2:05.
const CLOCK =
  /(오전|오후|午前|午後|上午|下午|[AP]M)?\s?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[\s\u202F]*([APπμ])\.?\s?[Mμ]\.?(?!\p{L}))?(?:\s*(?:GMT|UTC|Z)?([+-]\d{2}):?(\d{2})|\s*(?:GMT|UTC|Z)\b)?/iu;
const YEAR_FIRST = /(\d{4})(?:[-/]|\.\s?|[年년]\s?)(\d{1,2})(?:[-/]|\.\s?|[月월]\s?)(\d{1,2})[日일]?/;
// "16/11/2026", "16.11.26"; with hyphens two digits may as well be a year in front.
const YEAR_LAST = /\b(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|(?<!-)\d{2})\b(?!\.\d)/;

/** A day of the calendar: month from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * ISO 8601 of a date as a page or an introduction writes it, in any of the known languages; without a zone it is the
 * reader's own. '' for one that cannot be read, or that means another day in another country (03/04/2026) while
 * `language` (BCP 47 of the page) does not settle it.
 */
export function isoDate(words: string, language = ''): string {
  const text = words.normalize('NFC').replaceAll(/[\u200E\u200F]/g, '');
  const day = dayIn(text, language);
  if (!day) return '';
  const clock = clockIn(text.replace(YEAR_FIRST, ' ').replace(YEAR_LAST, ' '));
  const { year, month } = day;
  const date =
    clock.offset === null
      ? new Date(year, month - 1, day.day, clock.hour, clock.minute, clock.second)
      : new Date(Date.UTC(year, month - 1, day.day, clock.hour, clock.minute - clock.offset, clock.second));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** Where the time of day ends in a text, null when it has none. */
export function endOfClock(text: string): number | null {
  const found = CLOCK.exec(text.replace(YEAR_LAST, (date) => ' '.repeat(date.length)));
  return found ? found.index + found[0].length : null;
}

function dayIn(text: string, language: string): Day | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return valid(Number(year), Number(month), Number(day));
  const numeric = YEAR_LAST.exec(text);
  if (numeric) return numericDay(numeric, language);
  return namedDay(text);
}

// Dots are written where the day comes first; slashes everywhere.
function numericDay([, first, mark, second, digits = '']: RegExpExecArray, language: string): Day | null {
  const [a, b] = [Number(first), Number(second)];
  const isShort = digits.length === 2;
  const year = isShort ? 2000 + Number(digits) : Number(digits);
  const order = language && orderIn(language);
  // "17/11/26" may begin with the year: only a page whose language writes it last is trusted.
  if (isShort && (order === '' || order === 'year')) return null;
  const dayFirst = valid(year, b, a);
  const monthFirst = valid(year, a, b);
  if (mark === '.' || (a === b && !isShort)) return dayFirst;
  if (!isShort && (!dayFirst || !monthFirst)) return dayFirst ?? monthFirst;
  // "en" alone is written both ways.
  if (language === '' || language === 'en') return null;
  return order === 'day' ? dayFirst : monthFirst;
}

/** With which part a short date begins in a language. */
function orderIn(language: string): string {
  try {
    const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
    return parts.find(({ type }) => type !== 'literal')?.type ?? 'day';
  } catch {
    // A page may name a language that is none.
    return 'day';
  }
}

function namedDay(text: string): Day | null {
  const rest = text.replace(CLOCK, ' ').toLowerCase();
  const year = /\b(?:19|20)\d{2}\b/.exec(rest);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0];
  if (!year || !day) return null;
  // "mar. 17 nov. 2026": the day of the week comes first, and some are called like a month.
  const month = monthsIn(rest.slice(0, year.index)).at(-1) ?? monthsIn(rest.slice(year.index))[0];
  return month ? valid(Number(year[0]), month, Number(day)) : null;
}

export const monthsIn = (text: string): number[] =>
  text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => monthNames().get(word) ?? []);

let names: ReadonlyMap<string, number> | undefined;

/** "november", "nov", "ноября" → 11. */
function monthNames(): ReadonlyMap<string, number> {
  names ??= new Map(LANGUAGES.flatMap((language) => [...namesIn(language)]));
  return names;
}

function* namesIn(language: string): Iterable<[string, number]> {
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2026, index, 15)).find(({ type }) => type === 'month');
        if (part && /^\p{L}/u.test(part.value)) yield [part.value.toLowerCase().replace(/\.$/, ''), index + 1];
      }
    }
  }
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich, null for the reader's own zone. */
  readonly offset: number | null;
}

function clockIn(text: string): Clock {
  const [all = '', before, hour = 0, minute = 0, second = 0, after, east, eastMinutes] = CLOCK.exec(text) ?? [];
  const sign = east?.startsWith('-') ? -1 : 1;
  const zone = east ? Number(east) * 60 + sign * Number(eastMinutes) : 0;
  const isZoned = east !== undefined || /(?:GMT|UTC|Z)$/i.test(all);
  return {
    hour: hourIn(Number(hour), before ?? after ?? ''),
    minute: Number(minute),
    second: Number(second),
    offset: isZoned ? zone : null,
  };
}

/** "um 14:05 am Montag": past twelve no half of the day is meant. */
function hourIn(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour;
  return (hour % 12) + (/^(?:pm?|μ|오후|午後|下午)$/i.test(half) ? 12 : 0);
}

function valid(year: number, month: number, day: number): Day | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
