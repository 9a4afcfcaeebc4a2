/** A call as a calendar keeps it. */
export interface Appointment {
  /** Local time of the writer, ISO 8601 to the minute without a zone. */
  readonly start: string;
  readonly title: string;
  readonly details: string;
}

/** A calendar would give it an hour. */
const MINUTES = 15;

/** "20261126T100000Z" */
const utc = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

function span({ start }: Appointment): { readonly from: Date; readonly to: Date } {
  const from = new Date(start);
  return { from, to: new Date(from.getTime() + MINUTES * 60_000) };
}

/** Opens in Google Calendar, filled in; nothing is sent before the person clicks. */
export function googleLink(appointment: Appointment): string {
  const { from, to } = span(appointment);
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: appointment.title,
    details: appointment.details,
    dates: `${utc(from)}/${utc(to)}`,
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** The same for Outlook on the web. */
export function outlookLink(appointment: Appointment): string {
  const { from, to } = span(appointment);
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: appointment.title,
    body: appointment.details,
    startdt: from.toISOString(),
    enddt: to.toISOString(),
  });
  return `https://outlook.live.com/calendar/0/action/compose?${query}`;
}

/**
 * The same as a calendar file (RFC 5545).
 *
 * @param uid Tells this appointment from all others.
 * @param made When the file was made.
 */
export function calendarFile(appointment: Appointment, uid: string, made: Date): string {
  const { from, to } = span(appointment);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Call first//EN',
    'BEGIN:VEVENT',
    `UID:${uid}@parley`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(appointment.title)}`,
    `DESCRIPTION:${escaped(appointment.details)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Lines of a calendar file hold 75 octets; what follows stands on lines that begin with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    const isFull = new TextEncoder().encode(part + letter).length > 75;
    if (isFull) parts.push(part);
    part = isFull ? ` ${letter}` : part + letter;
  }
  return [...parts, part].join('\r\n');
}
