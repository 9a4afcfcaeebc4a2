import * as v from 'valibot';

/** Most characters such words may have. */
export const FILLING_LENGTH = 200;

/** Words that are put into a sentence of ours: a part of one line, without a gap of its own. Asked of what comes in, by hand or by file. */
export const FILLING = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(FILLING_LENGTH, `is longer than ${FILLING_LENGTH} characters`),
  v.regex(/^[^\n\r[\]]*$/, 'has a line break or a square bracket in it'),
);

/** Nothing there, too long, or a sign in it that may not be: a line break, a square bracket. */
export type FillingFault = 'empty' | 'long' | 'sign';

const FAULTS: Readonly<Record<string, FillingFault>> = { non_empty: 'empty', max_length: 'long' };

/** What is wrong with such words; null when nothing is. */
export function faultInFilling(words: string): FillingFault | null {
  const read = v.safeParse(FILLING, words);
  return read.success ? null : (FAULTS[read.issues[0].type] ?? 'sign');
}
