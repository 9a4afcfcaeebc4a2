import type { Span } from '../../model/span.ts';

/** "NOW-4471", "HURRY-UP-12", "CALL-OFF 3", with the word before it that says what it counts. */
const CODE =
  /(?<![\p{L}\p{N}-])(?:(?:ORDER|SKU|ITEM|REF|INVOICE|PO|ARTICLE|JOB|CASE|TICKET|LOT|QUOTE|PART|CONTRACT|PROJECT|NO)\.?:?#? )?(?:\p{Lu}{2,}(?:[-/_]\p{Lu}+)*[-/_]\d[\p{Lu}\d/-]*|\p{Lu}{2,}(?:-\p{Lu}{2,})+ \d+)(?![\p{L}\p{N}])/gu;

/** Numbers of orders and articles: whatever word they are made of says nothing. */
export function codes(text: string): Span[] {
  if (!/\p{Lu}{2}/u.test(text)) return [];
  return [...text.matchAll(CODE)].map(({ index, 0: code }) => ({ start: index, end: index + code.length }));
}

const LONGEST = 9;
/** What no heading holds: haste, scorn, and what somebody did wrong. */
const HEATED =
  /\b(?:NOT (?!INCLUDED|COVERED|PART\b)\w+|NEVER|NOW|TODAY|TONIGHT|TOMORROW|AGAIN|STILL|IMMEDIATELY|URGENT|URGENTLY|ENOUGH|STOP|HURRY|ELSE|LAST|FINAL|LIED|LYING|LIES|LIARS?|FAILED|BROKE|PROMISED|IGNORED|NONSENSE|RIDICULOUS|ABSURD|DISGRACE|JOKE|SHAME|INSULT\w*|UNACCEPTABLE|IMPOSSIBLE|ABSOLUTELY|EVER|ALWAYS|NOTHING|NOBODY|NO (?:WAY|DEAL|MORE|REFUND|REPLY|ANSWER|THANKS|EXCUSES)|TOO|WRONG|SERIOUSLY|REALLY|LATE|WHY|SORRY|WHATEVER|WAIT|WAITING|\w+N'T)\b/;
/** What only a numbered heading holds: people, and verbs that say something or give an order. */
const SPOKEN =
  /\b(?:I|WE|YOU|ME|US|HE|SHE|THEY|THEM|IT|THIS|THAT|THESE|IS|ARE|AM|WAS|WERE|HAVE|HAS|HAD|WILL|WOULD|CAN|CANNOT|COULD|MUST|SHALL|SHOULD|DO|DOES|DID|PLEASE|PAY|SEND|SIGN|GIVE|TAKE|CALL ME|RING|ANSWER ME|TELL|GO|COME|GET|KEEP|LEAVE|ONLY|FREE|OVER|MINE|EVERY|ALL|WHOLE|MORE|LESS|EXACTLY|(?:TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|\d+) (?:DAYS|WEEKS|MONTHS|YEARS|HOURS|TIMES)|THANKS?|YES|NO|OK)\b/;
const ASKED_ABOUT = /^(?:WHAT|WHO|HOW|WHERE|WHEN|WHICH) [^.!?]*$/;
const PREFIXED = /^(?:RE|Re|FW|Fw|FWD|Fwd|SUBJECT|Subject|REF|Ref)\s?: [^a-z!?]+$/u;
const NUMBER = String.raw`(?:\p{Lu}{1,2}|[IVX]+|\d+(?:\.\d+)*|ONE|TWO|THREE|FOUR|FIVE|SIX)`;
/** "B)", "2.1", "1:". */
const NUMBERED = new RegExp(String.raw`^${NUMBER}(?:[.):]| [-–—])\s+`, 'u');
/** "PART A:", "STEP 2 -": the line is one of several alike, and may say what is done in it. */
const NAMED = new RegExp(
  String.raw`^(?:PART|SECTION|CHAPTER|ARTICLE|CLAUSE|ANNEX|APPENDIX|SCHEDULE|EXHIBIT|TABLE|ITEM|LOT|POINT|OPTION|OFFER|PLAN|PACKAGE|VARIANT|VERSION|PHASE|STAGE|STEP|DAY|WEEK|ROUND|TOPIC|QUESTION) ${NUMBER}(?:[.):]| [-–—])\s+`,
  'u',
);

/** A line in capitals that names what stands below it ("PAYMENT TERMS"), or a subject: nobody raises their voice in it. */
export function isHeading(text: string): boolean {
  const line = text.trim();
  if (/\p{Ll}/u.test(line.replace(/^\p{Lu}\p{Ll}+\s?:/u, '')) || /[.!?…]$/.test(line)) return false;
  const title = line.replace(NAMED, '').replace(NUMBERED, '');
  if (title.split(/\s+/).length > LONGEST) return false;
  if (PREFIXED.test(line) || (ASKED_ABOUT.test(title) && title.endsWith(':'))) return true;
  const mayBeSaid = NAMED.test(line) || (title !== line && ASKED_ABOUT.test(title));
  return !HEATED.test(title) && (mayBeSaid || !SPOKEN.test(title));
}

/** "PART B: WHAT YOU PAY", "STEP 2: RETURN THE KEYS": one of several alike, and nobody is ordered about in it. */
export const isNamedHeading = (text: string): boolean => NAMED.test(text.trim()) && isHeading(text);
