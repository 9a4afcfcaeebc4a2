import type { ShownMessage } from '../webmail.ts';
import { isoDate } from './dates.ts';
import { personIn, valueOf } from './fields.ts';
import { aboveHistory, splitHistory } from './history.ts';
import { anyOf, find, findAll, type Place } from './place.ts';
import { quotedText } from './quoted-text.ts';
import { isMe, type People, sideOf } from './sides.ts';

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

/**
 * The mails a page shows, oldest first, each without what it quotes. Mails that are folded up or not shown at all are
 * taken from what the oldest shown one quotes.
 */
export function messagesIn(page: Document, places: ThreadPlaces, people: People): ShownMessage[] {
  const { lang } = page.documentElement;
  const subject = valueOf(find(page, places.subject));
  const open = findAll(page, places.message).flatMap((element) => {
    const body = bodyIn(element, places);
    return body ? [{ element, body }] : [];
  });
  const authors = open.map(({ element }) => personIn(find(element, places.sender) ?? find(element, SENDER)));
  const them = people.them || (authors.find((author) => author !== '' && !isMe(author, people)) ?? '');
  const sides = { ...people, them };
  const messages = open.map(({ element, body }, index): ShownMessage => {
    const author = authors[index] ?? '';
    const date = dateIn(find(element, places.date) ?? find(element, DATE), lang);
    const text = quotedText(body, anyOf(places.quoted, QUOTED));
    return {
      from: sideOf(author, sides, open.length - 1 - index),
      author,
      date,
      subject,
      body: aboveHistory(text),
      element,
    };
  });
  const told = messages.filter(({ body }) => body !== '');
  const oldest = open[0];
  const older = oldest ? splitHistory(quotedText(oldest.body), sides, subject, lang) : [];
  return inOrder([...older.map((mail) => ({ ...mail, element: oldest?.element ?? null })), ...told]);
}

function bodyIn(message: HTMLElement, places: ThreadPlaces): Element | null {
  const frame = find(message, places.frame);
  if (!frame) return find(message, places.body);
  const inner = isFrame(frame) ? frame.contentDocument : null;
  return inner && (find(inner, places.body) ?? inner.body);
}

export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

function dateIn(element: Element | null, language: string): string {
  if (!element) return '';
  const told = ['datetime', 'title', 'data-date', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  return [...told, valueOf(element)].map((words) => isoDate(words, language)).find(Boolean) ?? '';
}

/** Some pages show the newest first; only where every mail has its date do dates decide. */
function inOrder(messages: ShownMessage[]): ShownMessage[] {
  if (!messages.every(({ date }) => date !== '')) return messages;
  return messages.toSorted((a, b) => a.date.localeCompare(b.date));
}
