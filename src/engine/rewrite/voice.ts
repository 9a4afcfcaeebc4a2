const SHORT = /\b\w+['’](?:s|re|ll|ve|d|t|m)\b|\b(?:dont|cant|wont|isnt|im|ive|youre|thats|didnt|doesnt|u|ur|pls)\b/i;
/** Who spells these out, or writes like a letter, does not contract. */
const SPELT_OUT =
  /\b(?:do|does|did|will|would|is|are|was|were|has|have|had|can|could|shall|should|must) ?not\b|\b(?:I am|we are|it is|that is|I have|we have|I will|we will|I would|we would)\b|\b(?:kindly|shall|hereby|herewith|pursuant|undersigned|my client|our client|the company|be obliged|be advised)\b/i;

type Change = readonly [RegExp, string];

const CONTRACTED: readonly Change[] = [
  [/\bI am\b(?![.,;:?!])/g, "I'm"],
  [/\b(I|[Ww]e) (?:would|had)(?= (?:much|like|rather|need|welcome|ask)\b)/g, "$1'd"],
  [/\b([Ww])e are\b(?![.,;:?!])/g, "$1e're"],
  [/\b([Cc])annot\b/g, "$1an't"],
  [/\b(is|has|was|were|does|do|have|are) not\b/g, "$1n't"],
];
const EXPANDED: readonly Change[] = [
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b(is|has|was|were|does|do|did|have|had|are|would|could)n't\b/gi, '$1 not'],
  [/\b(I|[Ww]e|[Yy]ou|[Tt]hey)'d\b/g, '$1 would'],
  [/\bI'm\b/g, 'I am'],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)'re\b/g, '$1 are'],
  [/\b([Ii]t|[Tt]hat)'s\b/g, '$1 is'],
  [/\bsort out\b/g, 'settle'],
];

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((words, [from, to]) => words.replace(from, to), text);

/** The words of a template as this writer would say them: contracted where they contract, spelt out where they spell out. */
export function inVoiceOf(sentence: string, text: string): string {
  if (SHORT.test(sentence) || /^\p{Ll}/u.test(sentence)) return changed(text, CONTRACTED);
  return SPELT_OUT.test(sentence) ? changed(text, EXPANDED) : text;
}
