import type { OwnPhrase } from '../../model/own-phrase.ts';
import type { Span } from '../../model/span.ts';
import { compileLanguage } from '../language.ts';

/** Where a phrase stands in a sentence, in its offsets, left to right. */
export type FindPhrase = (sentence: string) => readonly Span[];

/** The finder of a phrase without faults. */
export function finderOf({ words, isPattern }: OwnPhrase): FindPhrase {
  if (!isPattern) return plainFinder(words);
  const parse = compileLanguage([words]);
  return (sentence) => parse(sentence).found.map(({ start, end }) => ({ start, end }));
}

/** Whole words, whatever their case, the blanks between them and the shape of their apostrophes. */
function plainFinder(words: string): FindPhrase {
  const literal = words
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
    .replaceAll(/['’]/g, "['’]");
  const expression = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'giu');
  return (sentence) =>
    Array.from(sentence.matchAll(expression), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
