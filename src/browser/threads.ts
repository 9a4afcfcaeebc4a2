import type { Mail } from '../model/mail.ts';
import { digest } from './digest.ts';

/** The address in "Name <address>", lower case; '' where the page tells none, one entry for all such. */
export function addressOf({ them = '' }: Pick<Mail, 'them'>): string {
  return (/<([^<>]+)>\s*$/.exec(them)?.[1] ?? them).trim().toLowerCase();
}

/** The key of a thread: the other side and the subject, whoever answers last. */
export function threadKey(mail: Mail): Promise<string> {
  const subject = mail.thread[0]?.subject ?? mail.draft.subject;
  const topic = subject
    .replace(/^(\s*(re|fwd?|aw|wg|sv|tr)\s*:)+/i, '')
    .trim()
    .toLowerCase();
  return digest(addressOf(mail), topic);
}
