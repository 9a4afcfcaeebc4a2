import { locale } from '../texts/say.ts';

/** "14 March 2026" in the person's own way of writing; as it is where it is no ISO date. */
export function longDay(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T12:00:00`);
  return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString(locale(), { dateStyle: 'long' });
}
