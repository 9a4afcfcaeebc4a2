import { part } from '../frame.ts';

const HOURS = '(hour|hours|minutes|mins|minute|days|hrs|hr)';
const SPEED =
  '(immediately|asap|forthwith|at once|right away|straight away|straightaway|this minute|this instant|by return|now|today|tonight|instantly|without delay|urgently)';

/** Something that will not stay open. */
export const shortLived = part(
  'something that will not stay open',
  '(offer|price|rate|deal|discount|proposal|quote|package|slot|promotion) .{0,8} (expires|expire|lapses|lapse|ends|dies|runs out|is gone|disappears|vanishes|is off|goes back|will be gone|will be withdrawn|withdrawn) .{0,4} (#Soon|at|on|in|by|if|unless|when|after|the)',
  '(offer|price|rate|deal|discount|proposal|quote|figure|terms|promotion|saving) .{0,4} (is|are|stands|holds|stays) (only|just|also|still)? (only|just)? (good|valid|open|on the table|available|yours) .{0,2} (until|till) .{0,2} (#Soon|#Figure am|#Figure pm|#Figure today|#Figure tonight)',
  '(good|valid|available|open|on the table) (only)? (until|till|for) .{0,3} (#Soon|hour|hours|minutes)',
  '(good|valid|available) (today|tonight|this week) only',
  '(today|tonight|this week) only',
  'only (valid|good|until|till|available|open) .{0,3} #Soon',
  '(after|beyond|past) (tonight|today|tomorrow|noon|midnight|friday|monday|lunch) .{0,3} (it is|the price|the offer|i sell|i let|it goes|price|offer|gone)',
  '(yours|parked|on the table) (for you)? (only|just)? (until|till) (i|my|the|you|we) .',
  '(i|we) (can|will|am|are) (hold|holding|keep|keeping) .{0,5} for you (until|till) .',
  '(can|will|could) (only|not) (hold|keep|guarantee) (it|this|the|that|them|your) .{0,6} (until|till|for|past|beyond|longer) .',
  '(i|we) can (hold|keep) (it|this|the|that|them|your) .{0,6} (until|till) .{0,3} #Soon',
  '(it|this|that|which|offer|price) (will|would) not (wait|last|be there|be around|be available|stay) .{0,3} (for|long|past|beyond|until|forever|ever)',
  '(will|can|could|shall) not (wait|be waiting|hold|keep) .{0,3} (any longer|longer|past|beyond|forever|for ever|any more|for you|until|till|#Soon)',
  '(first come|now or never|last chance|last call|final chance|one-time offer|limited time|final reminder|while stocks last|time is of the essence|time being of the essence)',
  '(i|we) (lock|close|shut) (the|in|this) .{0,4} #Soon',
);

