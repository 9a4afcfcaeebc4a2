import type { Mail } from './mail.ts';

/** What a page with a webmail tells the popup. */
export interface PageView {
  /** Id of the webmail the page was read as: the name of its file in src/webmail. */
  readonly webmail: string;
  /** Its draft is empty where no composer is open: the thread alone is shown. */
  readonly mail: Mail;
  readonly composing: boolean;
  /** False when the page no longer fits what we know of it; the draft still works. */
  readonly threadReadable: boolean;
}

/** What became of a wish to put words into the draft. */
export type Inserted = 'done' | 'failed';
