import { nextTwo } from './neighbours.ts';
import type { Place } from './rule.ts';

/** A clause with a subject and something to say, right behind the no. */
const GOES_ON =
  /^\s*[,:;–—-]*\s*(?:and |as |for )?(?:the|our|my|his|her|their|its|we|I|it|he|she|they|there|both|neither|that|this|you|at|on|in|under|for us|what)\b[^?]{14,}/i;
/** Sentences that change the subject or say goodbye: no reason for anything. */
const OFF_TOPIC =
  /\b(?:attached|enclosed|by the way|btw|thanks|thank you|regards|hope|love to|see you|luck|wishes|best|welcome|kindly|please|good to|have a (?:nice|good|lovely)|sincerely|let me know|same (?:goes|answer))\b/i;

/** What stands behind a refusal says why, though no "because" does: the rest of the sentence, or the next one. */
export function isExplained({ finding, sentence, reading }: Place): boolean {
  const rest = sentence.text.slice(finding.end);
  if (GOES_ON.test(rest)) return true;
  const [next] = nextTwo(reading, sentence);
  return (
    next !== undefined && next.paragraph === sentence.paragraph && GOES_ON.test(next.text) && !OFF_TOPIC.test(next.text)
  );
}
