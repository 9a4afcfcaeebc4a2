import { MAILS, QUOTED } from '../pages/mail.ts';

const [mine, theirs] = MAILS;
const lines = (...all: string[]): string => all.join('\n');

/** Below a reply, as most webmails write it in plain text: one deeper for the older mail. */
export const PREFIXED = lines(
  '',
  `On Mon, 16 Nov 2026 14:28:00 +0000, ${theirs.name} <${theirs.address}> wrote:`,
  `> ${QUOTED}`,
  '>',
  `> On Thu, 12 Nov 2026 10:05:00 +0000, ${mine.name} <${mine.address}> wrote:`,
  `>> ${mine.body}`,
);

/** The same, below the lines that others write. */
export const HEADED = lines(
  '',
  '-----Original Message-----',
  `From: ${theirs.name} <${theirs.address}>`,
  'Sent: Mon, 16 Nov 2026 14:28:00 +0000',
  `To: ${mine.name} <${mine.address}>`,
  'Subject: Re: Forty desks',
  '',
  QUOTED,
  '',
  '-----Original Message-----',
  `From: ${mine.name} <${mine.address}>`,
  'Sent: Thu, 12 Nov 2026 10:05:00 +0000',
  `To: ${theirs.name} <${theirs.address}>`,
  'Subject: Forty desks',
  '',
  mine.body,
);

/** The same as HTML: an introduction above each quotation. */
export const NESTED = `<p>On Mon, 16 Nov 2026 14:28:00 +0000, ${theirs.name} &lt;${theirs.address}&gt; wrote:</p><blockquote><p>${QUOTED}</p>
  <p>On Thu, 12 Nov 2026 10:05:00 +0000, ${mine.name} &lt;${mine.address}&gt; wrote:</p><blockquote><p>${mine.body}</p></blockquote></blockquote>`;

/** HTML as the text that a textarea holds. */
export const asText = (html: string): string => html.replaceAll(/<\/?p>/g, '');
