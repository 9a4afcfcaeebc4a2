import { rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';

const FORMULA =
  /\b(?:without prejudice|letter before (?:action|claim)|(?:formal|final|statutory|legal) notice\b(?! period)|notice to quit|(?:hereby )?(?:give|serve)s? (?:you )?(?:formal )?notice|notice is hereby|section 21 notice|pre-action protocol|time is of the essence)\b/i;

const holdsFormula = rememberWith(({ text }: Seen) => FORMULA.test(text));

/** A notice whose wording the law may ask for: its words are the writer's and their lawyer's to change, not ours. */
export const isFormalNotice = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ seen }) => holdsFormula(seen));
