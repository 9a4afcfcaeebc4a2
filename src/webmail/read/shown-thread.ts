import type { ShownMessage } from '../webmail.ts';
import { isoDate } from './dates.ts';
import { personIn, valueOf } from './fields.ts';
import { aboveHistory, historyIn } from './history.ts';
import type { Holder } from './nodes.ts';
import { sided } from './parties.ts';
import { anyOf, find, findAll, isFrame, type Place } from './place.ts';
import { quotedText } from './quoted-text.ts';
import type { People } from './sides.ts';

/** Where the mails of a thread stand on a page. */
export interface ThreadPlaces {
  readonly subject?: Place;
  /** One element for each mail that is open. */
  readonly message: Place;
  readonly sender?: Place;
  readonly date?: Place;
  readonly body: Place;
  /** The frame a mail is shown in, and where its body is in there. */
  readonly frame?: Place;
  /** Parts of a body that repeat older mails. */
  readonly quoted?: Place;
}

// What a mail shows on most pages, where a webmail's own places are unknown or find nothing.
const SENDER: Place = { '[email], [data-email]': 'unverified', '[title*="@"], [aria-label*="@"]': 'unverified' };
const DATE: Place = { 'time[datetime]': '2026-11', time: 'unverified', '[class*="date" i]': 'unverified' };
const QUOTED: Place = { blockquote: 'unverified' };

/** A mail that stands open on a page. */
export interface Open {
  readonly author: string;
  readonly date: string;
  readonly subject: string;
  readonly body: Holder;
  /** What to scroll to. */
  readonly element: Element;
  /** CSS selector of what repeats older mails in its body. */
  readonly quoted: string;
  /** CSS selector of what is no part of any mail. */
  readonly without?: string;
}

/** The mails a webmail shows at these places, oldest first. */
export function messagesIn(page: Document, places: ThreadPlaces, people: People): ShownMessage[] {
  const { lang } = page.documentElement;
  const subject = valueOf(find(page, places.subject));
  const open = findAll(page, places.message).flatMap((element): Open[] => {
    const body = bodyIn(element, places);
    const author = personIn(find(element, places.sender) ?? find(element, SENDER));
    const date = dateIn(find(element, places.date) ?? find(element, DATE), lang);
    return body ? [{ element, body, author, date, subject, quoted: anyOf(places.quoted, QUOTED) }] : [];
  });
  return threadOf(open, people, lang);
}

/**
 * The thread of mails that stand open, oldest first, each without what it quotes. Mails that are folded up or not shown
 * at all are taken from what the oldest shown one quotes.
 */
export function threadOf(open: readonly Open[], people: People, language: string): ShownMessage[] {
  const [oldest] = open;
  if (!oldest) return [];
  const shown = open.map(({ element, body, author, date, subject, quoted, without }) => {
    const text = quotedText(body, without ? `${quoted}, ${without}` : quoted);
    return { author, date, subject, body: aboveHistory(text), element };
  });
  const told = shown.filter(({ body }) => body !== '');
  const older = historyIn(quotedText(oldest.body, oldest.without), oldest.subject, language);
  return sided(inOrder([...older.map((mail) => ({ ...mail, element: oldest.element })), ...told]), people);
}

function bodyIn(message: HTMLElement, places: ThreadPlaces): Element | null {
  const frame = find(message, places.frame);
  if (!frame) return find(message, places.body);
  const inner = isFrame(frame) ? frame.contentDocument : null;
  return inner && (find(inner, places.body) ?? inner.body);
}

function dateIn(element: Element | null, language: string): string {
  if (!element) return '';
  const told = ['datetime', 'title', 'data-date', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  return [...told, valueOf(element)].map((words) => isoDate(words, language)).find(Boolean) ?? '';
}

/** Some pages show the newest first; only where every mail has its date do dates decide. */
function inOrder<M extends { readonly date: string }>(messages: M[]): M[] {
  if (!messages.every(({ date }) => date !== '')) return messages;
  return messages.toSorted((a, b) => a.date.localeCompare(b.date));
}
