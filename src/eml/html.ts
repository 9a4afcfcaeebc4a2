import { convert } from 'html-to-text';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What a mail in HTML says, quotations behind ">". Nothing of it is shown, loaded or run. */
export const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      // Otherwise they would shout.
      ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
