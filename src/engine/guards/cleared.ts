const FAULTY = '(?:late|wrong|to blame|at fault|careless|rude|unfair|unreasonable|responsible for)';
/** "You were not late", "you made no mistake", "you have done nothing wrong", "it is not your fault". */
const CLEARED = new RegExp(
  String.raw`^(?:no, )?(?:you (?:were|are)(?: not|n't) (?:\w+ )?${FAULTY}\b|you(?: have|'ve| had)? (?:(?:done|did) nothing wrong|made no mistakes?)\b|you(?: did(?: not|n't)| have(?: not|n't)|'ve not) (?:do(?:ne)? anything wrong|(?:make|made) (?:a|any|the) mistakes?)\b|(?:it|this|that)(?: is|'s| was)(?: not|n't) your fault\b)[^;:]*$`,
  'i',
);
/** "You did not miss anything, the page was not there", "you didn't forget it, I did". */
const NOTHING_MISSED =
  /^you (?:did not|didn't) (?:miss|overlook|forget|lose|break) (?:anything|it|that|the \w+), (?:(?:I|we) did\b|(?:it|that|the \w+) (?:was|were|is) (?:not|n't|missing|ours?|mine))[^;:]*$/i;
/** "You should not blame yourself". */
const NOT_BLAMED =
  /^(?:please )?(?:you (?:should not|shouldn't|need not|needn't|must not|mustn't)|don't|do not) (?:blame yourself|be hard on yourself|reproach yourself)\b[^;:]*$/i;
/** "You could have complained and you did not", "I lost my temper and you did not deserve it". */
const ABSOLVED =
  /^(?:you could have (?:complained|sued|(?:charged|billed) (?:us|me) (?:for|more|extra))\b|(?:I|we) (?:lost (?:my|our) temper|shouted|snapped|let you down|(?:was|were) (?:\w+ )?(?:rude|unfair|harsh|cross|impatient))\b)[^;:]*$/i;
/** How such a sentence ends: the "not" is to the reader's credit. */
const TO_THEIR_CREDIT =
  /,? (?:(?:and|but)(?: you)? (?:did not|didn't|never did)|and you (?:did not|didn't) deserve (?:it|that|any of (?:it|that)))[.!]*$/i;
/** "You were kept waiting because our door was stuck": the writer's side did it. */
const BY_US =
  /^you were (?:kept|left|sent|charged|billed|misinformed|given)\b[^;:]*\b(?:because|as|since|by) (?:our|my|we|us|I|me)\b/i;
/** "You were promised a reply and did not get one, I apologise". */
const OWED =
  /^you were (?:promised|told|kept|left|sent|charged|billed|given)\b[^;:]*, (?:and |so )?(?:I|we)(?: do| must| can only)? (?:apologi[sz]e|am sorry|are sorry)(?: for (?:it|that|this|the \w+))?[.!]*$/i;
/** "Had you not called, the boiler would have burst": thanks, in the shape of a reproach. */
const HELPED =
  /^(?:had you not|if you (?:had not|hadn't)) (?![^,]*\b(?:late|slow|wrong|lies?|liars?|such|so|nonsense|careless|greedy|against)\b)(?:called|rung|told|warned|asked|come|helped|insisted|promised|waited|written|noticed|stepped|offered|seen|been|kept (?:me|us) (?:company|going|posted)|changed the (?:date|time|plan|route)|cancelled in time)\b[^;:]*\bwould(?:n't| not)? have\b/i;
/** "I would have given up if you had not insisted": the same, the other way round. */
const HELPED_LAST =
  /^(?:I|we) would(?: not|n't)? (?:have|be) [^,;:]*\b(?:had you not|if you (?:had not|hadn't)) (?:called|told|warned|come|helped|insisted|stepped in|kept (?:me|us) (?:company|going))[^,;:]*$/i;
/** "We would be grateful if you had read the draft before our call": a wish, for something still to come. */
const WISHED =
  /^(?:I|we) would (?:be (?:\w+ )?(?:grateful|glad|obliged)|have understood) (?:it )?if you (?:had|'d) [^,;:]*$/i;
/** "Had you been here, you would have loved it": a pity for the reader, who only was not there. */
const MISSED_OUT =
  /^(?:had you|if (?:only )?you(?: had|'d)) (?:been (?:here|there|with|at|in|on|able)|come|seen|heard|stayed|joined)\b[^,;:]*, you(?: would|'d) have (?:loved|laughed|enjoyed|liked|smiled)\b[^,;:]*$/i;
/** "You did not lose it, you gave it to me". */
const WITH_US =
  /^you (?:did not|didn't) (?:lose|forget|miss|mislay) [^,;:]*, you (?:gave|lent|handed|returned|brought|left|sent) (?:it|them|that) (?:back )?(?:to|with) (?:me|us)[.!]*$/i;
const AFTER_ALL = /\b(?:but|yet|only|although|though|however|still|never)\b|, (?:and )?(?:you|just|merely|simply)\b/i;

const absolves = (text: string): boolean =>
  ABSOLVED.test(text) && TO_THEIR_CREDIT.test(text) && !AFTER_ALL.test(text.replace(TO_THEIR_CREDIT, ''));

/** The reader is cleared of a fault, or credited. */
export const isCleared = (text: string): boolean =>
  absolves(text) ||
  WITH_US.test(text) ||
  MISSED_OUT.test(text) ||
  ([CLEARED, NOTHING_MISSED, NOT_BLAMED, BY_US, OWED, HELPED, HELPED_LAST, WISHED].some((shape) => shape.test(text)) &&
    !AFTER_ALL.test(text));
