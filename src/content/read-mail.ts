import type { Snapshot } from '../editor/field.ts';
import { localTime } from '../model/clock.ts';
import type { Mail, Message } from '../model/mail.ts';
import type { PageView } from '../model/page.ts';
import { type Composer, type ShownMessage, webmailOf } from '../webmail/index.ts';

/** A draft with what the page tells about its thread and the two sides. */
export function readMail(page: Document, composer: Composer, { text, aside }: Snapshot): Mail {
  const webmail = webmailOf(page);
  const thread = webmail.thread(page, composer);
  return {
    me: webmail.me(page),
    site: page.location.hostname,
    them: composer.recipients()[0] ?? otherSide(thread),
    thread: thread.map(messageOf),
    ...clock(),
    draft: { subject: composer.subject(), body: text, aside },
  };
}

/** The thread alone, where nothing is being written. */
function readThread(page: Document): Mail {
  const webmail = webmailOf(page);
  const thread = webmail.thread(page, null);
  return {
    me: webmail.me(page),
    site: page.location.hostname,
    them: otherSide(thread),
    thread: thread.map(messageOf),
    ...clock(),
    draft: { subject: '', body: '' },
  };
}

/** Who wrote last from the other side. */
const otherSide = (thread: readonly ShownMessage[]): string =>
  thread.findLast(({ from }) => from === 'them')?.author ?? '';

// An element cannot be sent to the background.
const messageOf = ({ from, date, subject, body, author, unsure }: ShownMessage): Message => ({
  from,
  date,
  subject,
  body,
  author,
  ...(unsure && { unsure }),
});

/** What the writer's own clock says, and which clock that is. */
const clock = (): Pick<Mail, 'now' | 'zone'> => ({
  now: localTime(new Date()),
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The page as the popup sees it; null when it shows no mail at all. */
export function readPage(page: Document, writing: { composer: Composer; snapshot: Snapshot } | null): PageView | null {
  const webmail = webmailOf(page);
  const mail = writing ? readMail(page, writing.composer, writing.snapshot) : readThread(page);
  if (!writing && mail.thread.length === 0) return null;
  // A reply has something it replies to; where we find nothing, the page has changed.
  const isReply = /^\s*(?:re|aw|sv|vs|antw|rv|ref|odp|ynt|отв)\s*[:：]/i.test(mail.draft.subject);
  return { webmail: webmail.id, mail, composing: writing !== null, threadReadable: mail.thread.length > 0 || !isReply };
}
