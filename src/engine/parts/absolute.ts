import { part } from '../frame.ts';

/** "You always", "not once have you". */
export const always = part(
  'always or never, said of you',
  'you (always|constantly|continually|forever|invariably) (wait|find|do|leave|forget|have|blame|change|promise|make|come|ask|pull|drop|turn|push|try|seem|play|say|raise|bring|move|miss|ignore|want|cancel|complain|answer|add|need|take|delay)',
  'you never (ever)? (once|even)? (answer|answered|tell|told|call|called|reply|replied|send|sent|deliver|delivered|bother|listen|listened|ask|asked|ring|read|check|mention|give|gave|confirm|confirmed|keep|kept|do|did|pay|paid|finish|respond|turn|come|stick|meet|met|show|have|had|take|took|return)',
  'you never (ever)? (get|got) (back|round|anything)',
  '(always|never) (you|with you)',
  'every (single)? (time|month|week|order|call) .{0,6} you .{0,2} (change|ask|find|have|come|want|raise|add|move|say|cancel|forget|pull|do|send|need)',
  '(not once|never once) (have|has|did|do) (you|your)',
  '(you|your clients|your client|your team|your people|your side) (have|has) (done|been)? (nothing but|only ever)',
  'nothing but (complain|complaints|excuses|delays|trouble|problems|promises)',
  'you are (always|constantly|forever|never) (late|changing|complaining|asking|unavailable|available|there|on time|satisfied|moving|finding|adding|raising|wrong|right|busy|too|cancelling|delaying)',
);

/** "Nobody pays that, ever." */
export const everybody = part(
  'everybody as proof',
  '(nobody|no one) (pays|does|charges|accepts|works|sells|buys|asks|would|will) .{1,6} (ever|anywhere|anymore|these days|in this)',
  '(everyone|everybody) (knows|agrees|does|pays|says|can see|else)',
  '(nobody|no one) .{0,6} ever$',
);
