import { part } from '../frame.ts';

const TALK =
  '(call|calls|talk|chat|zoom|speak|meet|meeting|coffee|tea|lunch|beer|pint|walk|conversation|video|teams|con-call|skype|facetime|buzz|ring you|phone you|ring me|phone me|by phone|on the phone|by telephone|over the phone)';
const WOULD = "(i would|we would|i'd|we'd)";

/** An invitation to talk live, with an easy way to say yes. */
export const invitation = part(
  'an invitation to talk',
  '(would|could|can|may|might|shall|do) (you|we|i) .{0,4} (have|find|spare|make|take|grab|set) .{0,4} (minutes|minute|hour|moment|call|chat|coffee|quarter|slot)',
  '(may|can|could|shall|might) (i|we) .{0,3} (call|ring|phone|talk|speak|chat|meet|zoom|telephone|visit|stop|come|drop|pop|sit|discuss|walk)',
  `(happy|glad|pleased|free|available|around|welcome|delighted|easier|quicker|simplest|easiest|better|nicer|simpler|best|faster) (to|for) .{0,3} ${TALK}`,
  '(happy|glad|pleased|free|welcome|delighted) to .{0,2} (jump|hop|visit|discuss|explain)',
  '(happy|glad|pleased|free|welcome|delighted) to .{0,2} drop by',
  '(happy|glad|pleased|free|welcome|delighted) to .{0,2} swing by',
  `let us .{0,3} ${TALK}`,
  `(would|could|shall) (we|you) .{0,5} ${TALK}`,
  '(would|might|could) .{0,6} (minutes|minute|hour|call|chat|coffee|phone|meeting|visit) .{0,6} (suit|work|help|easier|save|possible|convenient|faster|quicker|useful|sense|ok|good|you)',
  `${WOULD} .{0,2} (welcome|suggest|propose|like|love|value|enjoy|rather|prefer|be) .{0,6} ${TALK}`,
  `(i|we) (can|could) .{0,3} (do|make|offer|come|hop|jump) .{0,3} ${TALK}`,
  '(i|we) (can|could|will) (ring|call|phone|telephone|meet) (you|over|at|whenever|any)',
  `(wanna|want to|fancy|up for|how about|what about|care for|time for|room for) .{0,4} ${TALK}`,
  '^(a|maybe|perhaps|quick|or|and)? .{0,1} (coffee|lunch|tea|beer|pint|dinner) (tomorrow|sometime) .{0,5}$',
  '^(a|maybe|perhaps|quick|or|and)? .{0,1} (coffee|lunch|tea|beer|pint) (on|this|next|some|any|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday) .{0,3}$',
  '(over|for|grab|grabbing|share|get|have|buy you|join me for|join us for|fancy|bring|to) (a|some|our)? .{0,1} (coffee|lunch|tea|beer|pint|dinner) (tomorrow|on|this|next|some|any|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(talk|talking|discuss|think|go|look) (it|this|that|things|them) .{0,1} (through|over|out) .{0,6} (on|by|over|sunday|monday|tuesday|wednesday|thursday|friday|saturday|phone|evening|weekend|together|coffee|dinner|instead)',
  '(i am|i will be|we are|find me|reach me|i am always) .{0,2} (by|on|near|at) (the|my)? (phone|telephone) .{0,8}',
  'mornings .{0,2} by the (phone|telephone)',
  '(if you) .{0,3} (sooner|rather|like|prefer|want) .{0,3} (talk|speak|ring|phone|chat|meet) .{0,3}',
  '(could|can|would) .{0,4} (come|drop|call|swing|pop|stop) (by|in|round|over|down|to) .{0,6} (saturday|sunday|monday|tuesday|wednesday|thursday|friday|look|tea|coffee|together|kitchen|office|workshop)',
  '(could|can|would) (i|we) .{0,3} be (in|at|over|round) .{0,3} (saturday|sunday|monday|tuesday|wednesday|thursday|friday)',
  'be (about|around|in|free) on (saturday|sunday|monday|tuesday|wednesday|thursday|friday)',
  '(would|could) .{0,2} (speak|talk) on the (phone|telephone)',
  'shall (i|we) .{0,4} (walk|tea|coffee|whiteboard|pancakes|lunch)',
  '(welcome) to come .{0,6}',
  '(have|take) a walk .{0,6} (and|on)',
  'get on the (phone|telephone)',
  `a .{0,2} (call|chat|coffee|conversation|talk) .{0,5} (might|would|could|may|any|if|whenever|before|on|this|next)`,
  'give (us|me|you) a (ring|call|bell|buzz|shout) .{0,3} (when|whenever|if|any|about|it|on|tonight|tomorrow|this|some)',
  `suggest .{0,5} ${TALK}`,
  `if (you|you'd|it) .{0,5} (like|prefer|rather|easier|moment|suits|wish|minutes) .{0,5} ${TALK}`,
  '(come|drop|pop|swing|stop) (by|over|round|in|past) (on)? (saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|any|anytime|whenever)',
  '(would|does|might|could) .{0,8} (suit|convenient|work) .{0,4} (visit|walk|look|talk|call|chat|meeting|coffee|viewing)',
  '(would|does|might|could) .{0,8} in the (room|office|canteen|cafe|pub|lobby|staff|library|kitchen|yard) .{0,2} (suit|work)',
  '(you|can|could|may|to) reach me .{0,5} on',
  '(come|drop|pop|swing|stop) (by|over|round|in|past) .{0,8} (look|talk|coffee|tea|together|workshop|office|studio|shop|whenever|any|anytime|see)',
  '(why|reason) do not (we|you|i) .{0,3} (meet|talk|speak|come|sit|have|call|chat|jump|hop|drop|ring|get)',
  '(calendar|booking|calendly) link',
  '(sit|sat|sitting) down (together|with|over|and|before)',
  `(on|over|by) the (phone|telephone) .{0,5} (if|whenever|one|some|this|next|any|would|instead|tonight|tomorrow)`,
  `(talk|discuss|go|run|walk|speak) .{0,5} (phone|call|person|coffee|face|live|together|zoom|teams|video) .{0,6} (if|whenever|one|some|this|next|any|instead|tonight|tomorrow|for)`,
  `(kindly|please|do) (suggest|propose|pick|choose|name|let) .{0,6} (slot|time|call|con-call|meeting|meet|talk|speak)`,
  '(phone|line|door|office) is .{0,3} (open|free|always) .{0,6} (talk|call|chat|ring|evening|day|you)',
  '(reach|call|ring|phone|catch) me (on|any|anytime|whenever|after|before|between) .{0,8} (if|whenever|any|suits|like|would|anytime|evening|day|prefer|easier)',
);

