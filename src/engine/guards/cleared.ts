const FAULTY = '(?:late|wrong|to blame|at fault|careless|rude|unfair|unreasonable|responsible for)';
/** "You were not late", "you have done nothing wrong", "it is not your fault". */
const CLEARED = new RegExp(
  String.raw`^(?:no, )?(?:you (?:were|are)(?: not|n't) (?:\w+ )?${FAULTY}\b|you(?: have|'ve| had)? (?:done|did) nothing wrong\b|(?:it|this|that)(?: is|'s| was)(?: not|n't) your fault\b)[^;:]*$`,
  'i',
);
/** "You were kept waiting because our door was stuck": the writer's side did it. */
const BY_US =
  /^you were (?:kept|left|sent|charged|billed|misinformed|given)\b[^;:]*\b(?:because|as|since|by) (?:our|my|we|us|I|me)\b/i;
/** "Had you not called, the boiler would have burst": thanks, in the shape of a reproach. */
const HELPED =
  /^(?:had you not|if you (?:had not|hadn't)) (?:called|rung|told|warned|asked|come|helped|written|noticed|stepped|offered|seen|been)\b[^;:]*\bwould(?:n't| not)? have\b/i;
const AFTER_ALL = /\b(?:but|yet|only|although|though|however|still|never)\b/i;

/** The reader is cleared of a fault, or credited. */
export const isCleared = (text: string): boolean =>
  (CLEARED.test(text) || BY_US.test(text) || HELPED.test(text)) && !AFTER_ALL.test(text);

/** "You always find a way", "you never let us down", and the "you" that is anybody: "you never have to wait there". */
const CREDITED =
  /^(?:and |but |besides, )?you(?:'ve| have)? (?:always (?:f(?:ind|ound) (?:a way|time|room|the (?:time|right \w+)|a solution)|m(?:ake|ade) (?:us|me|everyone) (?:laugh|smile|welcome|feel)|ha(?:ve|d) (?:time|an open (?:ear|door)|room|a kind word) ?(?:for)?|k(?:eep|ept) your (?:word|promises?)|g(?:ive|ave) us good)|never (?:(?:let|left) (?:us|me|anyone) down|disappoint(?:ed)?|complain(?:ed)?|(?:have|need) to))\b/i;

/** Always or never, and to the reader's credit. */
export const isCredited = (text: string): boolean => CREDITED.test(text) && !AFTER_ALL.test(text.replace(CREDITED, ''));
