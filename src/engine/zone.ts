import type { Mail } from '../model/mail.ts';

/** Minutes east of Greenwich that a date in a mail tells, null for one that tells none: "Z" is how pages store any. */
export function offsetOf(date: string): number | null {
  const [, sign, hours, minutes] = /T[\d:.]+([+-])(\d\d):?(\d\d)$/.exec(date) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : null;
}

/**
 * What to call the writer's clock beside a time: "London time", or "UTC+1" where the zone is named after no place. ''
 * where the other side's latest mail was written by the same clock, or nobody knows the writer's.
 */
export function zoneToName({ zone = '', now = '', thread }: Mail): string {
  const mine = zone && offsetIn(zone, now);
  if (mine === '') return '';
  const theirs = offsetOf(thread.findLast(({ from }) => from === 'them')?.date ?? '');
  if (theirs !== null && theirs === minutesOf(mine)) return '';
  const place = /^(?!Etc\/)[^/]+\/(?:.+\/)?([^/]+)$/.exec(zone)?.[1];
  return place ? `${place.replaceAll('_', ' ')} time` : mine.replace('GMT', 'UTC');
}

/** "GMT+1" in a zone on a day, '' for a zone that the browser does not know. */
function offsetIn(zone: string, day: string): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' });
    return format.formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  } catch {
    return '';
  }
}

/** "GMT-3:30" → -210 */
function minutesOf(offset: string): number {
  const [, sign = '+', hours = 0, minutes = 0] = /^GMT(?:([+-])(\d+)(?::(\d+))?)?$/.exec(offset) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