/** Talk that is over, ordered, refused, or something else called a call. */
export const otherCall = part(
  'another sense of call',
  '(thanks|thank you) for (the|your|our|a)? .{0,2} (call|chat|time|talk|conversation|visit)',
  '(on|in|after|since|during|from|at|before) (the|our|your|my|last|that) .{0,1} (call|chat|visit|meeting|conversation) (last|on|we|you|yesterday|this|i|with|of)',
  '(you|must|have|need) (to)? (call|ring|phone) (me|us) (today|now|immediately|at once|back)',
  '(call|ring|phone) (me|us) (now|immediately|at once|back|today)',
  '^call (me|us)$',
  '(call|calls|called|calling) (it|this|that|off|out|in|option|centre|center|the|an|a|for)',
  '(api|conference|margin|cold|roll|evening|home|service|sick|emergency) (call|calls)',
  '(on-call|on call)',
  'your call',
  '/\\d/ (a|per|an) (call|hour|minute|visit|lesson)',
  '/\\d/ (calls|visits)',
  '(per|completed|each) call',
  '(call-back|callback)',
  '(buy|buying|purchase|purchasing|sell|selling|get|have|take|want|own|like|love) (this|your|that|his|her|my|a|an|the|another) (new|used|old|nice|good|work|second)? phone',
  '(meet|come|meeting|met) .{0,10} (purchase|buy|cash|pick|pickup|exchange|collect|payment|paypal|transaction)',
  '(cash|pick|pay|money) .{0,8} (meet|come)',
  '(meet|see) (us|you|me|each other)? (there|at)',
  '(before|in|at|for) the meeting',
  'who can i (speak|talk|call)',
  '(do not|no need to|not) want to (talk|speak|call|meet)',
  '(evening|morning|on) call$',
  'on-call',
  '(did|do|does|will|would|can|could) not (call|ring|phone|meet|talk|speak|discuss|chat)',
  'no (need|calls|meeting|meetings|point|reason) .{0,2} (call|phone|ring|meet|talk|discuss|please)?',
  '(was|were|has) (called|calling)',
  'have (spoken|met|talked)',
  '(they|he|she) (called|rang|talked|spoke|met)',
  '(nothing|not) (left)? (more|further)? to (talk|discuss|say)',
  'rather (keep|stay|write|have) .{0,4} (writing|mail|email|e-mail|paper)',
  '(meet|meeting|met) .{0,2} (deadline|target|halfway|requirement|requirements|half|middle|standard|cost|costs|price|budget)',
  '(meet|meeting|met) .{0,2} the middle',
  '(meet|come|drop) (you|me|us|down|up|in|to|by|at)? (at|to)? (about|around)? #Figure (percent|euros|pounds|dollars)?',
);

const DAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)';
const TALKING = '(talking|speaking|chatting|meeting|seeing|visiting|viewing|walking|having|hosting|catching)';
const MEETING = '(call|chat|visit|viewing|tour|interview|conversation|meeting|zoom|lunch|coffee|dinner)';

/** Live contact that lies behind. */
export const heldCall = part(
  'a call or meeting that took place',
  '(thanks|thank you|cheers) .{0,3} for (the|our|that|a) .{0,2} (call|chat|talk|visit|conversation|meeting|tour|viewing|coffee|lunch|dinner|walk|demo|interview)',
  '(thanks|thank you|cheers) .{0,3} for the .{0,1} (time|day|evening|hour|afternoon) (today|yesterday|in|at|on|together)',
  '(thanks|thank you|cheers) .{0,3} for (coming|having|showing|seeing|meeting|hosting|speaking|talking|ringing|visiting) .{0,1} (us|me|in|out|up|over|round|around|by|with|yesterday|today)',
  `(good|great|nice|lovely|pleasure|fun|joy) ${TALKING} .{0,2} (you|with|to|your|all|yall|in|yesterday|today)`,
  '(good|great|nice|lovely|pleasure|treat|joy|fun) to (talk|speak|meet|chat|visit|catch|walk) .{0,2} (you|with|to|your|the|on|yesterday|today|all|up)',
  '(good|great|nice|lovely|pleasure|treat|joy|fun) to (see|have) (you|you all|you both|yall)',
  '(good|great|nice|lovely) to put a face to',
  '(good|great|nice|lovely|pleasure|joy) to hear (you|her|him|it) (play|sing|speak)',
  `(i|we) (all)? (enjoyed|loved) ${TALKING}`,
  `(good|great|nice|useful|helpful|productive) ${MEETING} (just|yesterday|today|this|earlier|on|with|last)`,
  '(said|told|agreed|answer|mentioned|discussed|asked|promised|explained) .{0,5} (on|over|at|during) the (phone|telephone|viewing|visit|call|meeting)',
  '(as|like) (we)? (discussed|agreed|said|talked) .{0,3} (on|over|by|at|during) .{0,2} (phone|call|zoom|telephone|meeting|visit|viewing|coffee|lunch)',
  `(as|like) (we)? (discussed|talked) (on|yesterday|last) ${DAY}?`,
  `(after|since|following|during) (our|your|yesterday's|today's|last) .{0,1} ${MEETING}`,
  `(at|on|from) (our|yesterday's) (phone|last)? ${MEETING}`,
  `(after|since|following|during) (monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|the) .{0,1} (call|visit|viewing|tour|interview)`,
  '(after|since|following) .{0,2} test drive',
  '(when|since|after) (we|i|you) (last)? (spoke|met|talked|called|visited|rang|telephoned)',
  '(we|you and i) (last)? (spoke|talked|met) (on|this|yesterday|last|earlier|at|over|about)',
  '(you|i) (rang|phoned|telephoned) (me|you|before|yesterday|on|this|and|about)',
  '(you|i) (came|went) (out|over|round|by)? to (see|look|view)',
  '^the (visit|tour|viewing|call) (left|was|gave|made)',
  '(great|good|nice|lovely) having you',
);

/** What lies ahead or is only wished for, in the words of what has been. */
export const wishedCall = part(
  'talk that is wished for',
  '(would|will|could|might|may|should) .{0,3} (good|great|nice|lovely|pleasure|fun|joy|treat|enjoy|love)',
  '(look|looking) forward',
  '(hope|hoping|want|like) to (meet|talk|speak|see|visit)',
  `^(could|can|shall|would|may|might|if|when) `,
);

/** Live contact with a time. */
export const arrangedCall = part(
  'a call or meeting that is arranged',
  `^(so|and|great|good|fine|perfect|then|ok|yes)? (speak|talk|see you|call you|till|until) .{0,2} ${DAY}`,
  '(call|meeting|viewing|visit|zoom|appointment) (is|has been) (booked|scheduled|arranged|set|confirmed|planned|in the)',
  '(booked|scheduled|confirmed|arranged) .{0,4} (call|meeting|viewing|visit)',
  '(dial-in|meeting link|zoom link|teams link|calendar invite|calendar invitation)',
  '(look|looking) forward to (our|the) .{0,2} (call|meeting|visit|conversation)',
  `(look|looking) forward to (speaking|meeting|talking|seeing) .{0,4} ${DAY}`,
  `(we|i) (speak|talk|meet|are speaking|are meeting|are talking) .{0,3} ${DAY}`,
);

