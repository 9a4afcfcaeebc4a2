import type { Message } from '../model/mail.ts';

/** A mail being written, somewhere on a page. */
export interface Composer {
  /** A textarea or an element with contenteditable. */
  readonly editor: HTMLElement;
  /** What holds the editor together with its subject, recipients and send button. */
  readonly root: Element;
  /** CSS selector of the parts of the editor that are not the writer's own words: quotation, signature. */
  readonly aside: string;
  /** '' when the page does not tell. */
  subject(): string;
  /** "Name <address>" or an address or a name, one for each recipient; empty when the page tells none. */
  recipients(): string[];
  /** The controls that send this mail now, the main one first; empty when the page shows none that we know. */
  sends(): HTMLElement[];
}

/** A mail of the thread together with where it stands in the page. */
export interface ShownMessage extends Message {
  /** "Name <address>", '' when the page does not tell. */
  readonly author: string;
  /** What to scroll to; it stays in the content script. A mail read out of a quotation has the quotation's element. */
  readonly element: Element | null;
}

/** What we know of one webmail's pages. Each field gives up by itself (an empty answer) and never throws. */
export interface Webmail {
  /** The name of its file. */
  readonly id: string;
  matches(page: Document): boolean;
  /** The composers in one tree: the page, one of its frames, or an open shadow root. */
  composers(tree: Document | ShadowRoot): Composer[];
  /** The mails of the thread shown or answered, oldest first, as far as the page shows them. */
  thread(page: Document, composer: Composer | null): ShownMessage[];
  /** "Name <address>" of the writer, '' when the page does not tell. */
  me(page: Document): string;
}
