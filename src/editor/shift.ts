import type { Span } from '../model/span.ts';

/** What changed between two texts, as one stretch: `start` to `end` of the old became `inserted` characters. */
export interface Edit extends Span {
  readonly inserted: number;
}

/** The shortest single edit that makes `after` of `before`; null when they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/** Where a stretch of the old text is in the new one; null when the edit touched it. */
export function shift(span: Span, edit: Edit): Span | null {
  if (span.end <= edit.start) return span;
  if (span.start < edit.end) return null;
  const by = edit.inserted - (edit.end - edit.start);
  return { start: span.start + by, end: span.end + by };
}
