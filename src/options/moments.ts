import { localTime } from '../model/clock.ts';

/** A moment in ISO 8601 as a field for date and time takes it: on the clock of this computer, '' for none. */
export function fieldOf(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? '' : localTime(moment);
}

/** What such a field holds, in ISO 8601; '' while it is empty or not filled in. */
export function isoOf(field: string): string {
  const moment = new Date(field);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}
