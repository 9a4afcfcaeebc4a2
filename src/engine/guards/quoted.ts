import type { Span } from '../../model/span.ts';

/** Words between marks, which `normal` has made plain; the end of the sentence closes what it cut off. */
const QUOTATION = /"[^"]*(?:"|$)|(?<![\p{L}\p{N}])'(?=\p{L})(?:[^'"]|(?<=\p{L})'(?=\p{L}))*'(?![\p{L}\p{N}])/gu;

const SAID = String.raw`(?:says?|said|wrote|writes?|writing|written|put|puts|tells?|told|asks?|asked|calls?|called|calling|described?|describes|mentions?|mentioned|claims?|claimed|insists?|insisted|reads?|states?|stated|replied|answered|quoted?|mean(?:s|t)?|threatened|warned|shouted|heard|ends?|ended|begins|closed?|closes)`;
const LIGHT = String.raw`(?:(?:have|has|had|did|do|does|just|now|also|then|even|once|always|still|only|literally|already|actually|twice) )*`;
/** People other than the writer and theirs, and what they send. */
const OTHERS = String.raw`\b(?:you|he|she|they|who|it|(?:your|his|her|their|the|a|an|one|another|this|that|clause|section|article|paragraph|some|\p{Lu}\p{Ll}+)(?: [\p{L}\p{N}'-]+){0,4})(?:'ve|'d)? ${LIGHT}`;
/** "This is called", "some would call that": the writer's own verdict. */
const OWN_VERDICT =
  /\b(?:is|are|be|was|were|being|would|could|might|should|what (?:i|we)) (?:\w+ )?calls?(?:ed|ing)?\b[^"']*$/i;
const OWN = String.raw`\b(?:I|[Ww]e)(?:'ve|'d)? ${LIGHT}`;

const CLOSE_BY = String.raw`(?:[^\p{L}\p{N}"]+[\p{L}\p{N}'-]+){0,4}[^\p{L}\p{N}"]*$`;
const SAID_BY_OTHERS = new RegExp(`${OTHERS}${SAID}${CLOSE_BY}`, 'u');
const SAID_TO_OTHERS = new RegExp(
  String.raw`${OWN}(?:told|wrote to|said to|warned|answered|asked) (?:him|her|them|(?:the|my|our|his|their) (?!(?:whole|truth)\b)[\p{L}-]+(?: [\p{L}-]+)?)[ ,:]*$`,
  'u',
);
/** "As I told you": the writer's own words, whoever else stands beside. */
const SAID_MYSELF = new RegExp(`${OWN}${SAID}${CLOSE_BY}`, 'u');
const LETTERS =
  'e-?mails?|mails?|letters?|message|note|answer|reply|replies|reminder|words?|text|comment|notice|posting|advert';
/** "In your last letter I read", "the phrase", "her words were", "according to your note". */
const NAMED = new RegExp(
  String.raw`\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir)(?: [\p{L}-]+)? (?:${LETTERS})\b(?: (?:I|we) (?:read|saw|found|see|find))?(?: (?:is|was|were|are))?[ ,:]*$` +
    String.raw`|\b(?:[Tt]he|[Tt]hat|[Tt]hose|[Tt]hese|[Yy]our) (?:words?|phrases?|sentence|line|expression|wording|heading|title|term|song|film|book|slogan|sign)(?: [\p{L}-]+){0,4}[ ,:]*$` +
    String.raw`|\baccording to (?!me\b|us\b)[^"',]+,? $|\bby $`,
  'iu',
);

const TOLD_BEHIND = new RegExp(
  String.raw`^[,.]? (?:as |to quote |is what |was what |is how |were |was |is )?(?:you\b|${OTHERS}${SAID}\b|${SAID} (?:you|he|she|they|your|his|her|the)\b)` +
    String.raw`|^[,.]? (?:in|from|on) (?:your|his|her|their) |^[,.]? (?:is|was|were) (?:your|his|her|their) (?:${LETTERS})\b`,
  'u',
);
const TOLD_OTHERS_BEHIND = new RegExp(
  String.raw`^[,.]? ${OWN}(?:told|said to|wrote to) (?:him|her|them|the|my|our|his|their)\b`,
  'u',
);

/**
 * Somebody else's words, or the writer's to a third person. Marks around the writer's own words to the reader ("our
 * 'final' offer", "my answer is 'no'") make no quotation.
 */
export function quoted(text: string): Span[] {
  if (!/["']/.test(text)) return [];
  return [...text.matchAll(QUOTATION)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => isOthers(text.slice(0, start), text.slice(end)));
}

/** Tells by what stands around words between marks whether they are somebody else's, or said to somebody else. */
export function isOthers(before: string, behind: string): boolean {
  if (SAID_TO_OTHERS.test(before) || TOLD_OTHERS_BEHIND.test(behind)) return true;
  if (OWN_VERDICT.test(before) || SAID_MYSELF.test(before)) return false;
  return NAMED.test(before) || SAID_BY_OTHERS.test(before) || TOLD_BEHIND.test(behind);
}
