import { ratherNot, SETTLE } from './avoided.ts';
import { capital, small } from '../words.ts';

/** What is told of a hint that was taken apart; null where it was none after all. */
export type Told = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string | readonly string[] | null;

/** Threats in the dress of a hope, a regret or a forecast. */
export const HOPES: readonly (readonly [RegExp, Told])[] = [
  [
    /^(?:just |only )?one (?<thing>(?:phone |short |quick |single )?(?:call|word|e-?mail|mail|letter|text|message|visit)(?: (?:from|to) [^,]+?)?),? and (?<clause>.+)$/i,
    ({ thing = '', clause = '' }, who) =>
      `A ${thing} would mean that ${small(clause)}, and ${who} would much rather it didn't come to that. How can we avoid it?`,
  ],
  [
    /^(?<said>(?:I|we)(?:['’]d| would) (?:be|feel) sorry to see [^,]+), but .+$/i,
    ({ said = '' }) => `${capital(said)}. ${SETTLE}`,
  ],
  [
    /^(?:I|we)(?: do| sincerely| really| very much)* (?:hope|trust|pray) (?:that )?(?:I|we)(?:['’]ll| will| do| shall)?(?: not|n['’]t|['’]t) (?:be needing|need|have|be forced|be obliged|be driven) to (?<act>[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
  [
    /^(?<said>\w+ing\b.+? (?:would|will) (?:be|mean|cost|lead|end|get|bring)\b.+)$/i,
    ({ said = '' }, who) =>
      `${capital(said)}, and ${who} would much rather it didn't come to that. How can we avoid it?`,
  ],
  [
    /^(?:don['’]?t|do not) think (?:that )?(?:I|we) (?:can['’]?t|won['’]?t|couldn['’]?t|wouldn['’]?t) (?<act>[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
];
