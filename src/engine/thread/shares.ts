import type { Span } from '../../model/span.ts';

/** A part of a whole, in per cent. */
interface Share extends Span {
  readonly amount: number;
  readonly unit: '%';
}

/** "Half in advance", "at half price", "a waiver of half": a share that is no sum. */
const SHARE =
  /\b(half|(?:a|one) third|two[ -]thirds|(?:a|one) quarter|three[ -]quarters)(?=\s(?:in advance|up ?front|off\b|down\b|now\b|before|at the (?:start|end)|on (?:signing|signature|booking|order|delivery|completion|arrival|receipt)|(?:the )?(?:usual |normal |full )?price\b))|(?<=\b(?:waiver|reduction|discount|deposit|refund|credit|cut|rebate|remission) of )(half|(?:a|one) third|(?:a|one) quarter)(?=\s*(?:[.,;?!]|$))/gi;

const PERCENT: readonly (readonly [RegExp, number])[] = [
  [/three/i, 75],
  [/two/i, 66.7],
  [/third/i, 33.3],
  [/quarter/i, 25],
  [/half/i, 50],
];

/** Shares told in words. Offsets are UTF-16 in the text. */
export const sharesIn = (text: string): Share[] =>
  [...text.matchAll(SHARE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: PERCENT.find(([word]) => word.test(match[0]))?.[1] ?? 50,
    unit: '%',
  }));
