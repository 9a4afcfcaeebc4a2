import { part } from '../frame.ts';

const THEFT = '((stole|stolen) (it|them|from|my|our|mine)|pocketed|faked|forged|lied|doctored|(hid|hidden) (it|them))';
const MISDEED =
  '(sold (it|them|mine|ours|our|my)|stole|stolen|hid|hidden|pocketed|binned|dumped|faked|forged|invented|lied|swapped|doctored|deleted (it|them|our|my)|threw (it|them|our|my) (away|out)|never (had|sent|posted|ordered|paid|meant|intended|wrote|called|planned))';
const MADE_UP = '(made|make) (it|that|this|them) up';
const TURNED_DOWN =
  'you (did|have|had) not (just|simply|really)? (lose|lost|forget|forgotten|miss|missed|mislay|mislaid|overlook|overlooked|misread|mishear|misheard|break|broken|misplace|misplaced) .{0,4} you (just|simply|have|deliberately|clearly)?';
const HELD_TRUE =
  '(i|we) (strongly|rather|do|now|can only|really)? (suspect|believe|think|bet|assume|conclude) (that)? you (people|lot)? (just|simply|have|deliberately)?';

/** "You didn't lose it, I think you sold it": an excuse turned down, and a misdeed in its place. */
export const suspected = part(
  'a misdeed suspected',
  `${TURNED_DOWN} ${MISDEED}`,
  `${HELD_TRUE} ${THEFT}`,
  // Where "up" ends the clause: "you made it up the mountain" is no lie.
  `${TURNED_DOWN} ${MADE_UP}$`,
  `${HELD_TRUE} ${MADE_UP}$`,
  `(${TURNED_DOWN}|${HELD_TRUE}) ${MADE_UP} (and|but|because|or|yourself|yourselves|all)`,
);
