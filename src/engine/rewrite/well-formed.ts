const ABBREVIATED = /\b(?:e\.g|i\.e|a\.m|p\.m|no|mr|mrs|ms|dr|st|approx|incl|vs|etc)\.$/i;

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a word twice', /\b(?!(?:had|that|is)\b)(?<word>\p{L}+) \k<word>\b/iu],
  ['two blanks', /\S {2,}\S/],
  ['a blank before a mark', / [,.;:!?](?!\.)/],
  ['marks that do not go together', /[,;:][.?!]|\.\.(?!\.)|[,;]{2}|[.?!],/],
  [
    'a verb that does not agree',
    /(?<!\b(?:from|to|of|with|for|by|and|than) )\b(?:I (?:are|is)|we (?:am|is|was)|you (?:is|am|was)|they (?:is|was))\b/i,
  ],
  ['a word left hanging', /\b(?:because|and|or|but|of|the|a|an|my|our|your)[.?!,](?=\s|$)/i],
  ['a slot in a slot', /\[[^\]]*\[/],
];

/** What is wrong with the form of a text, in words: doubled words, stray blanks and marks, small letters, agreement. */
export function misshapen(text: string): string[] {
  const faults = FAULTS.filter(([, fault]) => fault.test(text)).map(([name]) => name);
  return startsSmall(text) ? [...faults, 'a small letter at the start'] : faults;
}

/** Some writers never use capitals; a text of theirs that goes on as it began is in form. */
function startsSmall(text: string): boolean {
  return [...text.matchAll(/[.?!] (?=\p{Ll})/gu)].some(
    ({ index }) => !ABBREVIATED.test(text.slice(0, index + 1)) && /\p{Lu}/u.test(text),
  );
}
