import type { Said } from './rule.ts';

/** A clause with a subject and something to say, right behind the no. */
const GOES_ON =
  /^\s*[,:;–—-]*\s*(?:and |as |for )?(?:the|our|my|his|her|their|its|we|I|it|he|she|they|there|both|neither|that|this|you|at|on|in|under|for us|what)\b[^?]{14,}/i;

/**
 * What stands behind a refusal in its sentence says why, though no "because" does. A next sentence of this kind does
 * not: in the mails of tests/corpus it spoke of something else four times out of five.
 */
export const isExplained = ({ finding, sentence }: Said): boolean => GOES_ON.test(sentence.text.slice(finding.end));
