import { remember } from '../cache.ts';
import { isOrdinary } from '../plain-words.ts';

const NUMBER = /\d+(?:[.,:/]\d+)*/g;
const CURRENCY = /[$€£¥]|\b(?:USD|EUR|GBP|CHF|euros?|dollars?|pounds?|quid)\b/gi;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tonight|tomorrow|noon|midnight)\b/gi;
/** A capital that is not the sentence's first: a name, a product, a place. */
const NAME =
  /(?<=[\p{L}\p{N},;:'")] )(?!I\b|I'|OK\b|Not?\b|Please\b|Kindly\b)\p{Lu}[\p{L}\p{N}&'-]*\p{L}|(?<=[\p{L},] )\p{Lu}{2,}\b/gu;

/** One sentence is asked for its facts with every way of putting it. */
const KEPT = 200;

/** Numbers, currencies, days and names of a text, in lower case, with repetition. */
export const factsIn = remember((text: string): readonly string[] => {
  const names = (text.match(NAME) ?? []).filter((name) => !isShouted(name));
  return [...[NUMBER, CURRENCY, DAY].flatMap((kind) => text.match(kind) ?? []), ...names].map((fact) =>
    fact.toLowerCase(),
  );
}, KEPT);

/** "TAKE IT": an everyday word in capitals is no name. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && isOrdinary(name);

/** What a rewrite dropped: facts of the original that the new text does not hold as words. */
export function lostFacts(before: string, after: string): string[] {
  const kept = after.toLowerCase();
  return [...new Set(factsIn(before))].filter((fact) => !kept.includes(fact));
}
