import type { Span } from '../model/span.ts';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|corp|vs|etc|approx|incl|excl|ca|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|fig|art|cl|para|p\.a|[a-z])\.$/i;
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
  const before = text.slice(Math.max(0, dot - 12), dot + 1);
  if (ABBREVIATION.test(before)) return /^[ ]+\S/.test(text.slice(end, end + 4));
  return /\b\d{1,2}\.$/.test(before) && MONTH_FOLLOWS.test(text.slice(end, end + 4));
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
