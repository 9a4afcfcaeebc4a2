import { ratherNot } from './avoided.ts';

/** What is told of a hint that was taken apart; null where it was none after all. */
export type Told = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string | readonly string[] | null;

/** Threats in the dress of a hope, a regret or a forecast. */
export const HOPES: readonly (readonly [RegExp, Told])[] = [
  [
    /^(?:I|we)(?: do| sincerely| really| very much)* (?:hope|trust|pray) (?:that )?(?:I|we)(?:['’]ll| will| do| shall)?(?: not|n['’]t|['’]t) (?:be needing|need|have|be forced|be obliged|be driven) to (?<act>[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
];