/** A yes to a time that was suggested. Alone it says nothing. */
export const agreesTime = part(
  'a yes to a time',
  `yes .{0,3} ${DAY}`,
  `${DAY} .{0,4} (works|suits|good|fine|perfect|then)`,
  `${DAY} .{0,3} it is`,
  '(am|pm|noon) .{0,2} (works|suits|good|fine|perfect)',
  `(speak|talk|see|meet) .{0,2} (then|${DAY.slice(1, -1)})`,
  `(ok|okay|fine|good|great|perfect|sure|deal|gladly) .{0,2} ${DAY}`,
  'i will (call|ring|phone|be there|dial)',
);

/** A wish to meet or talk in less plain words than an invitation: over coffee, by the phone, drop in. */
export const liveProposal = part(
  'a wish to meet or talk',
  '(talk|talking|think|thinking|go|going|discuss) (it|this|things|them) (over|through|together)',
  '(look|looking) at (it|this) together',
  '(think|thinking) out loud',
  '(if|would|could|can|shall|perhaps|want|fancy|like) .{0,12} (on|by|over) (the)? (phone|telephone|video|zoom|teams|skype)',
  '(if|would|could|can|shall|perhaps|want|fancy|let us) .{0,10} (over|for) (a|some)? .{0,2} (coffee|tea|lunch|dinner|breakfast|beer|drink|pint|cuppa|pancakes)',
  '(i|we) (am|are) .{0,2} (by|near|beside|at) the (phone|telephone)',
  '(if|whenever) .{0,4} (talking|telephoning|phoning) .{0,3}',
  '(could|can|may|shall|would|gladly) .{0,4} (come|drop|stop|swing) (by|over|round|around)',
  '(could|can|may|shall|would) .{0,4} (come|drop|call|pop) (in|down|up|by|over|round) (for|and|after|on) ',
  '(could|may|shall) i (come|drop|pop|stop|swing) .{0,2}',
  '(i|we) (could|can|would|may) .{0,3} come to your',
  'welcome to (come|visit|drop) .{0,3}',
  '(love|like|happy|glad) to (call|ring|phone|visit) (you|your) .{0,2}',
  '(shall|could|can|should|may) (we|i) .{0,4} (walk|sit|meet|facetime|whiteboard)',
  '(shall|could|can|should|may) (we|i) .{0,2} bring (tea|coffee|cake)',
  '(shall|could|can) (we|i) sort it .{0,3}',
  '(come in|pull over|drop in|stop by|pop in|swing by) for a (call|chat|cuppa|coffee|tea|brew|word)',
  'have a walk',
  'let us take the .{0,2} room',
  `perhaps (we|i) (telephone|talk|speak|call|meet|phone|ring)`,
  'join (a|us|me) .{0,4} (call|video|zoom)',
  'cup of (tea|coffee) .{0,3}',
  '(coffee|tea|lunch) (tomorrow|together)',
  '(want|fancy|free|up) (to|for) .{0,3} (call|chat|phone|meet|speak|talk|coffee|lunch)',
  `put .{0,5} in the (calendar|diary)`,
  `(you|we) be (about|around|free) .{0,3} ${DAY}`,
  `be in .{0,3} ${DAY} .{0,2} (around|about|at)`,
  `call (me|my|us) .{0,4} ${DAY}`,
  `(telephone|phone|skype|facetime|video call) .{0,3} ${DAY}`,
);

/** The reader or the writer would rather not. */
export const declinedCall = part(
  'a call declined',
  '(prefer|rather|sooner|like) .{0,4} (e-mail|email|mail|writing|written)',
  '(keep|stay|stick) .{0,4} (to|with|in|by) (e-mail|email|mail|writing)',
  'no (calls|phone calls|phone)',
  '(please)? do not (call|ring|phone|telephone)',
  'writing .{0,3} not (ringing|calling|phoning)',
  '(deaf|hard of hearing)',
  '(everything|all) in writing',
  '(async|asynchronous|asynchronously)',
  'no need to (call|phone|ring|meet|talk)',
  '(can|could|will|would) not .{0,3} (do calls|talk on|speak on|take calls|come to the phone|get on the phone|do phone)',
  '(not|no) .{0,2} (a fan of|keen on|good on|good at|comfortable on|time for) .{0,3} (call|calls|phone|phones|zoom|meetings|telephone)',
  '(call|meeting|visit|trip|phone call) would not .{0,3} (change|help|add|move|make)',
  '(leave|skip) the (call|phone|meeting|zoom)',
);
