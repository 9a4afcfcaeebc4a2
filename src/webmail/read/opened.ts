import type { ShownMessage } from '../webmail.ts';

/** The mails that stand open on a page nobody told us about, oldest first; `me` is "Name <address>", '' for unknown. */
export type OpenMails = (page: Document, me: string) => ShownMessage[];

const world: typeof globalThis & { readonly parleyOpenMails?: OpenMails } = globalThis;

/**
 * What reads them, once it is here. It is a script of its own (content/open-mails.ts): most pages that hold mail never
 * need it. A page may have an element of this name.
 */
const here = (): OpenMails | null => (typeof world.parleyOpenMails === 'function' ? world.parleyOpenMails : null);

export const canReadOpened = (): boolean => here() !== null;

export const openedOn: OpenMails = (page, me) => here()?.(page, me) ?? [];
