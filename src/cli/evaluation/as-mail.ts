import { turnsOf } from '../../model/example.ts';
import type { Mail, Message } from '../../model/mail.ts';

const DAY = 24 * 3600 * 1000;
const WEEK = 7 * DAY;
/** Monday 2 March 2026, nine in the morning. */
const FIRST_DAY = Date.UTC(2026, 2, 2, 9);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * "THEY: … ME: …" is a thread with the draft as its last turn. Its mails are written on the days they tell, of 2026, and
 * else a week apart from Monday 2 March; "FIRST: …" or anything else is a draft without a thread.
 */
export function asMail(example: string): Mail {
  const turns = turnsOf(example);
  const draft = turns.at(-1);
  const thread: Message[] = [];
  let next = FIRST_DAY;
  for (const { side, day, text } of turns.slice(0, -1)) {
    const sent = sentOn(day, next);
    thread.push({ from: side, date: isoOf(sent), subject: '', body: text });
    next = sent + WEEK;
  }
  return {
    thread,
    draft: { subject: '', body: draft?.text ?? example.replace(/^FIRST:\s*/, '') },
    ...(draft?.day ? { now: isoOf(sentOn(draft.day, next)) } : {}),
  };
}

/** A weekday is the next one after the mail before. */
function sentOn(day: string, next: number): number {
  const [told = ''] = day.split(' (');
  if (told === '') return next;
  const weekday = WEEKDAYS.indexOf(told);
  if (weekday < 0) return Date.parse(`${told} 2026 09:00 UTC`);
  const earliest = next === FIRST_DAY ? FIRST_DAY : next - WEEK + DAY;
  return earliest + ((weekday - new Date(earliest).getUTCDay() + 7) % 7) * DAY;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 19);
