import type { Message } from '../../model/mail.ts';
import { attributionIn, headersAt, isAttribution, isHeader, isRule } from './headings.ts';
import { type Part, partsOf } from './parts.ts';
import { type People, sideOf } from './sides.ts';

/** A mail of the history with who wrote it, '' where the page does not tell. */
export interface HistoryMessage extends Message {
  readonly author: string;
}

/** Without one of these at the head of a line a text quotes nothing. */
const QUOTES = /^(?:>|\*?\p{L}[\p{L} ]{0,14}\*?\s?[:：])/mu;

/**
 * The mails in the quoted history below a reply, oldest first. What stands at depth 0 above all that is the draft
 * itself.
 */
export function splitHistory(text: string, people: People, subject: string, language = ''): HistoryMessage[] {
  if (!QUOTES.test(text)) return [];
  const [, ...quoted] = partsOf(text, language);
  return asMessages(quoted, people, subject);
}

function asMessages(quoted: readonly Part[], people: People, subject: string): HistoryMessage[] {
  return quoted
    .map(({ author, date, lines }) => ({ author, date, body: bodyOf(lines) }))
    .filter(({ body }) => body !== '')
    .map((mail, index) => ({ ...mail, from: sideOf(mail.author, people, index), subject }))
    .toReversed();
}

function bodyOf(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '' && !isHeader(line));
  const isHeaded = lines.slice(0, first).some(isHeader);
  return lines
    .slice(isHeaded ? first : 0)
    .filter((line) => !/^(?:Sent|Date|To|Cc|Subject): /i.test(line) && !isRule(line))
    .join('\n')
    .trim();
}

/** What a mail says itself, above the history it quotes. */
export function aboveHistory(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => {
    const isQuote = line.startsWith('>') || /^-{2,} ?Original Message/.test(line);
    return isQuote || isAttribution(line) || headersAt(lines, index, '') !== null;
  });
  const own = end < 0 ? lines : lines.slice(0, end);
  return withoutIntroduction(own).join('\n').trim();
}

/** A quotation that was left out leaves its introduction behind as the last line. */
function withoutIntroduction(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last]?.trim() ?? '';
  return attributionIn(line, true) !== null || isRule(line) ? lines.slice(0, last) : lines;
}
