import type { Span } from './span.ts';

/**
 * Where words stand in a text, by their letters and digits alone: the engine has joined lines and made quotes plain.
 * Offsets are UTF-16; null where they do not stand there.
 */
export function placeOf(words: string, text: string): Span | null {
  const wanted = lettersOf(words).letters;
  const { letters, at } = lettersOf(text);
  const from = wanted === '' ? -1 : letters.indexOf(wanted);
  const start = at[from];
  const last = at[from + wanted.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

function lettersOf(text: string): { letters: string; at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += letter;
    for (let unit = 0; unit < letter.length; unit++) at.push(index + unit);
  }
  return { letters, at };
}
