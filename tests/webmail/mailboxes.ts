import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export const DANA: Person = { name: 'Dana Whitfield', address: 'buyer@trade.test' };
export const MARCO: Person = { name: 'Marco Bellini', address: 'seller@trade.test' };
export const PASSWORD = 'secret123';

interface Letter {
  readonly date: string;
  readonly from: Person;
  readonly body: string;
}

export interface Correspondence {
  readonly subject: string;
  readonly letters: readonly Letter[];
  /** How much of what came before each reply repeats below itself. */
  readonly quotes: 'the mail before' | 'all mails before';
}

/** A price negotiation of six mails in which nobody has called and the last word is an ultimatum. */
const LETTERS: readonly Letter[] = [
  {
    date: '2026-03-02T09:14:00Z',
    from: DANA,
    body: `Hello Marco,

Hope the Trieste fair went well. We are planning the 2026 season and would need
about 400 bags (60 kg) of washed Huehuetenango, SCA 84 or better.

What could you offer, and from which month?

Best,
Dana`,
  },
  {
    date: '2026-03-02T15:40:00Z',
    from: MARCO,
    body: `Dear Dana,

Thank you for asking. The fair was long but good. We can do 400 bags at
EUR 6.90/kg, delivered Hamburg, shipments from June. Payment 30 days.

Which screen size do your roasters prefer?

Kind regards,
Marco`,
  },
  {
    date: '2026-03-03T08:05:00Z',
    from: DANA,
    body: `Hi Marco,

6.90 is well above last year's 6.10. Another importer quoted 6.25. We would be
comfortable around 6.30 if June is firm.

Dana`,
  },
  {
    date: '2026-03-04T11:22:00Z',
    from: MARCO,
    body: `Dear Dana,

Freight went up by 0.28 since autumn, so 6.30 would be under our cost. I could
come to 6.70 if you take all 400 bags in one shipment. Could you tell me what
matters more to you, the price or the June date?

Marco`,
  },
  {
    date: '2026-03-05T16:58:00Z',
    from: DANA,
    body: `Marco,

6.45 is the best I can do, and I need an answer by Friday, otherwise we will
have to go with the other importer.

Dana`,
  },
  {
    date: '2026-03-06T10:31:00Z',
    from: MARCO,
    body: `Dana,

6.60 for 400 bags, one shipment in June. This is my final offer - take it or
leave it. If I do not hear from you by noon on Monday I will sell the lot
elsewhere.

Marco`,
  },
];

const COFFEE: Correspondence = { subject: 'Green coffee, 2026 season', letters: LETTERS, quotes: 'the mail before' };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const attribution = ({ date, from }: Letter) => `On ${new Date(date).toUTCString().slice(0, 22)}, ${from.name} wrote:`;

/** The newest of these letters with what it quotes of the ones before. */
function plainOf(letters: readonly Letter[], quotes: Correspondence['quotes']): string {
  const { body } = letters.at(-1)!;
  const before = letters.at(-2);
  if (!before) return `${body}\n`;
  const quoted = quotes === 'all mails before' ? plainOf(letters.slice(0, -1), quotes).trimEnd() : before.body;
  const quotation = quoted.split('\n').map((line) => `> ${line}`.trimEnd());
  return `${body}\n\n${attribution(before)}\n${quotation.join('\n')}\n`;
}

/** The same in the reply markup of a big provider, which the seller's mails have. */
function htmlOf(letters: readonly Letter[], quotes: Correspondence['quotes']): string {
  const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');
  const { body } = letters.at(-1)!;
  const before = letters.at(-2);
  const paragraphs = body.split('\n\n').map((paragraph) => `<p>${lines(paragraph)}</p>`);
  const own = `<div dir="ltr">${paragraphs.join('')}</div>`;
  if (!before) return own;
  const quoted = quotes === 'all mails before' ? htmlOf(letters.slice(0, -1), quotes) : lines(before.body);
  return `${own}<div class="gmail_quote"><div class="gmail_attr">${attribution(before)}</div><blockquote type="cite">${quoted}</blockquote></div>`;
}

/** The mail of that place in the correspondence as it goes over the wire. */
async function composed({ subject, letters, quotes }: Correspondence, index: number): Promise<Buffer> {
  const letterId = (place: number) => `<${subject.replaceAll(/\W+/g, '-')}-${place}@trade.test>`;
  const { from, date } = letters[index]!;
  const soFar = letters.slice(0, index + 1);
  const sent = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from,
    to: from === DANA ? MARCO : DANA,
    subject: index === 0 ? subject : `Re: ${subject}`,
    date: new Date(date),
    messageId: letterId(index),
    text: plainOf(soFar, quotes),
    ...(from === MARCO ? { html: `<html><body>${htmlOf(soFar, quotes)}</body></html>` } : {}),
    ...(index > 0 ? { inReplyTo: letterId(index - 1), references: soFar.slice(0, -1).map((_, i) => letterId(i)) } : {}),
  });
  if (!Buffer.isBuffer(sent.message)) throw new Error('The mail was to be a buffer.');
  return sent.message;
}

async function open(user: Person, port: number): Promise<ImapFlow> {
  const auth = { user: user.address, pass: PASSWORD };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
  await client.connect();
  return client;
}

/**
 * Puts a correspondence into someone's mailboxes: their own letters into Sent, the others into the inbox.
 *
 * @returns The number that IMAP gave to the last mail.
 */
export async function deliver(port: number, user: Person, correspondence: Correspondence): Promise<number> {
  const client = await open(user, port);
  let last = 0;
  for (const [index, { from, date }] of correspondence.letters.entries()) {
    const [folder, flags] = from === user ? ['Sent', [String.raw`\Seen`]] : ['INBOX', []];
    const mail = await composed(correspondence, index);
    const kept = await client.append(folder, mail, flags, new Date(date));
    last = (kept && kept.uid) || 0;
  }
  await client.logout();
  return last;
}

/** Fills the two empty mailboxes: what one has sent the other has received. */
export async function seed(port: number): Promise<void> {
  for (const user of [DANA, MARCO]) await deliver(port, user, COFFEE);
}
