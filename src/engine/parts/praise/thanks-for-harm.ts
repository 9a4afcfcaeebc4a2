import { part } from '../../frame.ts';

/** Up to six words, none of which turns the harm away: "thanks to you we never waited again" is meant. */
const UNDENIED = Array.from(
  { length: 6 },
  () => '/^(?!(?:not|no|never|nobody|nothing|none|hardly|without|nearly|almost|longer|less|fewer|but)$)/?',
).join(' ');
const HARM =
  '(stood (at|in|outside|there|around|with|by)|waited|waiting|stranded|stuck|(lost|lose|losing|wasted) (a|an|the|our|my|his|her|their|two|three|four|five|half|all|everything|money|customers|weeks|days|hours|another|#Figure)|(missed|miss|missing) (the|our|my|his|her|their) /^(?!(?:worst|traffic|queues?|rush|storm|rain|crowds?|jams?)$)/|late (for|again)|too late|(sat|slept|spent) .{0,4} (in the (dark|cold|rain)|on the (street|floor|pavement)|for nothing)|(slept|(spent|spend) (the|a|half the) night) (in (the|our|my|a) car|at the (station|airport))|(fined|flooded|ruined|humiliated|embarrassed|stood up|behind schedule|out of pocket)|(paid|pay|paying) (twice|double|for nothing|a fine|a penalty|a late fee)|(in tears|crying) (all|at|in|on|for|when)|(without|no) (heating|water|power|electricity|internet|phone|hot water|roof))';

/** Thanks in form, and a harm to one's own side behind it: "thanks to you my daughter stood at the gate for an hour". */
export const thanksForHarm = part(
  'thanks for a harm',
  `(thanks|thank you) to (you|your .|your . .|you and your .) (for)? (i|we|my|our|half my|half our|all my|all our) ${UNDENIED} ${HARM}`,
);

const FOOL =
  '(stupid|foolish|ridiculous|silly|(a|an|like|such|like a|like an|like such a|like the) (complete|total|perfect|proper|bloody|bunch of)? (fool|fools|idiot|idiots|clown|clowns|amateur|amateurs|beginner|beginners|liar|liars|beggar|beggars|thief|thieves))';
const US = '(me|us|my .|our .)';
/** Nothing behind it that takes the sting out: "only a minute", "gently". */
const FULL_STOP =
  '/^(?!(?:only|just|barely|hardly|less|no|not|but|under|gently|lightly|easy|easily|softly|kindly|so|very)$)/';

/** "Thanks for keeping us waiting": nobody says it and means it. */
export const mockThanks = part(
  'thanks in mockery',
  `(thanks|thank you) .{0,2} for (making|having) ${US} (wait|queue|pay twice|stand (in the|in line|outside|around|there|for)|look ${FOOL})`,
  `(thanks|thank you) .{0,2} for (leaving|keeping) ${US} (stranded|in the (dark|rain|cold|lurch))`,
  `(thanks|thank you) .{0,2} for (leaving|keeping) ${US} (standing|hanging|waiting)$`,
  `(thanks|thank you) .{0,2} for (leaving|keeping) ${US} (standing|hanging|waiting) ${FULL_STOP}`,
  '(thanks|thank you) .{0,2} for (wasting|ruining) (my|our|everyone)',
  `(thanks|thank you) .{0,2} for letting ${US} down$`,
  `(thanks|thank you) .{0,2} for letting ${US} down ${FULL_STOP}`,
);
