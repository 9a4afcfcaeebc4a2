const CAN = String.raw`(?:(?:I|we) (?:can|could|would|may|might) (?:do|offer|give|sell|supply|deliver|rent|let)(?: you)? )?`;
const OPENING = new RegExp(String.raw`^(?:(?:so|and|then|or|say|perhaps),? )?${CAN}(?:either )?`, 'i');
const OR = new RegExp(`,? or (?:else )?${CAN}`, 'i');
/** Words that say more than what is had for what: an act, a verdict, a last hour. */
const SAYS_MORE =
  /\b(?:I|we|you|it|he|she|they|is|are|was|be|not|no|none|nothing|never|now|today|tonight|tomorrow|final|last|court|lawyers?|leave|walk|forget|deal|stands?|elsewhere|someone|immediately|take|lose)\b|[;:!?"]/i;

/** "Sixty chairs at $11, or forty of them at $13": whatever is taken, something is had, and nothing else is shut out. */
export function areTwoOffers(text: string): boolean {
  const offers = text.replace(/\.$/, '').replace(OPENING, '').split(OR);
  return offers.length > 1 && offers.every((offer) => /\d/.test(offer) && !SAYS_MORE.test(offer));
}

const THING = String.raw`(?:the|a|an|our|one) [\w-]+(?: [\w-]+)?`;
/** "Either the motor or the gearbox has to be larger", "you can have it in red, blue or green". */
const THINGS = new RegExp(
  String.raw`^either ${THING} or ${THING} (?:has to|needs to|must|should|is|was|will|can|may) [^;:]*$|^you can have (?:it|them|one) in [\w, ]+ or (?!not\b|nothing\b|none\b|nowhere\b)[\w ]+[.!]?$`,
  'i',
);
const OF_PEOPLE =
  /\b(?:I|we|us|my|your|deal|contract|price|offer|elsewhere|court|final|leave|go|goes|walk|\w+day|tonight|tomorrow|now|by|until|pay|apologi[sz]e|discount|warranty|refund|replacement|deposit|money)\b|\d/i;

/** Two things, not two courses of action. */
export const areTwoThings = (text: string): boolean => THINGS.test(text) && !OF_PEOPLE.test(text);
