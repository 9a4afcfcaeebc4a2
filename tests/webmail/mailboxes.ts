import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export const DANA: Person = { name: 'Dana Whitfield', address: 'buyer@trade.test' };
export const MARCO: Person = { name: 'Marco Bellini', address: 'seller@trade.test' };
export const PASSWORD = 'secret123';
export const SUBJECT = 'Green coffee, 2026 season';

interface Letter {
  readonly date: string;
  readonly from: Person;
  readonly body: string;
}

/** A price negotiation of six mails in which nobody has called and the last word is an ultimatum. */
export const LETTERS: readonly Letter[] = [
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

const letterId = (index: number) => `<letter-${index}@trade.test>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const attribution = ({ date, from }: Letter) => `On ${new Date(date).toUTCString().slice(0, 22)}, ${from.name} wrote:`;

function plainOf({ body }: Letter, quoted: Letter | undefined): string {
  if (!quoted) return `${body}\n`;
  const quotation = quoted.body.split('\n').map((line) => `> ${line}`.trimEnd());
  return `${body}\n\n${attribution(quoted)}\n${quotation.join('\n')}\n`;
}

/** The seller writes HTML with the reply markup of a big provider. */
function htmlOf({ body }: Letter, quoted: Letter): string {
  const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');
  const paragraphs = body.split('\n\n').map((paragraph) => `<p>${lines(paragraph)}</p>`);
  return `<html><body><div dir="ltr">${paragraphs.join('')}</div><div class="gmail_quote"><div class="gmail_attr">${attribution(quoted)}</div><blockquote type="cite">${lines(quoted.body)}</blockquote></div></body></html>`;
}

async function composed(letter: Letter, index: number): Promise<Buffer> {
  const quoted = LETTERS[index - 1];
  const sent = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: letter.from,
    to: letter.from === DANA ? MARCO : DANA,
    subject: index === 0 ? SUBJECT : `Re: ${SUBJECT}`,
    date: new Date(letter.date),
    messageId: letterId(index),
    text: plainOf(letter, quoted),
    ...(quoted && letter.from === MARCO ? { html: htmlOf(letter, quoted) } : {}),
    ...(quoted
      ? { inReplyTo: letterId(index - 1), references: LETTERS.slice(0, index).map((_, i) => letterId(i)) }
      : {}),
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

/** Fills the two empty mailboxes: what one has sent the other has received. */
export async function seed(port: number): Promise<void> {
  const mails = await Promise.all(LETTERS.map(composed));
  for (const user of [DANA, MARCO]) {
    const client = await open(user, port);
    for (const [index, letter] of LETTERS.entries()) {
      const mine = letter.from === user;
      await client.append(
        mine ? 'Sent' : 'INBOX',
        mails[index]!,
        mine ? [String.raw`\Seen`] : [],
        new Date(letter.date),
      );
    }
    await client.logout();
  }
}
