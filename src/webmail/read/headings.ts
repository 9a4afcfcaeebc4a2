import { endOfClock, isoDate } from './dates.ts';
import { addressIn } from './sides.ts';

/** What stands above a mail that is quoted; '' for what it does not tell, or not so that it can be read. */
export interface Heading {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
}

/** A heading in so many lines. */
export interface Found {
  readonly heading: Heading;
  readonly count: number;
}

const DEPTH = /^(?:> ?)+/;
const ATTRIBUTION = /^On\b(.{6,240}?)\bwrote:\s*$/;
/** Such a line introduces a mail even where nothing below it is quoted with ">". */
const FOREIGN =
  /^(?:Am|Op)\b(?=.{0,60}\d).{6,240}?\b(?:schrieb|schreef)\b.{0,240}:\s*$|^(?:Le|El|Il|Em)\b(?=.{0,60}\d).{6,240}?(?:a écrit|escribió|ha scritto|escreveu)\s?:\s*$/;
const RULE = /^(?:-{2,}.{0,40}-{2,}|_{10,})\s*$/;
/** A line of more letters is no rule: looking whether it is one would take long. */
const LONGEST_RULE = 200;
const HEADER = /^\*?(\p{L}[\p{L} ]{0,14})\*?\s?[:：]\*?\s?(.*)$/u;
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|assunto)$/i;

export const isRule = (line: string): boolean => line.length <= LONGEST_RULE && RULE.test(line);
export const isHeader = (line: string): boolean => HEADER.test(line);
export const depthOf = (line: string): number => DEPTH.exec(line)?.[0].match(/>/g)?.length ?? 0;
export const unquoted = (line: string): string => line.replace(DEPTH, '');

/** The line introduces a mail whatever stands below it. */
export const isAttribution = (line: string): boolean => ATTRIBUTION.test(line) || FOREIGN.test(line);

/** What introduces a quotation: "On …, X wrote:", or in any language a line with an address or a year and a colon. */
export function attributionIn(line: string, isAboveQuote: boolean): string | null {
  const english = ATTRIBUTION.exec(line)?.[1];
  if (english) return english;
  const isOther = isAboveQuote && line.length <= 240 && /[:：]\s*$/.test(line) && /@|\b20\d{2}\b/.test(line);
  return isOther || FOREIGN.test(line) ? line : null;
}

/** "16 Nov 2026 at 16:40, Tom <tom@…>": the date ends with the time of day, the name follows. */
export function readAttribution(words: string, language: string): Heading {
  const cut = endOfClock(words) ?? Math.max(words.lastIndexOf(','), 0);
  const after = words
    .slice(cut)
    .replace(/^[\s,]+|[\s,:：]+$/g, '')
    // "Am … schrieb Ines <ines@…>:" puts the verb first, "Le … Ines <ines@…> a écrit :" last.
    .replace(/^(?:schrieb|skrev|schreef|het|quoting|zitat von|citando)\s/i, '')
    .replace(/\s(?:a écrit|escribió|ha scritto|escreveu)$/i, '');
  const author = addressIn(after) ? after.replace(/(>).*$/, '$1') : after;
  return { author, date: isoDate(words.slice(0, cut), language), subject: '' };
}

/**
 * The lines "From: … / Sent: … / To: …" in any language and order: three or more, of which the first names somebody and
 * another tells a date. "Product: … / Delivery: 3 March 2026" is none.
 */
export function headersAt(lines: readonly string[], index: number, language: string): Found | null {
  const block = headerBlock(lines, index);
  const [from, second] = block;
  if (!from?.value || !second?.value || block.length < 3) return null;
  // Where no address is told, only the line below the name is trusted with the date.
  const others = block.some(({ value }) => addressIn(value)) ? block.slice(1) : [second];
  const sent =
    others.find(({ name }) => /^(?:sent|date)$/i.test(name)) ?? others.find(({ value }) => isoDate(value, language));
  if (!sent) return null;
  const subject = block.find(({ name }) => SUBJECT.test(name))?.value ?? '';
  return { heading: { author: from.value, date: isoDate(sent.value, language), subject }, count: block.length };
}

const MOST_HEADERS = 8;

function headerBlock(lines: readonly string[], index: number): { name: string; value: string }[] {
  const block: { name: string; value: string }[] = [];
  const depth = depthOf(lines[index] ?? '');
  for (const line of lines.slice(index, index + MOST_HEADERS)) {
    const [, name, value = ''] = HEADER.exec(unquoted(line)) ?? [];
    if (!name || depthOf(line) !== depth) break;
    block.push({ name, value: value.trim() });
  }
  return block;
}

/** Webmails wrap a long introduction over two lines. */
export function joinAttributions(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isRest = /\bwrote:\s*$/.test(line) && last !== undefined && /^(?:> ?)*On\b/.test(last) && !/:\s*$/.test(last);
    if (isRest) joined[joined.length - 1] = `${last} ${unquoted(line)}`;
    else joined.push(line);
  }
  return joined;
}
