import { accountOn, identitiesOn } from './read/account.ts';
import { peopleBeside } from './read/beside.ts';
import { valueOf } from './read/fields.ts';
import { EDITORS, FIELDS } from './read/form-words.ts';
import { hasForward } from './read/forward-control.ts';
import { splitHistory } from './read/history.ts';
import { openedOn } from './read/opened.ts';
import { anyOf, isSound, outOf, type Place } from './read/place.ts';
import { type Purpose, purposeOf } from './read/purpose.ts';
import { quotedText } from './read/quoted-text.ts';
import { hasSend, sendIn, sendsOf } from './read/send-control.ts';
import { addressed, addressIn } from './read/sides.ts';
import type { Composer, ShownMessage, Webmail } from './webmail.ts';

/** What quotes another mail, or calls itself a signature, on any page. */
export const ASIDE: Place = {
  blockquote: 'unverified',
  '.gmail_quote': '2026-11',
  '[id*="signature" i], [class*="signature" i]': 'unverified',
};
const REACH = 14;

/** Any page: an editor that stands beside a subject and a recipient or a send button is taken for a mail. */
const generic = {
  id: 'generic',
  matches: () => true,
  composers: (tree) => {
    const purposes = remembered(purposeOf);
    return Array.from(tree.querySelectorAll<HTMLElement>(EDITORS)).flatMap((editor) => {
      const around = editor.parentElement;
      if (around && (!isSound(around) || around.closest(EDITORS))) return [];
      const root = formAround(editor, purposes);
      return root && !isStandIn(editor, root) ? [composerIn(root, editor)] : [];
    });
  },
  thread: threadOn,
  me: accountOn,
  composerIn,
  formAround,
  answered,
} satisfies Webmail & Record<string, unknown>;

/** The mails that stand open on a page; beside a draft, those that it quotes, or the open ones that it answers. */
function threadOn(page: Document, composer: Composer | null): ShownMessage[] {
  const me = accountOn(page);
  const beside = openedOn(page, { me, aliases: identitiesOn(page), recipients: composer?.recipients() ?? [] });
  if (!composer) return beside;
  const quoted = answered(composer, me);
  const isInline = fieldsFor('subject', composer.root, purposeOf).length === 0;
  const open = beside.filter(({ subject }) => isInline || (subject !== '' && composer.subject().includes(subject)));
  return open.length > quoted.length ? open : quoted;
}

/** The mails that a draft quotes. */
function answered(composer: Composer, me: string): ShownMessage[] {
  const { editor, root } = composer;
  const people = { me, aliases: identitiesOn(root.ownerDocument), ...addressed(composer.recipients()) };
  const element = editor.querySelector('blockquote') ?? editor;
  const { lang } = editor.ownerDocument.documentElement;
  return splitHistory(quotedText(editor), people, composer.subject(), lang).map((mail) => ({ ...mail, element }));
}

function composerIn(root: Element, editor: HTMLElement): Composer {
  const fields = (purpose: Purpose): Element[] => fieldsFor(purpose, root, purposeOf);
  return {
    editor,
    root,
    aside: anyOf(ASIDE),
    subject: () => valueOf(fields('subject')[0] ?? null),
    // One field each, on some pages.
    recipients: () => Array.from(new Set(fields('to').flatMap(peopleBeside))),
    sends: () => sendsOf(root, roomOf(root)),
  };
}

type Purposes = (field: Element) => Purpose | null;

const fieldsFor = (purpose: Purpose, scope: Element, purposes: Purposes): Element[] =>
  Array.from(scope.querySelectorAll(FIELDS)).filter((field) => purposes(field) === purpose);

/**
 * The nearest element around an editor with a mail's other fields in it, through frames and shadow roots; a wider one
 * where the control that sends stands outside of it.
 */
function formAround(editor: HTMLElement, purposes: Purposes = remembered(purposeOf)): Element | null {
  if (purposes(editor) !== null) return null;
  const scopes = Array.from(outwards(editor));
  const has = (purpose: Purpose, scope: Element): boolean => fieldsFor(purpose, scope, purposes).length > 0;
  const at = scopes.findIndex((scope) => has('subject', scope) && (has('to', scope) || sendIn(scope)));
  const form = scopes[at] ?? replyAmong(scopes, purposes);
  if (!form || sendIn(form)) return form;
  const wider = scopes.slice(at).find(hasSend);
  return wider && fieldsFor('subject', wider, purposes).length === 1 ? wider : form;
}

/**
 * The form of a reply that shows no subject: the nearest with a recipient has an address that one sees, one thing is
 * written in it, and the mail that it answers stands beside it.
 */
function replyAmong(scopes: readonly Element[], purposes: Purposes): Element | null {
  const to = (scope: Element): Element[] => fieldsFor('to', scope, purposes);
  const form = scopes.slice(scopes.findIndex((scope) => to(scope).length > 0)).find(sendIn);
  if (!form || textsIn(form, purposes).length > 1) return null;
  const shown = to(form).filter((field) => field.checkVisibility());
  return shown.flatMap(peopleBeside).some((person) => isBesideMail(form, addressIn(person))) ? form : null;
}

/** What is shared or signed goes to an address too, from a dialog; a mail can be passed on, and names its people. */
function isBesideMail(form: Element, address: string): boolean {
  const room = roomOf(form);
  if (address === '' || !hasForward(room) || form.closest('dialog, [role=dialog]')) return false;
  return room.outerHTML.replace(form.outerHTML, '').toLowerCase().includes(address);
}

const textsIn = (scope: ParentNode, purposes: Purposes): HTMLElement[] =>
  Array.from(scope.querySelectorAll<HTMLElement>(EDITORS)).filter(
    (editor) => purposes(editor) === null && editor.checkVisibility(),
  );

/** The widest element around a form in which nothing else is written: its toolbars stand in there too. */
function roomOf(form: Element): Element {
  const written = (scope: Element): number => scope.querySelectorAll(FIELDS).length;
  const scopes = Array.from(outwards(form));
  const wider = scopes.findIndex((scope) => written(scope) > written(form));
  return scopes.at(wider < 0 ? wider : wider - 1) ?? form;
}

function* outwards(editor: Element): Iterable<Element> {
  let scope: Element | null = editor;
  for (let step = 0; scope && isSound(scope) && step < REACH; step++) {
    yield scope;
    scope = outOf(scope);
  }
}

/** For one look at a page: around every editor the same fields are asked again, and most are for nothing we know. */
function remembered(look: Purposes): Purposes {
  const known = new Map<Element, Purpose | null>();
  return (field) => {
    if (!known.has(field)) known.set(field, look(field));
    return known.get(field) ?? null;
  };
}

/** One of several editors for the same mail that is not drawn: the textarea behind a rich editor. */
function isStandIn(editor: HTMLElement, root: Element): boolean {
  if (editor.checkVisibility()) return false;
  const frames = Array.from(root.querySelectorAll('iframe')).flatMap((frame) => frame.contentDocument ?? []);
  return [root, ...frames].some((tree) => textsIn(tree, purposeOf).some((other) => other !== editor));
}

export default generic;