/** A decision wanted by a near moment. */
export const decideBy = part(
  'a decision wanted at once',
  `(need|want|expect|require|await|have|get|be wanting|demand|like|needs|wants|expects|requires) .{0,5} #Decision .{0,8} (by|before|within|in the next|#Soon|in)`,
  `#Decision .{0,6} (is|are|be|must be|required|needed|expected|due|wanted|appreciated) .{0,4} (within|#Soon|by|before|immediately|no later)`,
  `(respond|reply|revert|decide|confirm|answer|sign|accept|commit|act|choose) .{0,3} ${SPEED}`,
  `(pay|send|transfer|call|ring|text|email|tell) .{0,4} (immediately|asap|forthwith|right now|this minute|this instant|at once|within the hour|by return|now)`,
  `(answer|reply|decide|decision|confirm|accept|need|want|expect|sign|pay|hear|yes|have|reach|revert|consent|confirmation) .{0,8} (within|in|inside) (the|the next|an|one|two|#Figure|twenty-four|forty-eight) ${HOURS}`,
  `(offer|price|deal|rate) .{0,8} (within|in|inside) (the|an|one|two|#Figure) ${HOURS}`,
  `(answer|reply|decide|confirm|need|want|transfer|ring|call|sign|pay|ok|yes|nod|number|hear|send|me) .{0,8} (in|within) the next (few|couple of|half|two|three|ten|five|fifteen|twenty|thirty|hour|half-hour|hr|#Figure)`,
  'you (have|got|have got|had|only have) (exactly|just|only|precisely)? (until|till) .',
  'you (have|got|had) (exactly|just|only|precisely)? #Figure (hours|hour|minutes|mins)',
  '(need|want|expect|answer|reply|yes|confirm|decide|sign|decision|required|due|confirmation|accept|reach) .{0,6} (by|before) (noon|midnight|midday|tonight|lunchtime|nightfall|breakfast|this afternoon|this evening|#Figure am|#Figure pm|#Figure today|#Figure tonight|#Figure tomorrow|5pm|6pm|4pm|3pm)',
  '(today|tonight|tomorrow|noon) (at the latest|latest|sharp|itself)',
  '(decide|decision|answer|yes) .{0,2} (now|today|tonight)',
  '(make|made|making) (up)? (your|a) (mind|minds|decision) .{0,2} (up)? .{0,2} (#Soon|now|fast|quickly|soon)',
  '(immediate|urgent|same-day|instant|prompt) (answer|reply|decision|response|confirmation|action|attention|payment|commitment|signature)',
  '(i|we) (will|shall)? (expect|need|want) (to hear|it|them|this|that|your|the|a|an) .{0,8} (#Soon|within|in the next)',
  'must (be|reach|arrive|have|hear|get) .{0,8} (#Soon|within|no later)',
  'has to be .{0,5} (today|tonight|now|this morning|this afternoon|this evening|immediately)',
  '(want|need|have|expect|needing|wanting) .{0,3} (yes|answer|decision|signature|number|numbers|reply) .{0,3} (by|before) (eleven|ten|nine|eight|seven|six|five|four|three|two|one|#Figure|i|my|you|the|dinner|lunch|supper|dark|your)',
);

/** A near moment. */
export const deadline = part(
  'a near moment',
  `(within|inside) (the|the next|an|one|two|#Figure|twenty-four|forty-eight) ${HOURS}`,
  'in the next (few|couple of|half|two|three|ten|five|fifteen|twenty|thirty|hour|half-hour|hr|#Figure)',
  '(by|before) (noon|midnight|midday|tonight|lunchtime|lunch|nightfall|breakfast|dinner|supper|suppertime|this afternoon|this evening|close|cob|eod|the end of today|the end of the day|the end of play|end of play|end of day|end of business|tomorrow|evensong|dark|evening)',
  '(by|before|at|until) #Figure (am|pm|today|tonight|tomorrow|sharp|this)',
  '(today|tonight|this morning|this afternoon|this evening|this minute|immediately|asap|forthwith|straight away|right away|right now|at once|by return|without delay|first thing|same day)',
  '(no|not) later than',
  'now$',
);

/** What the reader is to do or to give. */
export const wanted = part(
  'what you are to give',
  '(i|we) (need|want|expect|require|must have|will need|will want|will have|demand|am wanting|will be wanting|will be needing|shall need|shall expect|shall have) .{0,4} (a|an|your|the|my|to hear|to have|to know|to see|it|them|this|that)',
  '^(need|want) (a|an|your|the)',
  '(you|you people) (must|have to|need to|have|will|had better|are to|should)',
  'your (answer|decision|reply|response|yes|signature|countersignature|confirmation|acceptance|approval|consent|order|payment|offer|number|figure|quote|figures|numbers|funding)',
  '(answer|decision|reply|signature|confirmation|acceptance|approval|payment|money|deposit|cheque) (is|must|has to|to be|required|needed|expected|be|in)',
  '(has|have|needs|need|must|is|are) to be (settled|signed|decided|agreed|paid|done|confirmed|approved|here|with me|with us|in my|in our|on my|on our)',
  '(must|better|should|shall) (be|reach) (here|with|in my|in our|on my|on our|us|me|settled|signed|decided|agreed|paid)',
  '^(and|so|then|just|so just)? (decide|sign|confirm|reply|respond|revert|answer|pay|send|call|ring|text|email|transfer|get|tell|accept|commit|let|give|put)',
  '(so|and|therefore) (decide|sign|confirm|reply|respond|answer|pay|send|call|ring|tell|accept)',
  'make (up)? (your|a) (mind|minds|decision)',
);

