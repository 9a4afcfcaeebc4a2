import { part } from '../../frame.ts';

/** What both sides want, or would gain from. */
export const both = part(
  'an outcome for both sides',
  '(right|good|fair|fine|works|work|workable|better|best|easier|safe|comfortable|useful|sense|value) .{0,2} for (us both|both|both of us|both sides|each of us|you and me|you and us|me and you|us and you|all of us|either of us|everyone|the two of us)',
  '(we|us) (both|all|each) .{0,1} (want|need|gain|benefit|win|care|hope|share|look|prefer|stand|live|after|lose|profit|like|wish)',
  '(we|us) (both|all|each) .{0,1} have an interest',
  '(we|us) (both|all|each) .{0,1} come out',
  '(both|each) (of us|sides|families|teams|parties|companies|firms) .{0,4} (want|need|gain|benefit|win|hope|can|could|would|feel|know|live|look|come|stand|get|lose|profit|happy|wins)',
  '(we|us) (both|all) (want|need|gain|hope|win|like|wish|prefer|care)',
  '(each|both) of us (gains|wins|gets|wants|needs|benefits|loses)',
  '(right|fair|good|bearable|workable|fine) (for|to) (me|us|you) .{0,2} and .{0,2} (right|fair|good|bearable|workable|fine) (for|to)',
  '(a|an) (long|lasting|good|fruitful) (partnership|relationship|cooperation|collaboration)',
  '(you|your) .{1,4} and (our|my) .{1,3} (can|could) (live|agree|both|work|defend|accept)',
  'neither of us .{0,2} (wants|gains|needs|benefits|wins|likes|has|would|can|is|profits)',
  'we share (the|a|an|that|your|this)',
  '(we|us) (are|is) both (after|looking|hoping|trying|better)',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} can live with',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} live with',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} are happy',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} is happy',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} be proud',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} proud of',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} can both',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} could both',
  '(you|your) .{0,8} and .{0,2} (our|my|i|we|me|us) .{0,8} get what',
  '(proud|glad|happy) (of|with|to|about) .{0,4} and (that)? (i|we|me|us)',
  '(our|a|one|this) (common|shared|joint|mutual) (goal|aim|interest|wish|project|success|future|plan|concern|benefit)',
  '(i|we) (want|would like|hope|wish) (for)? us (both)? (to)? .{0,3} (still|be|stay|keep|work|find|get|look|feel|leave)',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} both of us',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} us both',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} both sides',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} each of us',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} you and us',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} you as well',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} for you too',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} on both sides',
  '(find|found|reach|look for|come to|get to|work out|build|land on|agree on|make) .{0,8} works for everyone',
  '(so|such) that you .{0,8} and (i|we|our|my)',
  '(hope|hoping|like|love|sure|want|wish|trust) .{0,3} (we|us) (can|could|will|may|to) .{0,3} (work|sort|figure) (something|this|it|things) out',
  '(hope|hoping|like|love|sure|want|wish|trust) .{0,3} (we|us) (can|could|will|may|to) .{0,3} (reach|come to|find|agree on|get to) .{0,3} (agreement|deal|solution|price|figure|arrangement|ground|way|answer)',
  '(together|jointly) .{0,3} (find|solve|look|work|build|make|see|sort)',
  '(let us|work|sort|solve|look|find|figure|build|get) .{0,6} together',
  '(long|lasting|good) .{0,1} (relationship|partnership|cooperation|collaboration)',
  '(long|lasting|good) .{0,1} term relationship',
  '(long|lasting|good) .{0,1} working relationship',
  '(long|lasting|good) .{0,1} term partnership',
  '(fair|good|right) (to|for) (you|your) .{0,6} (and) .{0,3} (me|us|my|our|i)',
  '(fair|good|right) (to|for) (you|your) .{0,6} as well as .{0,3} (me|us|my|our|i)',
  '(fair|good|right|works) (to|for) (me|us|my|our) .{0,6} (and) .{0,3} (you|your|team)',
  '(fair|good|right|works) (to|for) (me|us|my|our) .{0,6} as well as .{0,3} (you|your|team)',
);

/** "We both know": pressure; "together with the invoice"; labels. */
export const onlyOurs = part(
  'not a shared goal',
  'we both know',
  'together with (the|this|your|my|our)',
  'both (batches|invoices|offers|options|copies|quotes|rooms|days|dates)',
  '^it is a win-win$',
  '(both of us|we both|you and i both) know',
  'share (a|an|the) (entrance|wall|drive|driveway|fence|roof|landing|kitchen|yard)',
);

/** A reason the reader could repeat. */
export const reason = part(
  'a reason or criterion',
  'because (i|we|my|our|the|of|it|that|this|there|half|most|some|all|every|two|three|a|an|they|he|she|last|both|these|those|on|in|from|with|#Negotiable)',
  '(as|since) (i|we|my|our|the|it|that|there|half|most|some|all|this|they|two|three|these|a)',
  '(which|that) is (two|three|four|five|six|ten|half|twice)',
  'which is /^[0-9]/',
  'because /^[0-9]/',
  'because of (the|my|our|a|an)',
  '(which|that) is (why|what|the|how|where|roughly|about|our|my)',
  '(that is why|this is why|hence|therefore|so that|which lets|the reason)',
  '(based on|in line with|according to|following|in view of|given|considering|in light of|judging by|due to|owing to)',
  '(midpoint|average|median|benchmark|index|price list|list price|market rate|market value|going rate|guide|book value|comparables|listings|survey|inflation|cpi|tariff)',
  '(so|and so) (that is|this is|i am|we are|i can|we can|i|we|my|our|the) .{0,6} (offer|number|price|figure|reflects|asking|limit|ceiling|start)',
  '(lets|allows|enables) (me|us|you)',
  '(means|mean|meant) (that|we|i|our|my|us)',
);

/** Because-you, since-May, as-you-know. */
export const noReason = part(
  'no reason for a request',
  'because you (are|were|did|have|never|always|failed|changed|forgot|ignored|said|could|did not)',
  'since (may|june|july|january|february|march|april|august|september|october|november|december|monday|tuesday|last|then|yesterday|when)',
  '^as (you|a|an|agreed|discussed|promised|per|if|for|always|soon|well|far|long|requested|mentioned)',
  '(reason for|reason why|reasons for) .{0,4} (is|are|was|were) (unknown|unclear|secret|yours|not)',
  '(as) (big|good|long|soon|much|many|well|far|high|low|large|cheap) as',
  'because (we|i) (need|want) it',
  '(that|this|it|which) is (the|my|our|all|as|already)? (best|most|maximum|max|highest|lowest|least|final|last|limit|all|far|high|low)',
  '^as (i|we) (said|wrote|told|mentioned)',
);

/** Something the writer's side asks for, offers, limits or declines. */
export const ask = part(
  'a request, a limit or an offer',
  '(i|we|my|our) .{0,4} (asking|ask|need|want|offer|propose|suggest|prefer|like|can|could|hope|hoping|looking|would|charge|limit|price|fee|rate|figure|number|ceiling|accept|decline|afford|pay|go|stay|start|budget|client|clients|closing|quote|stretch|agree|do|keep|move|raise|hold)',
  "(i'd|we'd) .{0,3} (like|prefer|need|want|love|ask|rather|suggest|propose|offer|go|say|start|settle)",
  '(the|this|that) (price|fee|rate|offer|figure|number|rent|date|deadline|credit|discount|quote|salary|deposit|amount) .{0,3} (is|of|at|reflects|comes|would|for|includes|moves)',
  '(could|would|can|may) (you|we|i|the|it)',
);
