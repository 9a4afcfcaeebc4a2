import { say } from '../texts/say.ts';
import { type Conversation, conversationIn, likelyMe } from './conversation.ts';

/** A conversation that was pasted or opened, and who most likely tries it ('' for nobody named); or why it is none. */
export type Opened =
  | { readonly conversation: Conversation; readonly me: string; readonly leftOut: readonly string[] }
  | { readonly fault: string };

/** The head of a mail as it travels, which no page shows to people. */
const SOURCE = /^(?:[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*)*(?:message-id|mime-version|received|delivered-to):/i;

/** Takes a pasted conversation apart, be it the words of a mail or its source. */
export async function openText(text: string): Promise<Opened> {
  const source = text.trimStart();
  const mail = SOURCE.test(source) ? await openMail(new TextEncoder().encode(source), say('try_whole_field')) : null;
  return mail ?? openWords(text);
}

/** Takes a file apart: a mail as .eml, or a text. */
export async function openFile(file: File): Promise<Opened> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return (await openMail(bytes, file.name)) ?? openWords(textOf(bytes));
  } catch {
    return { fault: say('try_fault_file', file.name) };
  }
}

/** One mail alone is no conversation: it belongs into the draft or the thread as it is. */
function openWords(text: string): Opened {
  const conversation = conversationIn(text);
  const [only, ...more] = conversation.mails;
  if (more.length === 0 && (only?.author ?? '') === '') return { fault: say('try_fault_no_mail') };
  return { conversation, me: likelyMe(conversation), leftOut: [] };
}

/** Null for what is no mail. */
async function openMail(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Opened | null> {
  // The reader of such files weighs as much as the rest of the page, and few open one.
  const { readEml } = await import('../eml/read.ts');
  const { isMail, from, date, subject, text, attachments } = await readEml(bytes);
  if (!isMail) return null;
  const me = from.name ? `${from.name} <${from.address}>` : from.address;
  const conversation = conversationIn(text, { author: me, date, subject });
  if (conversation.mails.length === 0) return { fault: say('try_fault_no_words', name) };
  return { conversation, me, leftOut: attachments };
}

/** @throws For what is not text: it is no UTF-8, or holds zero bytes. */
function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new TypeError();
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
