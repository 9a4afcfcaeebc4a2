import type { MAILS } from '../pages/mail.ts';

/** A page on which mails stand open and no reply is begun, in the structure of a webmail that has no file of its own. */
export interface OpenPage {
  readonly language?: string;
  /** Shows the mail, or all of them, newest last. */
  show(mails: readonly Mail[]): string;
}

export type Mail = (typeof MAILS)[number];

/** What a reply repeats below itself. */
export const repeated = ({ quotes }: Mail, by = 'Sam Okafor'): string =>
  `<p>On Thu, 12 Nov 2026 10:05:00 +0000, ${by} wrote:</p><blockquote><p>${quotes}</p></blockquote>`;

/** One that shows a mail at a time, and what that one quotes. */
export const single = (draw: (mail: Mail) => string): Pick<OpenPage, 'show'> => ({
  show: (mails) => mails.slice(-1).map(draw).join(''),
});
