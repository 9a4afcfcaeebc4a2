import { part } from '../frame.ts';

const THEFT =
  '((stole|stolen) (it|them|from|my|our|mine)|pocketed|faked|forged|lied|doctored|(made|make) (it|that|this|them) up|(hid|hidden) (it|them))';
const MISDEED =
  '(sold (it|them|mine|ours|our|my)|stole|stolen|hid|hidden|pocketed|binned|dumped|faked|forged|invented|lied|swapped|doctored|deleted (it|them|our|my)|threw (it|them|our|my) (away|out)|made (it|that|this|them) up|never (had|sent|posted|ordered|paid|meant|intended|wrote|called|planned))';

/** "You didn't lose it, I think you sold it": an excuse turned down, and a misdeed in its place. */
export const suspected = part(
  'a misdeed suspected',
  `you (did|have|had) not (just|simply|really)? (lose|lost|forget|forgotten|miss|missed|mislay|mislaid|overlook|overlooked|misread|mishear|misheard|break|broken|misplace|misplaced) .{0,4} you (just|simply|have|deliberately|clearly)? ${MISDEED}`,
  `(i|we) (strongly|rather|do|now|can only|really)? (suspect|believe|think|bet|assume|conclude) (that)? you (people|lot)? (just|simply|have|deliberately)? ${THEFT}`,
);
