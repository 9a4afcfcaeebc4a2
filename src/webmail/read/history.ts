import type { Message } from '../../model/mail.ts';
import { endOfClock, isoDate } from './dates.ts';
import { addressIn, type People, sideOf } from './sides.ts';

/** A mail out of a quoted history, before we know whose it is. */
interface Quoted {
  author: string;
  date: string;
  readonly lines: string[];
}

/** A mail of the history with who wrote it, '' where the page does not tell. */
export interface HistoryMessage extends Message {
  readonly author: string;
}

const DEPTH = /^(?:> ?)+/;
const ATTRIBUTION = /^On\b(.{6,240}?)\bwrote:\s*$/;
const RULE = /^(?:-{2,}.{0,40}-{2,}|_{10,})\s*$/;
/** No longer line is a rule, and looking whether it is one would take long. */
const LONGEST_RULE = 200;
const isRule = (line: string): boolean => line.length <= LONGEST_RULE && RULE.test(line);
/** Without one of these at the head of a line a text quotes nothing. */
const QUOTES = /^(?:>|\*?\p{L}[\p{L} ]{0,14}\*?\s?[:：])/mu;
const HEADER = /^\*?(\p{L}[\p{L} ]{0,14})\*?\s?[:：]\*?\s?(.*)$/u;

/**
 * The mails in the quoted history below a reply, oldest first. `text` quotes with "> ", one deeper for each older mail,
 * or runs on below the "From: … Sent: …" lines of Outlook. What stands at depth 0 above all that is the draft itself.
 */
export function splitHistory(text: string, people: People, subject: string, language = ''): HistoryMessage[] {
  if (!QUOTES.test(text)) return [];
  const byDepth: Quoted[] = [];
  let base = 0;
  let heading: Quoted | null = null;
  const lines = joinAttributions(text.split(/\r?\n/));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const depth = base + depthOf(line);
    const words = line.replace(DEPTH, '');
    const headers = headersAt(lines, index, language);
    const attributed = attributionIn(words.trim(), depth < base + depthOf(nextLine(lines, index)));
    if (attributed !== null) {
      heading = readAttribution(attributed, language);
    } else if (headers) {
      index += headers.count - 1;
      // Some webmails quote below such lines, most do not.
      if (depthOf(nextLine(lines, index)) > depthOf(line)) {
        heading = headers.quoted;
      } else {
        base += 1;
        byDepth[base] = headers.quoted;
      }
    } else if (depth > 0) {
      byDepth[depth] ??= heading ?? { author: '', date: '', lines: [] };
      if (heading && byDepth[depth] === heading) heading = null;
      byDepth[depth].lines.push(words);
    }
  }
  return asMessages(byDepth, people, subject);
}

const depthOf = (line: string): number => DEPTH.exec(line)?.[0].match(/>/g)?.length ?? 0;

const nextLine = (lines: readonly string[], index: number): string =>
  lines.slice(index + 1, index + 4).find((line) => line.replace(DEPTH, '').trim() !== '') ?? '';

/** What introduces a quotation: "On …, X wrote:", or in any language a line with an address or a year and a colon. */
function attributionIn(line: string, isAboveQuote: boolean): string | null {
  const english = ATTRIBUTION.exec(line)?.[1];
  if (english) return english;
  const isOther = isAboveQuote && line.length <= 240 && /[:：]\s*$/.test(line) && /@|\b20\d{2}\b/.test(line);
  return isOther ? line : null;
}

/**
 * The lines "From: … / Sent: … / To: …" in any language and order: three or more, of which the first names somebody and
 * another tells a date. "Product: … / Delivery: 3 March 2026" is none.
 */
