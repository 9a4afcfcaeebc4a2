import PostalMime, { type Address } from 'postal-mime';
import { textOfHtml } from './html.ts';

/** Somebody in the head of a mail, '' for what it does not tell. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail as a file holds it. */
export interface Eml {
  /** False for a file without a sender, a subject and a date: it is no mail. */
  readonly isMail: boolean;
  readonly from: Mailbox;
  /** The first it goes to. */
  readonly to: Mailbox;
  /** ISO 8601, '' where none can be read. */
  readonly date: string;
  readonly subject: string;
  /** What it says with what it quotes, '' where it has no words. */
  readonly text: string;
  /** Names of the files in it. */
  readonly attachments: readonly string[];
}

/** Reads a mail in the format of the internet (RFC 5322, .eml). */
export async function readEml(bytes: Uint8Array<ArrayBuffer>): Promise<Eml> {
  const { from, to, date = '', subject = '', text, html, attachments } = await PostalMime.parse(bytes);
  return {
    isMail: Boolean(from ?? (subject || date)),
    from: mailbox(from),
    to: mailbox(to?.[0]),
    date: Number.isNaN(Date.parse(date)) ? '' : date,
    subject,
    text: text ?? textOfHtml(html ?? ''),
    attachments: attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  };
}

const mailbox = (person: Address | undefined): Mailbox => ({
  name: person?.name ?? '',
  address: person?.address ?? '',
});
