import { firstTold, type Shapes } from '../shapes.ts';
import { capital } from '../words.ts';
import { iAm } from '../reword.ts';

/** What the writer has given, praised by themselves. */
const GIVEN =
  /^(?!.*\d)(?!our (?:offer|package|price|rate|proposal|terms))(?:(?:I|we|our \w+)\b|.*\b(?:I|we)(?:['’]ve| have)? (?:been|shown|given|bent|gone|went)\b).*(?:\b(?:goodwill|generous|generosity|flexib\w+|accommodating|bent over backwards?|out of (?:my|our) way|more than (?:fair|correct|decent|sporting|reasonable|generous)|too (?:good|kind|soft)|far beyond|extra mile|saint|understanding|very nice|so nice|sporting|reasonable here)\b)/i;
/** What the writer has waited for, with a show of patience. */
const WAITED = /^(?!.*\d)(?:(?:I|we)\b|I['’]\w+|we['’]\w+).*\bpatien(?:t|ce)\b/i;
/** Others who would offer less, or be glad of it. */
const OTHERS =
  /\b(?:(?:(?:very )?few|no other|not many|hardly any|most|any other|many|a lot of|plenty of)\b [\w-]+(?: [\w-]+)* (?:would|will|could|['’]d)\b|than any(?:one|body)?(?: other| else)?\b|there (?:isn['’]?t|is not|is no|['’]s no|are few) .* (?:that|who|which) (?:would|will)|nobody else\b.* would)/i;
/** That it was said before is all that is said. */
const AGAIN =
  /^(?:like (?:I|we) said|(?:I|we)(?:['’]ll| will)? (?:explain|say|repeat|write) (?:it|this|that|the same)(?: \w+)* again\b.*|for the (?:second|third|fourth|fifth|sixth|umpteenth) time,? (?:I|we) (?:am|are|have) (?:writing|saying|told|written|said) .*|how (?:often|many times) (?:do|must|should) (?:I|we) .*|(?:I|we)(?:['’]ve| have) (?:told you|said|explained|written)(?: \w+){0,3} (?:before|already|(?:\w+ )?times?|again and again|often enough))$/i;

/** A show of what one has given, waited for or said before, as what can be talked about; the first that fits. */
const SHAPES: Shapes = [
  // "I've been more than patient"
  [WAITED, (_, who) => [`${capital(who)} have been waiting for [what it is]. Where does it stand on your side?`]],
  // "Very few landlords would have offered you that much", "better terms than any other customer"
  [
    OTHERS,
    (_, who) => [`${capital(who)} think this compares well with [your benchmark]. What have you seen elsewhere?`],
  ],
  // "Our firm has shown extraordinary goodwill in this matter"
  [
    GIVEN,
    (_, who) => [
      `${capital(who)} feel that ${who} have come a good way towards you: [what you have given]. What would help on your side?`,
    ],
  ],
  // "Like I said."
  [
    AGAIN,
    (_, who) => [
      `${capital(who)} have raised this before: [the point]. What is still unclear there?`,
      `${iAm(who)} coming back to this once more: [the point]. How do you see it?`,
    ],
  ],
];

/** What a boast or a "like I said" can be said with; nothing where it is of no such shape. */
export const boasted = (core: string, who: 'I' | 'we'): readonly string[] => firstTold(SHAPES, core, who);
