import type { ShownMessage } from '../webmail.ts';
import { threadOf } from './shown-thread.ts';

/** What a page tells of the two sides before its mails are looked at. */
export interface Told {
  /** "Name <address>", '' for unknown. */
  readonly me: string;
  /** Further addresses of theirs whose mailbox it is. */
  readonly aliases?: readonly string[];
  /** To whom the draft goes that stands beside the mails; empty where none does. */
  readonly recipients: readonly string[];
}

/**
 * The mails that stand open on a page nobody told us about, oldest first. What makes a thread of them is handed in: the
 * content script has it anyway.
 */
export type OpenMails = (page: Document, told: Told, put: typeof threadOf) => ShownMessage[];

const world: typeof globalThis & { readonly parleyOpenMails?: OpenMails } = globalThis;

/**
 * What reads them, once it is here. It is a script of its own (content/open-mails.ts): most pages that hold mail never
 * need it. A page may have an element of this name.
 */
const here = (): OpenMails | null => (typeof world.parleyOpenMails === 'function' ? world.parleyOpenMails : null);

export const canReadOpened = (): boolean => here() !== null;

export const openedOn = (page: Document, told: Told): ShownMessage[] => here()?.(page, told, threadOf) ?? [];
