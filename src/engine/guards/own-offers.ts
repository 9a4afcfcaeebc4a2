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
  /\b(?:I|we|us|my|your|deal|contract|price|offer|elsewhere|court|lawyers?|bailiffs?|police|final|leave|go|goes|walk|\w+day|tonight|tomorrow|now|by|until|pay|apologi[sz]e|discount|warranty|refund|replacement|deposit|money)\b|\d/i;

const ONE_OF_US =
  '(?:I|\\p{Lu}\\p{Ll}+|(?:my|our) (?:wife|husband|partner|colleague|brother|sister|son|daughter|mother|father|assistant|neighbour|driver|fitter|engineer))';
/** "Either Tom or Anna will be there by six": somebody comes, whoever it is. */
const US = new RegExp(
  String.raw`^[Ee]ither ${ONE_OF_US} or ${ONE_OF_US} (?:will|can|may) (?:be (?:here|there|in touch|with you|at the \w+)|call|ring|come|bring|meet|collect|fetch|help|show you|write|let you (?:in|know)|open|pick)(?![^;:]*\b(?:court|lawyers?|bailiffs?|police|someone else|final|for (?:the|my|our) (?:money|cash|rent|deposit|debt))\b)[^;:]*$`,
  'u',
);

/** "Either the table or the lamp will be with you on Friday": both are sent to the reader, one sooner. */
const SENT = new RegExp(
  String.raw`^either ${THING} or ${THING} (?:will|should) (?:be with|reach|come to|go out to) you\b[^;:]*$`,
  'i',
);
const ON_A_DAY = /\b(?:(?:on|by|before) \w+day|today|tomorrow)\b/i;

const areThings = (text: string): boolean => THINGS.test(text) && !OF_PEOPLE.test(text);
const areSent = (text: string): boolean => SENT.test(text) && !OF_PEOPLE.test(text.replace(ON_A_DAY, ''));

/** Two things, or two people of one's own, not two courses of action. */
export const areTwoThings = (text: string): boolean => areThings(text) || areSent(text) || US.test(text);
