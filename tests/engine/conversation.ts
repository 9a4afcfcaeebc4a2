import type { Mail, Message } from '../../src/model/mail.ts';
import type { Standing } from '../../src/model/standing.ts';
import type { Summary } from '../../src/model/summary.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { createReader } from '../../src/engine/reader.ts';

const reader = createReader([]);
const SENT = '2026-03-02T09:00:00';

/** A conversation of lines "they: …" and "me: …", all sent on Monday 2 March 2026; the last of mine is the draft. */
function mailOf(lines: readonly string[]): Mail {
  const messages = lines.map((line): Message => {
    const [who = '', ...rest] = line.split(': ');
    return { from: who === 'me' ? 'me' : 'them', date: SENT, subject: '', body: rest.join(': ') };
  });
  const last = messages.at(-1);
  const draft = last?.from === 'me' ? last.body : '';
  const thread = draft ? messages.slice(0, -1) : messages;
  return { thread, draft: { subject: '', body: draft } };
}

/** What a conversation comes to. */
export const summaryOf = (...lines: readonly string[]): Summary => reader.summary(mailOf(lines), DEFAULT_SETTINGS);

/** Where it stands. */
export const standingOf = (...lines: readonly string[]): Standing => reader.standing(mailOf(lines), DEFAULT_SETTINGS);

/** The same of whole mails at a time of the writer's. */
export const standingWith = (thread: readonly Message[], now: string): Standing =>
  reader.standing({ thread, now, draft: { subject: '', body: '' } }, DEFAULT_SETTINGS);

/** The offers of a conversation, each as "side amount unit". */
export const offersOf = (...lines: readonly string[]): string =>
  summaryOf(...lines)
    .offers.map(({ side, amount, unit }) => `${side} ${amount} ${unit}`)
    .join(', ');
