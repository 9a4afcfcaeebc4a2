import { part } from '../../frame.ts';

/** Up to six words, none of which turns the harm away: "thanks to you we never waited again" is meant. */
const UNDENIED = Array.from(
  { length: 6 },
  () => '/^(?!(?:not|no|never|nobody|nothing|none|hardly|without|nearly|almost|longer|less|fewer|but)$)/?',
).join(' ');
const HARM =
  '(stood (at|in|outside|there|around|with|by)|waited|waiting|stranded|stuck|(lost|lose|losing|wasted) (a|an|the|our|my|his|her|their|two|three|four|five|half|all|everything|money|customers|weeks|days|hours|another|#Figure)|(missed|miss|missing) (the|our|my|his|her|their) /^(?!(?:worst|traffic|queues?|rush|storm|rain|crowds?|jams?)$)/|late (for|again)|too late|(sat|slept|spent) .{0,4} (dark|cold|rain|hotel|street|floor|car|station|airport|for nothing)|(fined|flooded|ruined|humiliated|embarrassed|stood up|behind schedule|out of pocket)|(paid|pay|paying) (twice|double|for nothing|a fine|a penalty|a late fee|the fine|the penalty)|(in tears|crying) (all|at|in|on|for|when)|(without|no) (heating|water|power|electricity|internet|phone|hot water|roof))';

/** Thanks in form, and a harm to one's own side behind it: "thanks to you my daughter stood at the gate for an hour". */
export const thanksForHarm = part(
  'thanks for a harm',
  `(thanks|thank you) to (you|your .|your . .|you and your .) (for)? (i|we|my|our|half my|half our|all my|all our) ${UNDENIED} ${HARM}`,
);

/** "Thanks for keeping us waiting": nobody says it and means it. */
export const mockThanks = part(
  'thanks in mockery',
  '(thanks|thank you) .{0,2} for (making|having) (me|us|my .|our .) (wait|stand|queue|pay twice|look (like|stupid))',
  '(thanks|thank you) .{0,2} for (leaving|keeping) (me|us|my .|our .) (standing|hanging|waiting|stranded|in the (dark|rain|cold|lurch))',
  '(thanks|thank you) .{0,2} for (wasting|ruining) (my|our|everyone)',
  '(thanks|thank you) .{0,2} for letting (me|us|my .|our .) down',
);
