import { part } from '../../frame.ts';

/** Two ways forward, put to the reader's choice. */
export const choice = part(
  'two ways to choose from',
  '(we|i|you) (can|could|would|will) .{1,14} or .{0,8} (if|for|with|without|at|in|from|by|the|a|we|i|you|replace|half)',
  "(we'd|i'd) .{1,14} or .{0,6} (if|for|with|without|at|in|from|by)",
  '(option|variant|version|package|model|mix|route|way) (a|b|1|2|one|two|i|ii)',
  '(two|three|several|both|couple of|a few) .{0,1} (ways|options|versions|mixes|routes|possibilities|variants|models|packages|alternatives|choices|paths|ideas|scenarios)',
  'which (would|one|of|suits|fits|works|do|is|mix|option|version|way) .{0,4} (you|your|suit|suits|better|prefer|rather|easier|help|helps|two|three|both|these|them|for)',
  '(alternatively|or alternatively|as an alternative)',
  '(if) .{2,14} (matters|helps|suits|works) .{0,12} (we|i) (can|could)',
  '(if) .{2,14} is easier .{0,12} (we|i) (can|could)',
  '(if) .{2,14} is better .{0,12} (we|i) (can|could)',
  '(if) .{2,14} is too much .{0,12} (we|i) (can|could)',
  '(if) .{2,14} is a problem .{0,12} (we|i) (can|could)',
  '(if) .{2,14} is hard .{0,12} (we|i) (can|could)',
  '(either|whether) .{1,10} or .{1,10} (fine|works|suits)',
  '(either|whether) .{1,10} or .{1,10} is up to you',
  '(either|whether) .{1,10} or .{1,10} you choose',
  '(either|whether) .{1,10} or .{1,10} your choice',
  '(either|whether) .{1,10} or .{1,10} you prefer',
  '(either|whether) .{1,10} or .{1,10} for you',
  '(either|whether) .{1,10} or .{1,10} is possible',
  'or if (you|it|that|the) .{0,6} (prefer|like|would|rather|suits|helps|easier|better|is)',
  '(with|without) the .{1,6} or .{0,4} (with|without)',
  '(in (return|exchange)) .{0,8}',
  '(we|i|you) (can|could|would|will) .{1,12} or .{0,6} (if|for|with|without|at|in|from|by|half|the|a)',
  '(we|i) (can|could|would|will) .{1,10} if .{1,10} or .{1,12} if',
  'if .{1,9} (we|i|you) (can|could) .{1,8} if .{1,8} (does|is|do|matters)',
  '(either|whether) .{1,8} or .{1,8} (fine|possible|suits|works)',
  '(at|for) /^[$€£]/ .{0,6} or .{1,10} (at|for) /^[$€£]/',
  '(another|a third|a second|the other) (way|option|possibility|route|idea) (would|is|could|might)',
);

export const noChoice = part(
  'no real choice',
  'either you',
  '(take|like) it or',
  '(or else|or nothing|or not at all)',
  'no (other)? (option|choice|alternative|way)',
  '(may|might) or (may|might) not',
  'or (we|i) (leave|walk|go|will|shall|cancel|file|sue|sell|order|are|am)',
  '^(was|were|did) .{1,20} or',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon) or (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon)',
  'one way or (another|the other)',
  '(more|sooner) or (less|later)',
  '(choices|options|ways) .{1,6} or (leave|go|walk|forget|lose)',
);

const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter';

/** The writer's side will do something by a stated time. */
export const willBy = part(
  'what your side will do, and by when',
  `(i|we) (will|shall) .{1,18} (by|on|before|until|at|this|next|from|after) .{0,5} (${DAY}|week|month|weekend|morning|evening|afternoon|close|end|day|days|year|spring|summer|autumn|lunch)`,
  `(i|we) (will|shall) .{1,18} no later than .{0,5} (${DAY}|week|month|weekend|morning|evening|afternoon|close|end|day|days|year|spring|summer|autumn|lunch)`,
  `(i|we) (will|shall) .{1,18} first thing .{0,5} (${DAY}|week|month|weekend|morning|evening|afternoon|close|end|day|days|year|spring|summer|autumn|lunch)`,
  `(i|we) (will|shall) .{1,18} (${DAY})`,
  '(i|we) (will|shall) .{1,14} (by|on|before|at) .? /^[0-9]/',
  '(i|we) (will|shall) .{1,14} (by|before|at|until) the (end|close|start|middle)',
  '(i|we) (will|shall) .{1,14} (next|this) (week|month|weekend|evening|afternoon|morning)',
  'you (will|shall) (have|get|receive|find|see|hear) .{1,12} (by|on|before|at) .? /^[0-9]/',
  'you (will|shall) (have|get|receive|find|see|hear) .{1,12} (next|this|in|within) .{0,2} (week|month|days|hours)',
  `(i|we) (will|shall) .{1,18} (within|in) .{0,2} (hour|hours|day|days|week|weeks|minutes|a|an|one|two|three|five|seven|ten|fourteen|working)`,
  `you (will|shall) (have|get|receive|find|see|hear) .{1,14} (${DAY}|within|by)`,
  `you (will|shall) (have|get|receive|find|see|hear) .{1,14} in two`,
  `you (will|shall) (have|get|receive|find|see|hear) .{1,14} next week`,
  `you (will|shall) (have|get|receive|find|see|hear) .{1,14} this week`,
  `(legal|our team|our lawyers|my assistant|our office|accounts|finance|my colleague|our engineer|the team|our driver) will .{1,12} (by|on|within|before|${DAY})`,
  `(i|we) (promise|commit|undertake|guarantee) .{0,3} (to|that) .{1,14} (by|on|within|before|${DAY})`,
  `(i am|we are) (sending|paying|transferring|delivering|shipping|bringing|posting|going to) .{0,10} (by|on|${DAY})`,
  `expect .{1,8} from (me|us) (by|on|before|within)`,
);

export const noCommitment = part(
  'no commitment of yours',
  '(if|unless|otherwise|or else|until you)',
  '(will|shall) (not|never)',
  '(i|we) will (need|require|expect|want)',
  '(i|we) will be (free|there|away|out)',
  '(will|shall) be (forced|obliged|away|out of|on holiday|in touch)',
  '(let us|please)',
  '(as soon as|soon|shortly|at some point)$',
);
