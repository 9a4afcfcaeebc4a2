import generic from './generic.ts';
import type { Webmail } from './webmail.ts';

export type { Composer, ShownMessage, Webmail } from './webmail.ts';

// The folder is the list; what every page can be read as comes last.
const known = Object.values(
  import.meta.glob<Webmail>(['./*.ts', '!./index.ts', '!./webmail.ts', '!./generic.ts'], {
    eager: true,
    import: 'default',
  }),
);

/** The webmail a page belongs to; a page we do not know is read by what its forms look like. */
export function webmailOf(page: Document): Webmail {
  return known.find((webmail) => webmail.matches(page)) ?? generic;
}
