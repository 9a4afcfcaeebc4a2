import type { Part } from './frame.ts';
import type { Sentence } from './reading.ts';
import type { InDraft, Place } from './rule.ts';

/** The two sentences behind this one, as far as they stand in its paragraph: a new paragraph speaks of something else. */
export const nextTwo = ({ sentences }: Place['reading'], { index, paragraph }: Sentence): readonly Sentence[] =>
  sentences.slice(index + 1, index + 3).filter((next) => next.paragraph === paragraph);

const asks = ({ text }: Sentence): boolean => /\?["')\]]*\s*$/.test(text);

/** One of the next two sentences asks something or shows one of the parts. */
export const followedBy = (reading: Place['reading'], sentence: Sentence, parts: readonly Part[]): boolean =>
  nextTwo(reading, sentence).some((next) => asks(next) || parts.some((each) => next.seen.has(each)));

/** Whether two sentences stand one behind the other on one line, so that words put in for both make no two lines one. */
const areOnOneLine = ({ mail }: InDraft['reading'], { end }: Sentence, { start }: Sentence): boolean =>
  !mail.draft.body.slice(end, start).includes('\n');

/** The sentence before this one and the one behind it, as far as they stand on its line. */
export function beside({ reading, sentence }: Pick<InDraft, 'reading' | 'sentence'>): {
  readonly ahead: Sentence | null;
  readonly behind: Sentence | null;
} {
  const ahead = reading.sentences[sentence.index - 1];
  const behind = reading.sentences[sentence.index + 1];
  return {
    ahead: ahead && areOnOneLine(reading, ahead, sentence) ? ahead : null,
    behind: behind && areOnOneLine(reading, sentence, behind) ? behind : null,
  };
}
