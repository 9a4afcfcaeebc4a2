import * as v from 'valibot';

/** Words that are put into a sentence of ours: a part of one line, without a gap of its own. Asked of what comes in, by hand or by file. */
export const FILLING = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(200, 'is longer than 200 characters'),
  v.regex(/^[^\n\r[\]]*$/, 'has a line break or a square bracket in it'),
);

/** What is wrong with such words, in words; null when nothing is. */
export function faultInFilling(words: string): string | null {
  const read = v.safeParse(FILLING, words);
  return read.success ? null : read.issues[0].message;
}
