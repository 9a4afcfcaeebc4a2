import type { Span } from '../model/span.ts';

const QUOTED = /(?:^On\b.{0,200}(?:\n.{0,80})?\bwrote:\s*\n+)?(?:^>.*(?:\n|$))+/gm;

/** Stretches of a plain text that quote another mail, with what introduces them. */
export function quotedLines(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ 0: lines, index }) => ({ start: index, end: index + lines.length }));
}
