import type { Span } from '../model/span.ts';
import { isOrdinary } from './plain-words.ts';

const MARKS = /[!?]*(?:!{2,}|\?{2,}|!\?|\?!)[!?]*|[!?](?: [!?]){1,}/;
const CAPITALS = /(?<![\p{L}\p{N}'’.&/_-])\p{Lu}[\p{Lu}'’-]*\p{Lu}(?![\p{L}\p{N}&/_-])/gu;
/** What a sign, a form, a heading or a file says is copied, not shouted. */
const COPIED =
  /["“”']\s*$|\b(?:says?|reads?|marked|headed|heading|called|calls|stamped?|printed|labelled|labeled|titled|entitled|named|typed|ticked|field|form|box|folder|file|column|tab|button|sign|sticker|subject(?: line)?|status|clause|section|defines?|code|reference|ref|re|fw|fwd|under|as|key|put|with)\s*:?\s*["“']?$/i;
const COPIED_BEHIND =
  /^["”']|^\s*(?:field|form|box|folder|heading|button|clause|sign|stamp|tab|column|status|is one heading)\b|^\s+[A-Z]?\d|^\s*:/;
const RUN = 3;
/** Short words that are as often codes, units or marks of time. */
const SHORT = /^(?:IT|US|AM|PM|NO|OK|OR|IN|PO|AS|TO|AN|AT|BE|SO|ME|MY|HE|DO|GO|UP|OF|ON|BY|IF|IS|A|I)$/;

/** The first stretch of shouting in a sentence: ordinary words in capitals, or a run of exclamation or question marks. */
export function emphasis(text: string): Span | null {
  const marks = MARKS.exec(text);
  if (marks) return { start: lastWords(text, marks.index), end: marks.index + marks[0].length };
  const runs = capitalRuns(text);
  return runs.find((run) => isShouted(text, run)) ?? null;
}

/** The marks with the clause they close. */
function lastWords(text: string, at: number): number {
  const clause = Math.max(
    ...[', ', '; ', ': ', '. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, at - 1) + mark.length),
  );
  return clause > 1 ? clause : 0;
}

function capitalRuns(text: string): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const word of text.matchAll(CAPITALS)) {
    const last = runs.at(-1);
    const between = last ? text.slice(last.end, word.index) : '';
    const end = word.index + word[0].length;
    if (last && /^[\s,]+(?:[IA0-9][\s,]+)?$/.test(between)) last.end = end;
    else runs.push({ start: word.index, end });
  }
  return runs;
}

function isShouted(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/[\s,]+/);
  const plain = words.filter(isOrdinary);
  const telling = plain.filter((word) => !SHORT.test(word));
  if (plain.length === 0 || plain.length * 2 < words.length) return false;
  if (telling.length === 0 && words.length < RUN) return isShortEmphasis(text, { start, end });
  if (words.length >= RUN && !/[a-z]/.test(text)) return true;
  return !COPIED.test(text.slice(0, start)) && !COPIED_BEHIND.test(text.slice(end));
}

/** Of the short words only those that people do stress, alone and before no number. */
const isShortEmphasis = (text: string, { start, end }: Span): boolean =>
  /^(?:NO|MY|ME|IS|DO)$/.test(text.slice(start, end)) &&
  !COPIED.test(text.slice(0, start)) &&
  !/^(?:[\s.]*\d|\s+(?:under|for|in|was|[A-Z]{2})\b)/.test(text.slice(end));
