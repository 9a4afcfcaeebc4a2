import type { Span } from '../../model/span.ts';
import { isOthers } from './quoted.ts';

/**
 * Words between two marks of which the first stands before a word and the last behind one, so that no inch and no mark
 * left open begins or ends one; a single mark closes behind a full stop or before a comma, as no genitive does. Who quotes
 * more than 800 characters (a dozen sentences) has more likely forgotten to close it, and the rest of the mail is theirs.
 */
const RUNNING =
  /(?<![\p{L}\p{N}"])(?:"(?=\S)[^"]{1,800}(?<=\S)"|'(?=\p{L})(?:[^'"]|(?<=\p{L})'(?=\p{L})){1,800}(?:(?<=[.!?…,])'|'(?=[.,;:!?]|$)))(?![\p{L}\p{N}"])/gmu;
/** From here on somebody is named who says it: behind the last sentence, on this line or just above it. */
const INTRODUCED = /(?:[^.!?\n]|\.(?=\S))*\s*$/;
const LONGEST_INTRODUCTION = 160;

/** Somebody else's words from one mark to the other, with the last letter of what introduces them and the first of what goes on. */
function runningIn(text: string): Span[] {
  return [...text.matchAll(RUNNING)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const introduction = INTRODUCED.exec(text.slice(Math.max(0, index - LONGEST_INTRODUCTION), index))?.[0] ?? '';
    if (!isOthers(introduction, text.slice(end, end + LONGEST_INTRODUCTION))) return [];
    const blank = /\s*$/.exec(introduction)?.[0].length ?? 0;
    const isIntroduced = introduction.length > blank;
    return [
      { start: isIntroduced ? index - blank - 1 : index, end: /^ \p{Ll}/u.test(text.slice(end)) ? end + 2 : end },
    ];
  });
}

/** Joins sentences that one quotation holds together, as long as it is somebody else's. In the offsets of `text`. */
export function joinQuoted(text: string, sentences: readonly Span[]): readonly Span[] {
  const running = /["']/.test(text) ? runningIn(text) : [];
  if (running.length === 0) return sentences;
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && running.some(({ start, end }) => start < last.end && sentence.start < end)) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}
