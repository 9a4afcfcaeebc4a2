import { isoDate } from './dates.ts';
import { isAttribution } from './headings.ts';
import { personIn, personOf } from './fields.ts';
import { isLabel, type Label, labelAt } from './labels.ts';
import { isElement, isText } from './nodes.ts';
import { distance, pairsOf, type Part, REACH } from './pairs.ts';
import { isShortDate } from './short-dates.ts';
import { addressIn } from './sides.ts';

/** What stands above a mail that a page shows. */
export interface Head {
  /** "Name <address>" or a part of it. */
  readonly author: string;
  /** ISO 8601, '' where the page tells no date that can be read. */
  readonly date: string;
  /** '' where no label names it. */
  readonly subject: string;
  /** The first and the last of its parts in the page. */
  readonly first: Element;
  readonly last: Element;
  /** Labels say what is what; otherwise only an address beside a date does. */
  readonly isLabelled: boolean;
}

interface Labelled extends Part, Label {}
interface Found {
  readonly labels: readonly Labelled[];
  readonly people: readonly (Part & { readonly person: string })[];
  readonly dates: readonly (Part & { readonly date: string })[];
}

const PERSON = 'a[href^="mailto:" i], [email], [data-email], [data-address], [title*="@"]';

/** The heads of the mails on a page, from top to bottom. */
export function headsIn(page: Document, language: string): Head[] {
  const found = piecesOn(page, language);
  const labelled = found.labels.flatMap((label) =>
    label.kind === 'from' ? (headFrom(label, found, language) ?? []) : [],
  );
  return labelled.length > 0 ? labelled : headsByPeople(found);
}

/** Sender and date by their labels, and one thing more that only a mail has: an address, or a subject. */
function headFrom(from: Labelled, { labels, dates }: Found, language: string): Head | null {
  const near = labels.filter((label) => label.kind !== 'from' && isNear(label, from, labels));
  const told = (kind: Label['kind']): Labelled | undefined =>
    near
      .filter(
        (label) => label.kind === kind && (kind !== 'date' || DATED.test(label.text) || dateIn(label, dates) !== ''),
      )
      .toSorted((a, b) => distance(a, from) - distance(b, from))[0];
  const [date, to, subject] = [told('date'), told('to'), told('subject')];
  const author = personAt(from);
  const isPerson = addressIn(author) !== '' || (!/\d/.test(author) && subject !== undefined);
  const isMail = subject !== undefined || [from, to].some((label) => label && addressIn(personAt(label)) !== '');
  if (!date || !isPerson || !isMail) return null;
  const parts = [from, date, to, subject].flatMap((label) => label ?? []).toSorted((a, b) => a.at - b.at);
  return {
    author,
    date: dateIn(date, dates) || isoDate(date.text, language),
    subject: subject?.text ?? '',
    first: parts[0]?.element ?? from.element,
    last: parts.at(-1)?.element ?? from.element,
    isLabelled: true,
  };
}

const dateIn = ({ element }: Label, dates: Found['dates']): string =>
  dates.find((date) => element.contains(date.element))?.date ?? '';

/** Within reach, and no other sender between the two. */
function isNear(label: Labelled, from: Labelled, labels: readonly Labelled[]): boolean {
  const [low, high] = [Math.min(label.at, from.at), Math.max(label.at, from.at)];
  return high - low <= REACH && !labels.some(({ kind, at }) => kind === 'from' && at > low && at < high);
}

/** The person a label names, with the address that is kept behind the name. */
function personAt({ element, text }: Label): string {
  const shown = element.matches(PERSON) ? element : element.querySelector(PERSON);
  const told = [...(shown ? [personIn(shown)] : []), personIn(element), personOf(text)];
  return told.find((person) => person.includes('<')) ?? told.find(addressIn) ?? told[0] ?? '';
}

/** Each date with the address that stands beside it. */
function headsByPeople({ people, dates, labels }: Found): Head[] {
  return pairsOf(dates, people).map(({ date, person }) => {
    const [first, last] = date.at < person.at ? [date, person] : [person, date];
    const said = { author: person.person, date: date.date, subject: '' };
    const end = recipientsBelow(last, labels, dates) ?? last;
    return { ...said, first: first.element, last: end.element, isLabelled: false };
  });
}

