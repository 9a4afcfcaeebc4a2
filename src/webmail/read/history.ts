import type { Message } from '../../model/mail.ts';
import { attributionIn, headersAt, isAttribution, isHeader, isRule } from './headings.ts';
import { sided } from './parties.ts';
import { partsOf } from './parts.ts';
import type { People } from './sides.ts';

/** A mail of the history with who wrote it, '' where the page does not tell. */
export interface HistoryMessage extends Message {
  readonly author: string;
}

/** Without one of these at the head of a line a text quotes nothing. */
const QUOTES = /^(?:>|\*?\p{L}[\p{L} ]{0,14}\*?\s?[:：])/mu;

/** The mails in the quoted history below a reply with their sides, oldest first. */
export const splitHistory = (text: string, people: People, subject: string, language = ''): HistoryMessage[] =>
  sided(historyIn(text, subject, language), people);

/** The same before anybody has asked whose they are. What stands at depth 0 above all that is the draft itself. */
export function historyIn(text: string, subject: string, language: string): Omit<HistoryMessage, 'from'>[] {
  if (!QUOTES.test(text)) return [];
  const [, ...quoted] = partsOf(text, language);
  return quoted
    .map(({ author, date, lines }) => ({ author, date, subject, body: bodyOf(lines) }))
    .filter(({ body }) => body !== '')
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