function headersAt(
  lines: readonly string[],
  index: number,
  language: string,
): { quoted: Quoted; count: number } | null {
  const block = headerBlock(lines, index);
  const [from, second] = block;
  if (!from?.value || !second?.value || block.length < 3) return null;
  // Where no address is told, only the line below the name is trusted with the date.
  const others = block.some(({ value }) => addressIn(value)) ? block.slice(1) : [second];
  const sent =
    others.find(({ name }) => /^(?:sent|date)$/i.test(name)) ?? others.find(({ value }) => isoDate(value, language));
  if (!sent) return null;
  return { quoted: { author: from.value, date: isoDate(sent.value, language), lines: [] }, count: block.length };
}

const MOST_HEADERS = 8;

function headerBlock(lines: readonly string[], index: number): { name: string; value: string }[] {
  const block: { name: string; value: string }[] = [];
  const depth = depthOf(lines[index] ?? '');
  for (const line of lines.slice(index, index + MOST_HEADERS)) {
    const [, name, value = ''] = HEADER.exec(line.replace(DEPTH, '')) ?? [];
    if (!name || depthOf(line) !== depth) break;
    block.push({ name, value: value.trim() });
  }
  return block;
}

function asMessages(byDepth: readonly (Quoted | undefined)[], people: People, subject: string): HistoryMessage[] {
  return byDepth
    .filter((quoted) => quoted !== undefined)
    .map((quoted, index) => ({
      from: sideOf(quoted.author, people, index),
      author: quoted.author,
      date: quoted.date,
      subject,
      body: bodyOf(quoted),
    }))
    .filter((message) => message.body !== '')
    .toReversed();
}

function bodyOf({ lines }: Quoted): string {
  const first = lines.findIndex((line) => line.trim() !== '' && !HEADER.test(line));
  const isHeaded = lines.slice(0, first).some((line) => HEADER.test(line));
  return lines
    .slice(isHeaded ? first : 0)
    .filter((line) => !/^(?:Sent|Date|To|Cc|Subject): /i.test(line) && !isRule(line))
    .join('\n')
    .trim();
}

/** "16 Nov 2026 at 16:40, Tom <tom@…>": the date ends with the time of day, the name follows. */
function readAttribution(words: string, language: string): Quoted {
  const cut = endOfClock(words) ?? Math.max(words.lastIndexOf(','), 0);
  const after = words
    .slice(cut)
    .replace(/\s\p{L}+\s?[:：]\s*$|[:：]\s*$/u, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  // "Am … schrieb Ines <ines@…>:" puts the verb first, "Le … Ines <ines@…> a écrit :" last.
  const author = addressIn(after)
    ? after.replace(/(>).*$/, '$1').replace(/^(?:schrieb|skrev|schreef|het|quoting|zitat von|citando)\s/i, '')
    : after;
  return { author, date: isoDate(words.slice(0, cut), language), lines: [] };
}

/** What a mail says itself, above the history it quotes. */
export function aboveHistory(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => {
    const isQuote = line.startsWith('>') || /^-{2,} ?Original Message/.test(line);
    return isQuote || ATTRIBUTION.test(line) || headersAt(lines, index, '') !== null;
  });
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !tellsSize(line));
  return withoutIntroduction(own).join('\n').trim();
}

/** "offer.pdf (120 KB)": a line about an attachment, which the page shows among a mail's own. */
const tellsSize = (line: string): boolean =>
  line.length <= LONGEST_SIZE && /\(\d+(?:[.,]\d+)?\s?(?:bytes|[kmg]i?[bo])\)\s*$/i.test(line);
const LONGEST_SIZE = 80;

/** A quotation that was left out leaves its introduction behind as the last line. */
function withoutIntroduction(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last]?.trim() ?? '';
  return attributionIn(line, true) !== null || isRule(line) ? lines.slice(0, last) : lines;
}

/** Webmails wrap a long introduction over two lines. */
function joinAttributions(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isRest = /\bwrote:\s*$/.test(line) && last !== undefined && /^(?:> ?)*On\b/.test(last) && !/:\s*$/.test(last);
    if (isRest) joined[joined.length - 1] = `${last} ${line.replace(DEPTH, '')}`;
    else joined.push(line);
  }
  return joined;
}
