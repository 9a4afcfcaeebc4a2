import { withoutBlame } from '../blame/blameless.ts';
import { carried } from '../carried.ts';
import type { Pieces } from '../reword.ts';
import { mocks } from './underneath.ts';

const HAPPENED = /\. What (?:happened|got in the way) on your side\?$/;
/** What the reader did or did not do is told as the reason of something. */
const BECAUSE = /^(?:I|we|my|our|the|this)\b[^?]* because (?:you|your)\b[^?]*$/i;
/** Something was or was not done. */
const DONE = /\b(?:was|were|wasn['’]t|weren['’]t|hasn['’]t been|haven['’]t been|was not)\b/i;
/** Less of the sentence than this is a clause beside the point. */
const LEAST = 0.4;

/** A blow that blames as well: "my team stayed late because you couldn't read a plan" as what was not done. */
export const reproached = (said: Pieces): string[] =>
  BECAUSE.test(said.core)
    ? withoutBlame(said)
        .filter((way) => HAPPENED.test(way))
        .filter((way) => {
          const told = way.replace(HAPPENED, '');
          return DONE.test(told) && !mocks(told) && carried(said.core, told) >= LEAST;
        })
        .slice(0, 1)
    : [];
