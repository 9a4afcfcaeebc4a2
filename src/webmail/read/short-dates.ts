import { monthsIn } from './dates.ts';

const LONGEST = 25;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** "10:31", "gestern um 10:31", "Nov 16", "4 days ago": a person knows which day is meant, a page that is kept does not. */
export function isShortDate(words: string, language: string): boolean {
  if (words.length > LONGEST) return false;
  const text = words.toLowerCase();
  const names = text.match(/\p{L}+/gu) ?? [];
  if (/(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/.test(text)) return names.length <= 3 && !/[^\p{L}\d\s:.,]/u.test(text);
  if (/(?<!\d)\d{1,2}(?!\d)/.test(text) && names.length <= 2 && monthsIn(text).length > 0) return true;
  return ['en', language].some((each) => isAgo(text, each));
}

const formats = new Map<string, Intl.RelativeTimeFormat | null>();

function isAgo(text: string, language: string): boolean {
  const format = formats.get(language) ?? formatOf(language);
  formats.set(language, format);
  const count = Number(/\d+/.exec(text)?.[0] ?? 1);
  return UNITS.some((unit) => format?.format(-count, unit).toLowerCase() === text);
}

/** A page may name a language that is none. */
function formatOf(language: string): Intl.RelativeTimeFormat | null {
  try {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  } catch {
    return null;
  }
}
