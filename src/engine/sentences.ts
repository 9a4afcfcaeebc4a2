import type { Span } from '../model/span.ts';

/** Before a name or a thing: what follows belongs to it, with a capital too. */
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|rev|capt|sgt|messrs|vs|ca|approx|incl|excl|e\.g|i\.e)\.$/i;
/** May end a sentence as well ("the answer is no.", "by 5 p.m."): what follows with a capital begins the next. */
const SHORTENED =
  /(?:^|[\s(])(?:no|nr|nos|inc|ltd|co|corp|jr|sr|etc|p\.a|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|fig|art|cl|para|sec|dept|min|max|hrs?|rs|ref|ext|[a-z])\.$/i;
/** "By 5 p.m. Friday", "the U.S. market", "J. Smith", but "by 5 p.m. We …": only a word that begins sentences begins one here. */
const LETTERS = /(?:^|[\s(])(?:[ap]\.m|[uU]\.[sSkK]|[A-Z])\.$/;
const BEGINS =
  /^\s+(?:I|We|You|He|She|It|They|The|This|That|These|There|Our|My|Your|If|Please|But|And|So|Or|As|In|At|For|What|When|How|Why|Who|Could|Can|Would|Will|Shall|Should|Do|Is|Are|Let|No|Not|Yes|Any|After|Until|Otherwise)\b/;
const END = /[.!?…]+["')\]]*(?=\s|$)|\n+/g;
const MONTH_FOLLOWS = /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Sentences of a stretch of plain text, in its own offsets, blanks trimmed. A line break always ends one: unwrap first. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && goesOn(text, match.index, end)) continue;
    push(spans, text, start, match[0].startsWith('\n') ? match.index : end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** A full stop that ends no sentence: an abbreviation, an initial, or a date's day before its month. */
function goesOn(text: string, dot: number, end: number): boolean {
  if (end - dot > 1) return false;
  const before = text.slice(Math.max(0, dot - 16), dot + 1);
  const after = text.slice(end, end + 12);
  if (TITLE.test(before)) return /^[ \u00A0]+\S/.test(after);
  if (LETTERS.test(before)) return /^[ \u00A0]+\S/.test(after) && !BEGINS.test(after);
  if (SHORTENED.test(before)) return /^[ \u00A0]+[^\s\p{Lu}]/u.test(after);
  return /\b\d{1,2}\.$/.test(before) && MONTH_FOLLOWS.test(after);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
