import { expect, test } from 'vitest';
import { calendarFile, googleLink, outlookLink, type Appointment } from '../../src/ui/appointment.ts';

const CALL: Appointment = {
  start: '2026-11-26T10:00',
  title: 'Call with Inês Duarte',
  details: 'Five minutes; no figures, no agenda.\nThen back to the mail.',
};
const FROM = new Date('2026-11-26T10:00');
const utc = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.000/g, '');

test('a calendar file holds the quarter of an hour, in lines no longer than 75 octets', () => {
  const file = calendarFile(
    { ...CALL, title: `${CALL.title} ${'ê'.repeat(60)}` },
    'one',
    new Date('2026-11-25T08:00:00Z'),
  );
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const whole = file.replaceAll('\r\n ', '').split('\r\n');
  expect(whole).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Call first//EN',
    'BEGIN:VEVENT',
    'UID:one@parley',
    'DTSTAMP:20261125T080000Z',
    `DTSTART:${utc(FROM)}`,
    `DTEND:${utc(new Date(FROM.getTime() + 900_000))}`,
    `SUMMARY:Call with Inês Duarte ${'ê'.repeat(60)}`,
    String.raw`DESCRIPTION:Five minutes\; no figures\, no agenda.\nThen back to the mail.`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('links carry the same to Google and to Outlook', () => {
  const google = new URL(googleLink(CALL));
  expect([google.host, google.searchParams.get('text')]).toEqual(['calendar.google.com', CALL.title]);
  expect(google.searchParams.get('dates')).toMatch(new RegExp(`^${utc(FROM)}/`));
  const outlook = new URL(outlookLink(CALL));
  expect([outlook.host, outlook.searchParams.get('subject')]).toEqual(['outlook.live.com', CALL.title]);
  expect(outlook.searchParams.get('startdt')).toBe(FROM.toISOString());
});
