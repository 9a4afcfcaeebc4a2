import { bodyBelow, CONTROLS } from './body.ts';
import { valueOf } from './fields.ts';
import { hasForward } from './forward-control.ts';
import { type Head, headsIn } from './heads.ts';
import { isElement, wordsOf } from './nodes.ts';
import { CITATION } from './quoted-text.ts';
import { isNamed } from './names.ts';
import type { OpenMails } from './opened.ts';
import type { Open } from './shown-thread.ts';
import { whoseMails } from './whose.ts';

const CONTROL = 'a, button, input:is([type=submit], [type=button], [type=image]), [role=button], [role=menuitem]';
const ANSWERS =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara?|odpowiedz|ответить|返信|回复)(?!\p{L})/iu;
/** In further languages. */
const PASSES_ON = /^(?:encaminhar|inoltra|doorsturen|vidarebefordra|videresend|przekaż|переслать|転送|转发)(?!\p{L})/iu;
const QUOTED = `blockquote, .gmail_quote, ${CITATION}`;

/**
 * The mails that a page shows open, oldest first, by what a person sees: lines that name the sender and the date above
 * the words, and a control that answers. Where no labels say which is which, one that passes on has to be there as well.
 */
export const openMails: OpenMails = (page, told, threadOf) => {
  if (!page.body || !hasControl(page, ANSWERS, 'reply')) return [];
  const { lang } = page.documentElement;
  const heads = headsIn(page, lang);
  const mails = heads[0]?.isLabelled || canPassOn(page) ? opened(heads, page) : [];
  const { people, isTold } = whoseMails(page, mails, told);
  const thread = threadOf(mails, people, lang).map((mail) => ({ ...mail, body: withoutSizes(mail.body) }));
  return isTold ? thread : thread.map((mail) => ({ ...mail, unsure: true }));
};

/** "offer.pdf (120 KB)": a line about an attachment, which the page shows among a mail's own. */
const tellsSize = (line: string): boolean =>
  line.length <= LONGEST_SIZE && /\(\d+(?:[.,]\d+)?\s?(?:bytes|[kmg]i?[bo])\)\s*$/i.test(line);
const LONGEST_SIZE = 80;

const withoutSizes = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !tellsSize(line))
    .join('\n')
    .trim();

const canPassOn = (page: Document): boolean => hasForward(page) || hasControl(page, PASSES_ON, 'forward');

/** Named so; in a language that we do not know, called so by its page. */
function hasControl(page: Document, named: RegExp, called: string): boolean {
  const controls = Array.from(page.querySelectorAll(CONTROL));
  return (
    controls.some((control) => isNamed(control, named)) ||
    controls.some((control) => control.matches(`[class*="${called}" i], [id*="${called}" i], [href*="${called}" i]`))
  );
}

/** With the first part of its head. */
type Headed = Open & Pick<Head, 'first'>;

/** The mails that are not folded up; lines inside one's words are of what it quotes. */
function opened(heads: readonly Head[], page: Document): Headed[] {
  const mails: Headed[] = [];
  for (const head of heads) {
    if (mails.some(({ body }) => body.contains(head.first))) continue;
    const body = bodyBelow(head, heads);
    if (!body) continue;
    const subject = head.subject || titleAbove(head, page);
    mails.push({
      first: head.first,
      author: head.author,
      date: head.date,
      subject,
      body,
      element: isElement(body) ? body : fullestIn(body),
      without: CONTROLS,
      quoted: QUOTED,
    });
  }
  return mails;
}

/** The element of a shadow tree that says most. */
const fullestIn = ({ host, children }: ShadowRoot): Element =>
  Array.from(children).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? host;

const TITLES =
  'h1, h2, h3, h4, h5, h6, [role=heading], [class*="subject" i], [class*="title" i], [class*="-h5"], [class*="-h6"]';
const LONGEST_TITLE = 150;

/** What a mail is about where no label says so: the last title above its head, or the line right above it. */
function titleAbove({ first, author }: Head, page: Document): string {
  const isAbove = (title: Element): boolean =>
    !title.contains(first) && (first.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const titles = Array.from(page.querySelectorAll(TITLES)).filter(isAbove).map(valueOf);
  const told = titles.filter((title) => title !== '' && !author.startsWith(title) && !/^\S+@\S+$/.test(title));
  return told.findLast((title) => page.title.includes(title)) ?? lineAbove(first) ?? told.at(-1) ?? '';
}

/** The text right above the table or the list that an element is in. */
function lineAbove(part: Element): string | null {
  const line = part.closest('table, dl, ul')?.previousElementSibling;
  const isLine = line && !line.querySelector(CONTROL) && line.checkVisibility();
  const words = isLine ? valueOf(line) : '';
  return words !== '' && words.length <= LONGEST_TITLE ? words : null;
}