/** The line that says to whom, where a head of no other labels ends with one. */
function recipientsBelow(end: Part, labels: Found['labels'], dates: Found['dates']): Part | undefined {
  const next = dates.find(({ at }) => at > end.at)?.at ?? Infinity;
  const isBelow = ({ at }: Part): boolean => at > end.at && at < Math.min(next, end.at + REACH);
  return labels.findLast(
    (label) => isBelow(label) && /^(?:to|cc)$/.test(label.kind) && addressIn(personAt(label)) !== '',
  );
}

// A draft quotes heads.
const OTHERS = 'script, style, noscript, select, textarea, [contenteditable]:not([contenteditable=false])';

const passOver = (node: Node): number => {
  if (isText(node)) return NodeFilter.FILTER_ACCEPT;
  return isElement(node) && node.matches(OTHERS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
};

/** All that may belong to a head, in the order of the page. */
function piecesOn(page: Document, language: string): Found {
  const labels: Labelled[] = [];
  const people: (Part & { person: string })[] = [];
  const dates: (Part & { date: string })[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, passOver);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!isText(node) || !element) continue;
    const words = node.data.trim();
    if (words === '') continue;
    const label = labelAt(node);
    if (label) labels.push({ ...label, at });
    const date = dateAt(element, words, language);
    if (date !== null) dates.push({ at, element, date });
    else if (words.includes('@') || element.matches(PERSON)) {
      const person = words.length <= REACH ? nameBeside(element) : '';
      if (addressIn(person)) people.push({ at, element, person });
    }
    at += words.length;
  }
  return { labels, people, dates };
}

const LONGEST_DATE = 60;
const DATED = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/** The date an element shows, '' for a part of one ("10:31"); null where it shows none. */
function dateAt(element: Element, words: string, language: string): string | null {
  const told = ['datetime', 'title', 'data-date'].map((name) => element.getAttribute(name) ?? '');
  const texts = [...told, words].filter(
    (text) => text.length <= LONGEST_DATE && DATED.test(text) && !isAttribution(text),
  );
  const date = texts.map((text) => isoDate(text, language)).find(Boolean);
  if (date) return date;
  return element.localName === 'time' || isShortDate(words, language) ? '' : null;
}

/** What is set beside a name or an address and is neither: a control, an icon, a badge. */
const MARKS =
  'button, svg, i[class], [role], [class*="badge" i], [class*="chip" i], [class*="tag" i], [class*="icon" i], [class*="status" i]';

/** An address with the name beside it, where the two stand apart. */
function nameBeside(element: Element): string {
  const person = personIn(element);
  if (person.includes('<') || addressIn(person) !== person) return person;
  const name = wordsBeside(element).replace(person, '').replace('<>', '').trim();
  return isNameOf(person, name) ? `${name} <${person}>` : person;
}

/** Of all that stands around an address; among more than one thing, of what is right in front. */
function wordsBeside(address: Element): string {
  const nodes = Array.from(address.parentElement?.childNodes ?? []);
  const around = nodes.filter((node) => node === address || isText(node) || (isElement(node) && !node.matches(MARKS)));
  const elements = around.filter(isElement);
  const beside = elements.length > 2 ? elements.slice(0, elements.indexOf(address)).slice(-1) : around;
  return beside
    .map(({ textContent }) => textContent)
    .join('')
    .replaceAll(/\s+/g, ' ');
}

/** "External" may stand in front of any address: a single word is a name where the address has it too. */
function isNameOf(address: string, name: string): boolean {
  const isShort = /^\P{L}*\p{L}{2}/u.test(name) && name.length <= 60;
  const [word = '', ...more] =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const isTold = more.length > 0 || address.includes(word.replaceAll(/\p{M}/gu, ''));
  return isShort && isTold && !/[@\d]/.test(name) && !isLabel(name);
}
