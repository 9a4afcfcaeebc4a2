import type { Span } from '../../model/span.ts';

/** "NOW-4471", "HURRY-UP-12", "CALL-OFF 3", with the word before it that says what it counts. */
const CODE =
  /(?<![\p{L}\p{N}-])(?:(?:ORDER|SKU|ITEM|REF|INVOICE|PO|ARTICLE|JOB|CASE|TICKET|LOT|QUOTE|PART|CONTRACT|PROJECT|NO)\.?:?#? )?(?:\p{Lu}{2,}(?:[-/_]\p{Lu}+)*[-/_]\d[\p{Lu}\d/-]*|\p{Lu}{2,}(?:-\p{Lu}{2,})+ \d+)(?![\p{L}\p{N}])/gu;

/** Numbers of orders and articles: whatever word they are made of says nothing. */
export const codes = (text: string): Span[] =>
  [...text.matchAll(CODE)].map(({ index, 0: code }) => ({ start: index, end: index + code.length }));

const LONGEST = 9;
/** What a heading does not hold: people, verbs that say something, haste and scorn. */
const SPOKEN =
  /\b(?:I|WE|YOU|ME|US|HE|SHE|THEY|THEM|IT|THIS|THAT|THESE|IS|ARE|AM|WAS|WERE|HAVE|HAS|HAD|WILL|WOULD|CAN|CANNOT|COULD|MUST|SHALL|SHOULD|DO|DOES|DID|NOT|NEVER|NOW|TODAY|TONIGHT|TOMORROW|AGAIN|IMMEDIATELY|URGENT|URGENTLY|ENOUGH|PLEASE|STOP|PAY|SEND|SIGN|GIVE|TAKE|CALL ME|RING|ANSWER ME|TELL|WAIT|HURRY|GO|COME|GET|KEEP|LEAVE|LAST|FINAL|ONLY|FREE|LIES|LIARS?|NONSENSE|RIDICULOUS|DISGRACE|JOKE|SHAME|INSULT\w*|UNACCEPTABLE|IMPOSSIBLE|ABSOLUTELY|EVER|ALWAYS|NOTHING|NOBODY|NO (?:WAY|DEAL|MORE|REFUND|REPLY|ANSWER|THANKS|EXCUSES)|TOO|WRONG|OVER|MINE|EVERY|ALL|WHOLE|MORE|LESS|EXACTLY|REALLY|SERIOUSLY|LATE|(?:TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|\d+) (?:DAYS|WEEKS|MONTHS|YEARS|HOURS|TIMES)|THANKS?|YES|NO|OK|WHY|SORRY|WHATEVER|\w+N'T)\b/;
const ASKED_ABOUT = /^(?:WHAT|WHO|HOW|WHERE|WHEN|WHICH) [^.!?]*:$/;
const PREFIXED = /^(?:RE|Re|FW|Fw|FWD|Fwd|SUBJECT|Subject|REF|Ref)\s?: [^a-z!?]+$/u;
const ORDER = /^(?:\p{Lu}{1,2}|\d+(?:\.\d+)*)[.):]\s+/u;

/** A line in capitals that names what stands below it ("PAYMENT TERMS"), or a subject: nobody raises their voice in it. */
export function isHeading(text: string): boolean {
  const line = text.trim().replace(ORDER, '');
  if (/\p{Ll}/u.test(line.replace(/^\p{Lu}\p{Ll}+\s?:/u, '')) || /[.!?…]$/.test(line)) return false;
  if (line.split(/\s+/).length > LONGEST) return false;
  return ASKED_ABOUT.test(line) || PREFIXED.test(line) ? !/!/.test(line) : !SPOKEN.test(line);
}
