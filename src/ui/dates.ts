import { locale } from '../texts/say.ts';

/** "21 Nov" in the person's own way of writing, '' for a date that cannot be read. */
export function shortDay(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : new Date(time).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}
