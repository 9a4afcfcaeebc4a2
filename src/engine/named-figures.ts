import { IN_WORDS, spelledOut } from './thread/number-words.ts';

/** A number of a text as it can be told again: "4,300", "4300" and "four thousand three hundred" look alike. */
export interface NamedFigure {
  readonly at: number;
  /** Its digits alone, so that "2.35" and "2,35" are one; a number in words is written out first. */
  readonly digits: string;
}

const FIGURE = new RegExp(String.raw`\d[\d.,']*\d|\d|${IN_WORDS}`, 'gi');

/** Numbers in digits and in words, in their order. Offsets are UTF-16 in the text. */
export const namedFigures = (text: string): NamedFigure[] =>
  [...text.matchAll(FIGURE)].map(({ 0: words, index }) => ({ at: index, digits: digitsOf(words.toLowerCase()) }));

function digitsOf(words: string): string {
  const number = /\d/.test(words) ? words : String(spelledOut(words));
  return number.replace(/[.,']/g, '');
}
