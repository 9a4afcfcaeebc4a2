import { needLast } from './need-behind.ts';

/** An "or" that belongs to its own words. */
const PAIR =
  /\b(?:sooner or later|with or without|like it or not|one way or (?:an|the )other|more or less|rain or shine|believe it or not|right or wrong|a \w+ or two)\b/i;
/** "You've till the clocks go back or": a time is nothing that could be so. */
const TIME = /^(?:you|u)(?:['’]ve| have)?(?: got| only have)? (?:until|till) /i;
/** What stands in front of this "or" is not what the reader is to do. */
export const turnsNothing = (core: string): boolean => PAIR.test(core) || TIME.test(core) || needLast(core) !== null;
