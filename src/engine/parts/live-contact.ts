import { part } from '../frame.ts';

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
  `(good|great|nice|lovely|pleasure) ${TALKING} (on|this|last|just|earlier) (${DAY.slice(1, -1)}|week|morning|afternoon|evening|now|today)`,
  '(it|that) was (a|an) .{0,2} (call|chat|conversation|talk|meeting) (for|with|yesterday|on|last|today|this|and)',
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
  '(i|we) (put|booked|blocked|added|sent) .{0,5} (calendar|diary)',
  '(sent|sending) (you|over)? (a|an|the) (calendar)? (invite|invitation) (for|to|in)',
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
