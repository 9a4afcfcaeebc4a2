import type { Part } from './frame.ts';
import type { Sentence } from './reading.ts';
import type { Place } from './rule.ts';

/** The two sentences behind this one, as far as they stand in its paragraph: a new paragraph speaks of something else. */
export const nextTwo = ({ sentences }: Place['reading'], { index, paragraph }: Sentence): readonly Sentence[] =>
  sentences.slice(index + 1, index + 3).filter((next) => next.paragraph === paragraph);

const asks = ({ text }: Sentence): boolean => /\?["')\]]*\s*$/.test(text);

/** One of the next two sentences asks something or shows one of the parts. */
export const followedBy = (reading: Place['reading'], sentence: Sentence, parts: readonly Part[]): boolean =>
  nextTwo(reading, sentence).some((next) => asks(next) || parts.some((each) => next.seen.has(each)));
