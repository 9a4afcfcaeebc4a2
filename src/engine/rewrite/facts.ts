const NUMBER = /\d+(?:[.,:/]\d+)*/g;
const CURRENCY = /[$€£¥]|\b(?:USD|EUR|GBP|CHF|euros?|dollars?|pounds?|quid)\b/gi;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tonight|tomorrow|noon|midnight)\b/gi;
/** A capital that is not the sentence's first: a name, a product, a place. */
const NAME = /(?<=[\p{L}\p{N},;:'")] )(?!I\b|I'|OK\b)\p{Lu}[\p{L}\p{N}&'-]*\p{L}|(?<=[\p{L},] )\p{Lu}{2,}\b/gu;

/** Numbers, currencies, days and names of a text, in lower case, with repetition. */
export function factsIn(text: string): string[] {
  return [NUMBER, CURRENCY, DAY, NAME].flatMap((kind) => text.match(kind) ?? []).map((fact) => fact.toLowerCase());
}

/** What a rewrite dropped: facts of the original that the new text does not hold as words. */
export function lostFacts(before: string, after: string): string[] {
  const kept = after.toLowerCase();
  return [...new Set(factsIn(before))].filter((fact) => !kept.includes(fact));
}
