import type { Finding } from '../../engine/frame.ts';
import type { SentenceRule } from '../../engine/rule.ts';
import type { Example } from './corpus.ts';

/** The neighbours make it harmless, whatever a reader finds in the sentence; without a finding the whole of it is asked. */
export function isExcused(
  { excused }: SentenceRule,
  finding: Finding | undefined,
  { sentence, among }: Pick<Example, 'sentence' | 'among'>,
): boolean {
  const whole = { start: 0, end: sentence.text.length, sure: 0, seenBy: '' };
  return excused?.({ finding: finding ?? whole, sentence, reading: { sentences: among } }) ?? false;
}