/** Pushing without any date. */
export const push = part(
  'a push',
  '(clock is|clock|time is) (ticking|running)',
  'tick tock',
  '^(pls|please|so|just|and)? hurry',
  'hurry up',
  '(you are|we are|time is|are) (running|run) (out)? of? (time|days|patience|out)',
  '(no|not) (more|time|point) (thinking|to think|to consult|to sleep|waiting|dithering|stalling|for you to)',
  '(do not|without) (sleep on|think too long|wait too long|hang about|hesitate too|dither|delay any)',
  '(other|another|three|two|several|more|four|five) (other|more)? (people|buyers|couple|couples|parties|party|tenants|applicants|applicant|customers|candidates|bidders|interested|families|guy|guys|buyer) .{0,6} (waiting|interested|coming|looking|viewing|ready|messaging|asking|circling|queueing|in line|lined up|tonight|today|want)',
  '(i would|be) (quick|fast) (if|about)',
  'every (hour|minute|day|night) (you|that you) (sleep|sit|wait|spend|think|take|delay|hesitate|dither)',
  'drop everything',
  'what (are you|is there to) (waiting|think)',
  '(so|and) decide now',
  'not be (here|around|available) (for long|much longer|tomorrow)',
  '(now|today) (or) (never|not at all)',
);

/** Time given freely, or the writer's own haste. */
export const unhurried = part(
  'no hurry',
  '(no|not any|without any|not in a|there is no|not a) (hurry|rush|urgency|pressure|stress|deadline)',
  '(whenever|any time|anytime|take your time|all the time|at your leisure|at your convenience|when you can|when you have|when you get)',
  '(is|was|it is) not urgent',
  '(too soon|too tight|too short|long enough)',
  '(would|does|is|could) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|tomorrow|today|it) (be|work|suit|give|ok|fine|realistic|possible|any)',
  '(if|should) .{0,5} (tight|soon|difficult|hard|short|awkward|inconvenient|a problem)',
  '(i|we) (will|shall|can|could|would|am|are|have|had|need to|must|may|want to) (let you|send you|have it|get back|reply|answer|come back|sign|confirm|decide|pay|be|get you|give|have the|have an|ring|call|send|go|read|look|say|do|bring|revert|write|respond)',
  'my (own)? (landlord|bank|boss|answer|deadline|flight|train|side)',
  '(sleep on it|at your own pace|sorry for the short notice|happy to extend|can extend|stretch that)',
  '(when|how soon|by when) (do|does|would|will|could|should|is|can) (you|your|the|we|i|it|they)',
  '(rushed|pushed|hurried) you',
  '(nothing|not|does not|do not) (has|have|need|needs) to be .',
  '(silly|daft|wrong) of me',
  'give you a',
  'if you (pay|sign|order|book|confirm|decide|accept|take) .{0,5} (i|we) (can|could|will|am|are|would)',
  '(each|every) (evening|morning|day|week|month|time|night)',
  'before (i|we) (can|could)',
  '(accounts|accountant|bank) .{0,3} (close|closes)',
  'fee drops',
  '(you will|we will) have .',
  '(would|have|has|had) .{0,1} said yes',
  '(our|my) (delivery|stock|orders|team|courier|shipping)',
  'as (agreed|arranged|booked|planned|scheduled|discussed|promised)',
  '(you|they|he|she) (asked|said|wrote|mentioned|gave|wanted)',
);
