import { isRule } from '../webmail/read/headings.ts';
import { partsOf } from '../webmail/read/parts.ts';
import { isMe } from '../webmail/read/sides.ts';

/** A mail of a conversation, before we know which side wrote it. */
export interface Told {
  /** "Name <address>", '' where nobody is named. */
  readonly author: string;
  /** ISO 8601, '' where none can be read. */
  readonly date: string;
  readonly body: string;
}

/** A conversation that was taken apart, oldest mail first. */
export interface Conversation {
  readonly subject: string;
  readonly mails: readonly Told[];
}

/** What is known of the newest mail from elsewhere, as from the head of a file. */
interface Head {
  readonly author: string;
  readonly date: string;
  readonly subject: string;
}

const NO_HEAD: Head = { author: '', date: '', subject: '' };

/**
 * Takes a mail with all it quotes apart, as Parley does in a webmail. Every word of it stands in one of the mails, save
 * the lines that introduce a mail.
 */
export function conversationIn(text: string, head: Head = NO_HEAD): Conversation {
  const [top, ...quoted] = partsOf(text);
  const told = [{ ...top, ...head }, ...quoted].map(({ author, date, subject, lines }) => ({
    author,
    date,
    subject,
    body: lines
      .filter((line) => !isRule(line))
      .join('\n')
      .trim(),
  }));
  const subject = told.find((mail) => mail.subject !== '')?.subject ?? '';
  return { subject, mails: oldestFirst(told.filter(({ body }) => body !== '')) };
}

/** Who quotes has the newest on top, who copies a page the oldest: dates decide where all mails have one. */
function oldestFirst(told: readonly Told[]): Told[] {
  const mails = told.map(({ author, date, body }) => ({ author, date, body }));
  // What nobody is named for is being written.
  const draft = mails[0]?.author === '' && mails[0].date === '' ? mails.slice(0, 1) : [];
  const sent = mails.slice(draft.length).toReversed();
  const isDated = sent.every(({ date }) => date !== '');
  return [...(isDated ? sent.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)) : sent), ...draft];
}

/** Those who wrote it, each once, the latest first. */
export function writersOf({ mails }: Conversation): string[] {
  const writers: string[] = [];
  for (const { author } of mails.toReversed())
    if (author !== '' && !writers.some((known) => isSame(known, author))) writers.push(author);
  return writers;
}

export const isSame = (a: string, b: string): boolean => isMe(a, { me: b, them: '' });

/** Who most likely tries it: not the one who waits for an answer. '' where nobody else wrote. */
export function likelyMe(conversation: Conversation): string {
  return writersOf(conversation)[1] ?? '';
}
