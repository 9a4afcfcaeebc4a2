import { locale } from '../texts/say.ts';

/** "21 Nov" in the person's own way of writing, '' for what is no ISO date. */
export function shortDay(iso: string): string {
  const time = /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(iso.length === DAY ? `${iso}T12:00` : iso) : NaN;
  return Number.isNaN(time) ? '' : new Date(time).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}

/** A day without a clock is that day wherever it is read; alone it would stand for midnight in Greenwich. */
const DAY = 'yyyy-mm-dd'.length;
