import { remember } from '../cache.ts';

/** Words, gaps, figures and marks of a text, in small letters. */
export const tokensOf = remember(
  (text: string): readonly string[] =>
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\[[^\]]*\]|[$€£]?\d[\d.,:]*\d%?|[$€£]?\d%?|[\p{L}\p{M}']+|[.!?,;:–—-]/gu) ?? [],
  2_000,
);

/** A stretch of better words: either taken over from the sentence, or put around it. */
export interface Stretch {
  readonly words: readonly string[];
  readonly isTaken: boolean;
}

/** A word by itself is taken over only if it tells something; two in a row always are. */
const TELLING = 4;

/** Better words as what was taken over from the sentence and what frames it. */
export function stretches(before: string, after: string): Stretch[] {
  const own = tokensOf(before);
  const put = tokensOf(after);
  const found: Stretch[] = [];
  const add = (words: readonly string[], isTaken: boolean): void => {
    const last = found.at(-1);
    if (last && last.isTaken === isTaken) found[found.length - 1] = { words: [...last.words, ...words], isTaken };
    else found.push({ words, isTaken });
  };
  for (let at = 0; at < put.length;) {
    const length = longestRun(own, put, at);
    const words = put.slice(at, at + Math.max(1, length));
    add(words, length > 1 || (length === 1 && (words[0]?.length ?? 0) >= TELLING));
    at += words.length;
  }
  return found;
}

/** How many words from here on stand in the sentence in the same order. */
function longestRun(own: readonly string[], put: readonly string[], at: number): number {
  let longest = 0;
  own.forEach((_, from) => {
    let length = 0;
    while (at + length < put.length && own[from + length] === put[at + length]) length++;
    longest = Math.max(longest, length);
  });
  return longest;
}
