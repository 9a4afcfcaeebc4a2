import type { Span } from '../model/span.ts';

/** Where one clause ends and the next begins: punctuation with a blank behind it, a dash between blanks. */
const BOUNDARY = /[,;:]\s|\s[-–—]\s|[(")]|[.!?…]+\s/g;
const CONJUNCTION = /^(?:and|but|so|yet|because|also|then)\s+/i;

/** The found words grown to the clauses they stand in, so that a mark begins and ends where a reader would pause. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const lead = CONJUNCTION.exec(text.slice(from, start))?.[0].length ?? 0;
  const tail = /[\s.!?…,;:")]*$/.exec(text.slice(end, to))?.[0].length ?? 0;
  return { start: from + lead, end: Math.max(end, to - tail) };
}
