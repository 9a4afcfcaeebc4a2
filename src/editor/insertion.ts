import type { Span } from '../model/span.ts';
import { quotedLines } from './quoted-lines.ts';

// All that follows a signature or a forwarding line.
const REST = /^(?:-- ?$|-{2,} ?(?:Original|Forwarded) message|_{10,}$)/im;
const CLOSING =
  /\n\s*(?:(?:with )?(?:best|kind|kindest|warm|warmest)(?: regards| wishes)?|regards|many thanks|thanks|thank you|cheers|sincerely|yours(?: \w+)?)[ ,.!]*(?:\n[^\n]{0,60}){0,3}\s*$/i;

/** Where a new paragraph of the writer's goes: after their own words, before the closing, the signature and the quotation. */
export function insertionPoint(text: string, aside: readonly Span[]): number {
  const own = ownStretch(text, [...aside, ...quotedLines(text)]);
  const words = text.slice(own.start, own.end).replace(CLOSING, '');
  return own.start + words.trimEnd().length;
}

/** The first stretch with words of the writer's own; the beginning when there is none. */
function ownStretch(text: string, notMine: readonly Span[]): Span {
  let start = 0;
  for (const next of [...notMine.toSorted((a, b) => a.start - b.start), { start: text.length, end: text.length }]) {
    const rest = REST.exec(text.slice(start, next.start));
    const end = rest ? start + rest.index : next.start;
    if (text.slice(start, end).trim() !== '') return { start, end };
    start = Math.max(start, next.end);
  }
  return { start: 0, end: 0 };
}
