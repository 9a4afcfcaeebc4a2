import { remember } from '../cache.ts';
import { isOrdinary } from '../plain-words.ts';
import { countsIn, inDigits } from './counts.ts';

const NUMBER = /\d+(?:[.,:/'’]\d+)*/g;
const CURRENCY = /[$€£¥]|\b(?:USD|EUR|GBP|CHF|euros?|dollars?|pounds?|quid)\b/gi;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tonight|tomorrow|noon|midnight)\b/gi;
/** A capital that is not the sentence's first: a name, a product, a place. */
const NAME =
  /(?<=[\p{L}\p{N},;:'")] )(?!I\b|I'|OK\b|Not?\b|Please\b|Kindly\b)\p{Lu}[\p{L}\p{N}&'-]*\p{L}|(?<=[\p{L},] )\p{Lu}{2,}\b/gu;

/** One sentence is asked for its facts with every way of putting it. */
const KEPT = 200;

/** What can be shown of a text as it is written: figures in digits, currencies, days and names, in lower case, with repetition. Better words are chosen by these. */
export const factsIn = remember((text: string): readonly string[] => {
  const names = (text.match(NAME) ?? []).filter((name) => !isShouted(name));
  return [...[NUMBER, CURRENCY, DAY].flatMap((kind) => text.match(kind) ?? []), ...names].map((fact) =>
    fact.toLowerCase(),
  );
}, KEPT);

/** "TAKE IT": an everyday word in capitals is no name. */
const isShouted = (name: string): boolean => name === name.toUpperCase() && isOrdinary(name);

/** All that better words have to keep, each once: the facts, and what is counted in words. */
const toKeep = remember((text: string) => [...new Set([...factsIn(text), ...countsIn(text)])], KEPT);

/** What a rewrite dropped: facts of the original, in digits or in words, that the new text does not hold as words and figures of their own; "2" keeps "two". */
export function lostFacts(before: string, after: string): string[] {
  const small = after.toLowerCase();
  return toKeep(before).filter((fact) => placeOf(small, fact.replace(/['’]s$/, '')) < 0 && !isInDigits(small, fact));
}

const isInDigits = (small: string, fact: string): boolean => {
  const digits = inDigits(fact);
  return digits !== '' && placeOf(small, digits) >= 0;
};

/** Where a fact stands by itself in a text in lower case, as a UTF-16 offset: "5" not in "15", "art" not in "start", "two" not in "forty-two"; -1 for nowhere. */
export function placeOf(small: string, fact: string): number {
  const { ahead, behind } = /^\d/.test(fact) ? FIGURE : /^\p{L}/u.test(fact) ? WORD : SIGN;
  for (let at = small.indexOf(fact); at >= 0; at = small.indexOf(fact, at + 1))
    if (!ahead.test(small.slice(Math.max(0, at - REACH), at)) && !behind.test(small.slice(at + fact.length))) return at;
  return -1;
}
/** So many letters ahead tell whether it stands by itself. */
const REACH = 3;
const FIGURE = { ahead: /\d[.,:/'’]?$/, behind: /^[.,:/'’]?\d/ };
const WORD = { ahead: /(?:\p{L}|ty-)$/u, behind: /^\p{L}/u };
const SIGN = { ahead: /(?!)/, behind: /(?!)/ };
