import { locale } from '../../texts/say.ts';

// In the mails themselves, which are in English.
const long = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const short = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });

/** The moment so many days before `today`, at a local time written "HH:MM". */
export function daysBefore(today: Date, days: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, hours, minutes);
}

/** The moment in the person's own way of writing. */
export const fullDate = (date: Date): string =>
  date.toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

export const longDate = (date: Date): string => long.format(date).replace(/^(\w+) /, '$1, ');
export const shortDate = (date: Date): string => short.format(date);
export const clock = (date: Date): string => date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
