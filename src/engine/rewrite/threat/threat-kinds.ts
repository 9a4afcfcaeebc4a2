import { afterThat } from './after-that.ts';
import { bothTogether } from './both-together.ts';
import { heldUntil } from './held-until.ts';
import { readiness } from './readiness.ts';
import { stated } from './stated.ts';
import { warnedOff } from './warned-off.ts';
import { ownTerms } from './own-terms.ts';
import type { Pieces, Way } from '../reword.ts';
import { toldToOthers } from './told-to-others.ts';

/** Threats of a kind that has words of its own: what is held back, what a time brings, what would be charged, who would hear of it. */
export const ofItsKind = (said: Pieces): Way[] =>
  [heldUntil, warnedOff, readiness, stated, afterThat, ownTerms, toldToOthers, bothTogether].flatMap((tell) =>
    tell(said),
  );
