import EmailReplyParser from 'email-reply-parser';
import type { Span } from '../model/span.ts';

/** Longer lines and texts are not shown to the library whole: its expressions may take quadratic time on them. */
const LONGEST_LINE = 400;
const LONGEST_TEXT = 100_000;
const LONGEST_SIGNATURE = 900;

/** From such a line on, everything is another mail, whether or not it is prefixed. */
const FORWARDED =
  /^[ \t]*(?:-{2,}\s*(?:original message|forwarded (?:message|by)|message d'origine|ursprüngliche nachricht)|begin forwarded message:|from:[ \t]\S[^\n]*\n(?:[^\n]*\n){0,2}?(?:sent|date|to):[ \t]|_{20,}\s*\n\s*from:)/im;
const INTRODUCED = /^[ \t]*on [^\n]{6,200}(?:\n[^\n]{1,100})?\bwrote:[ \t]*\n(?!\s*>)/im;
const DISCLAIMER =
  /^[^\n]{0,80}\b(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|transmission|communication)\b[^\n]*\b(?:confidential|intended|privileged|property)|intended recipient)/im;

/**
 * The stretches of a mail's text that its writer wrote now: no quotation, no signature, no forwarded mail,
 * no disclaimer, nothing the page itself set aside. In order, in offsets of `text`.
 */
export function ownText(text: string, aside: readonly Span[] = []): Span[] {
  const end = Math.min(...[FORWARDED, INTRODUCED, DISCLAIMER].map((header) => startOf(header, text)));
  const from = plainUpTo(text.slice(0, end));
  const replies = join([{ start: 0, end: from }, ...replyStretches(text.slice(0, end), from)]);
  return aside.reduce(subtract, replies).filter((span) => /\S/.test(text.slice(span.start, span.end)));
}

/** Where something of this shape stands first, the end of the text where nothing does. */
function startOf(header: RegExp, text: string): number {
  const found = text.slice(0, LONGEST_TEXT).search(header);
  return found < 0 ? text.length : found;
}

/**
 * Whatever the library takes for a quotation, its header or a signature holds one of these: at the start of a line, or
 * anywhere. Two expressions are searched for in less than half the time that one takes for both.
 */
const NOTEWORTHY = [
  [
    String.raw`^[ \t]*(?:>|[-_+=]{2}|(?:from|von|de|van|da)\s?:)`,
    String.raw`^-? ?(?:original|oprindelig|message d|urspr|sent from|get outlook|von |gesendet|sendt fra|envoy|t[ée]l[ée]charger|bien |bonne |enviado|verzonden|verstuurd)`,
  ],
  [
    String.raw`(?:\bwrote|[ée]crit\s?|escribi[óo]|scritto|escreveu):?[ \t]*-*[ \t]*$|[>\]] *:[ \t]*$`,
    String.raw`\b(?:schrieb|schreef|pisze|napisa|skrev|kirjoitti)|写道|작성|メッセージ|г\. в`,
    String.raw`(?:cheers|best wishes|regards|cordialement)[,!?！]*[ \t]*$`,
  ],
].map((shapes) => new RegExp(shapes.join('|'), 'im'));

/**
 * Where the library has to begin: a paragraph before the first noteworthy line. It takes a tenth of a millisecond a
 * line, and most lines of a long draft are plainly the writer's.
 */
function plainUpTo(text: string): number {
  const found = Math.min(...NOTEWORTHY.map((shape) => startOf(shape, text)));
  if (found >= text.length) return Math.min(text.length, LONGEST_TEXT);
  const paragraph = text.lastIndexOf('\n\n', found);
  return Math.max(0, text.lastIndexOf('\n\n', paragraph - 1) + 1);
}

/** The library returns fragments with changed blanks; counting what is not blank puts them back in place. */
function replyStretches(text: string, from: number): Span[] {
  const { seen, original } = cutLines(text.slice(from, LONGEST_TEXT));
  const spans: Span[] = [];
  let at = 0;
  for (const fragment of new EmailReplyParser().read(seen).getFragments()) {
    const start = at;
    at = advance(seen, at, fragment.getContent().replace(/\s+/g, '').length);
    const aside = fragment.isQuoted() || (fragment.isSignature() && at - start <= LONGEST_SIGNATURE);
    if (!aside && at > start) spans.push({ start: from + original(start), end: from + original(at) });
  }
  if (text.length > LONGEST_TEXT) spans.push({ start: LONGEST_TEXT, end: text.length });
  return spans;
}

/** The text with long lines cut short, and where an offset in it stands in the original: behind a cut, at the line's end. */
function cutLines(text: string): { seen: string; original: (offset: number) => number } {
  const lines = text.split('\n');
  const starts: { cut: number; whole: number; length: number; shown: number }[] = [];
  let cut = 0;
  let whole = 0;
  for (const line of lines) {
    const { length } = line;
    // Words are counted, not blanks: what was cut begins behind the last word shown.
    const shown = length > LONGEST_LINE ? line.slice(0, LONGEST_LINE).trimEnd().length : length;
    starts.push({ cut, whole, length, shown });
    cut += Math.min(length, LONGEST_LINE) + 1;
    whole += length + 1;
  }
  return {
    seen: lines.map((line) => line.slice(0, LONGEST_LINE)).join('\n'),
    original: (offset) => {
      const line = starts.findLast((each) => each.cut <= offset) ?? { cut: 0, whole: 0, length: 0, shown: 0 };
      const column = offset - line.cut;
      return line.whole + (column >= line.shown ? line.length : column);
    },
  };
}

function advance(text: string, from: number, letters: number): number {
  let at = from;
  for (let left = letters; left > 0 && at < text.length; at++) if (!/\s/.test(text.charAt(at))) left--;
  return at;
}

/** Neighbouring stretches are one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function subtract(spans: Span[], hole: Span): Span[] {
  return spans.flatMap((span) => {
    if (hole.end <= span.start || hole.start >= span.end) return [span];
    const left = { start: span.start, end: Math.max(span.start, hole.start) };
    const right = { start: Math.min(span.end, hole.end), end: span.end };
    return [left, right].filter((part) => part.end > part.start);
  });
}
