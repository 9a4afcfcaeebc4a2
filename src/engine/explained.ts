import type { Said } from './rule.ts';

/** A clause with a subject and something to say, right behind the no. */
const GOES_ON =
  /^\s*[,:;–—-]*\s*(?:and |as |for )?(?:the|our|my|his|her|their|its|we|I|it|he|she|they|there|both|neither|that|this|you|at|on|in|under|for us|what)\b[^?]{14,}/i;

/** A reason said outright, also where the learned reader took the whole sentence for the no. */
const BECAUSE =
  /, (?:as|since|because) (?:I|we|my|our|the|they|he|she|there) (?!(?:said|told|wrote|explained|mentioned|stated)\b)[^?]{10,}/i;

/**
 * What stands behind a refusal in its sentence says why, though no "because" does. A next sentence of this kind does
 * not: in the mails of tests/corpus it spoke of something else four times out of five.
 */
export const isExplained = ({ finding, sentence }: Said): boolean =>
  GOES_ON.test(sentence.text.slice(finding.end)) || BECAUSE.test(sentence.text);
