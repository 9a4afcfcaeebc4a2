import { part } from '../frame.ts';

/** compromise leaves "I'd" whole, as it may be had or would. */
const WOULD = "(i would|we would|i should|we should|i'd|we'd)";
const WH = 'what|how|why|which|where|whether|who|when';
const SIDE = '(you|your)';

/** Opens a question that yes, no, a number or a date does not answer. */
export const openWord = part(
  'an open question word',
  '(what|how|why|which|who)',
  '(tell|show|walk|talk|take) (me|us) (what|how|why|which|where|through|about|more|a little)',
  '(understand|hear|know|learn|see|hearing|knowing|understanding) (what|how|why|which|where|more|about)',
  'help (me|us) (to)? (understand|see)',
  '(curious|wonder|wondering) (what|how|why|which|about)',
  'where (do|does|would|is|are) (you|your|the|that|it)',
  '(describe|explain) .{0,4} (what|how|why|your|a)',
  '(any|a) (particular|special)? reason (for|why|you)',
);

/** An indirect question: no mark, but it seeks what the reader knows. */
export const indirect = part(
  'an indirect question',
  `${WOULD} .{0,2} (like|love|be|want|welcome|appreciate|value) .{0,4} (understand|hear|know|learn|hearing|understanding|knowing|feel|picture|sense|steer|idea) .{0,3} (${WH}|if|more|about|your|of|for|on)`,
  `${WOULD} .{0,1} (value|welcome|appreciate) your (view|thoughts|advice|take|read|opinion|idea)`,
  `(keen|curious|interested|eager|glad|want|wanted|trying|like) to (understand|hear|know|learn) .{0,2} (${WH}|more|about)`,
  `(am|are|was|were|been|be|just|still|keep|kept) .{0,1} (curious|wondering) (${WH}|if|about)`,
  `(kindly|please) (indicate|advise|specify|state|explain|describe) .{0,1} (${WH}|if)`,
  `(i|we) .{0,2} wonder (${WH}|if)`,
  '(interested|curious) (in|about) (how|what|why)',
  '(interested|curious) (in|about) your .{0,2} (view|views|reasons|thoughts|thinking|take|plans|reasoning|side)',
  `^(so|and|but|please|do|just|then|perhaps|maybe)? .{0,1} (tell|show|walk|talk|take) (me|us) .{0,3} (${WH}|through|more|about)`,
  `(please|do|so|just|and|then) (tell|walk|talk) (me|us) .{0,1} (${WH}|through|more|about)`,
  'help (me|us) (to)? (understand|see)',
  `let (me|us) know .{0,2} (${WH}) .{0,4} (you|your|matters|drives|is|would)`,
  '(describe|explain) (to)? (me|us|in|what|how|why)',
  `it (would|will) .{0,2} (help|helpful|useful|good|great|interesting|valuable) .{0,4} (know|understand|hear|learn|see) .{0,3} (${WH}|if|more)`,
  `(is|am) not .{0,2} (clear|sure|certain) .{0,2} (${WH}) .{0,6} ${SIDE}`,
  `(is|are) not .{0,1} clear to (me|us) .{0,2} (${WH})`,
  `(do|can|could) not .{0,2} (know|see|understand|tell) .{0,4} (${WH}|if) .{0,5} ${SIDE}`,
  `(could|can|would|will) you .{0,2} (tell|help|walk|explain|share|describe|say|talk|let) .{0,4} (${WH}|more|through|about|understand|see|the|if)`,
  'say (a|one) (word|bit|little) .{0,3} (about|on|to)',
  `share (with me|with us|what|how|why|your)`,
  'mind (telling|saying|sharing|explaining|walking|talking|if i ask|my asking)',
  `(what|thing|bit|part|piece) (i|we) .{0,3} (missing|know|see|understand|wondering|about) .{0,3} is (${WH})`,
  'rather (hear|know|ask|learn) .{0,3} (from|you|what|how|why)',
  `(grateful|glad|thankful) (for|if) .{0,5} (steer|word|idea|hint|tell|say|share|explain) .{0,3} (${WH}|on|about|me|us)`,
  '(a|any) (feel|picture|idea) (for|of) your',
);

/** Manners: nobody's terms hang on the answer. */
export const smallTalk = part(
  'small talk',
  'how are (you|we|the kids|the children)',
  'how (was|were|did) (your|the|it|that|you) .{0,3} (go|holiday|trip|weekend|exam|recital|wedding|journey|feel)',
  'how (was|were|did) (your|the|it|that|you) .{0,3} like it',
  'how did (the|your|it|that) .{0,4} go',
  "(how is|how are|how was|how were|how's) (the|your|everyone|everybody|life|things) .{0,2}$",
  '^and (the|your) .{0,2}$',
  '(keeping|feeling|doing|sleeping) (well|better|ok|okay)$',
  'do you (eat|drink)',
  'who (knows|can say|could have guessed)',
);

/** Errands dressed as questions: papers, places, times. */
export const logistics = part(
  'logistics',
  '(what|which) (time|address|email|e-mail|format|inbox|rack|room|gate|platform|hotel|file|link|iban|account)',
  '^(and|but|so|or|also|then)? (is|would|does|do|how about|are|will|can|could|shall|may) .{0,6} (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon|midday)',
  'too (early|late) to (ring|call|come|phone)',
  '^(and|but|so|also|or|by the way)? did (you|he|she|they) .{0,2} (get|receive|see|find|manage|read|open)',
  '^(and|but|so|also|or|by the way)? did (you|he|she|they) .{0,2} have a chance',
  '^(and|but|so|also|or|by the way)? did .{1,5} (arrive|reach|come|go|land|find|let|open|get)',
  '(is|are) .{1,7} (open|shut|closed|working|locked|booked) .{0,5}$',
  '(is|are) .{1,7} switched on .{0,5}$',
  '(is|are) .{1,7} on file .{0,5}$',
  '(do|does|will) .{1,5} open (before|at|on|till|until)',
  '(tell|give|send) me the (name|number|address|code|date)',
  '(to|in|at) which (office|rack|inbox|address|door|gate|room)',
  '(who|where|when) (should|could|can|may) (receive|the|he|she|they|it|our|my)',
  '(electronic|digital) (certificate|signature)',
  'just (checking|to check|making sure)',
  '(so|be) (kind|good) (as)? (to|and)',
  '^who (will|is|was) (be)? (bringing|coming|going|doing|picking|having) the',
  '(have|has) (you|my|the|it|our) .{0,3} (received|arrived|got|reached|seen|signed)',
  '(have|has) (you|my|the|it|our) .{0,3} had a chance',
  '(can|could|would|will) you .{0,2} (send|resend|forward|confirm|attach|check|sign|call|ring|phone|put|bring|copy|reply|email|e-mail|print|upload|scan|post|pass)',
  '^(any|your) thoughts$',
  'let (me|us) know what you (decide|think)$',
  'tell me where to',
  '(any|further) questions',
  'when (can|could|may|shall|will|should|might) (i|we|you)',
  '(is there|where is|where are|where do|where can) .{0,3} (parking|entrance|address|station|office|toilet|key|form|post|keys)',
  '(is there|where is|where are|where do|where can) .{0,3} car park',
  '(who|where|whom|which) .{0,4} (should|do|shall|can|must) (i|we) (send|address|bring|park|put|sign|cc|collect|leave|come|go|pick)',
  '^(and|or|so)? (must|shall|should|do|may) i (need to|have to)? (bring|send|post|ring|call|come|sign|put|print|fill|wait|copy|book|pack|leave|forward)',
  'or (shall|should|must) i .{0,3}$',
  'where should (the|my|your|it|they) .{0,4} go',
  '(does|do) (that|this|it|they|those) .{0,2} (work|suit) .{0,3}$',
  'be passed on',
  '(do|have) you (have|got) (my|our|the) (number|address|email|e-mail|iban|details)',
  '(may|can|could) (i|we) count on',
  'is that (ok|okay|alright|all right|fine) .{0,3}$',
  '^who can (do|take|cover|bring)',
);

/** A move put as a question. */
export const proposal = part(
  'a proposal in question form',
  '(can|could|will|would) you .{0,3} (do|accept|go|make|come|match|meet|drop|lower|reduce|take|agree|extend|waive|hold|give|offer|consider|move|stretch|knock|cut|include|throw|pay|live|let|add|sign|start|cover|refund|bring|sell|manage|settle)',
  '(any|a) (chance|possibility|way) (you|of you|that you|we|i|of)',
  '(how|what) about',
  'how (does|would) .{1,4} sound',
  '^(so|and|or|then|also|well|perhaps)? (can|could|shall|may|might) (we|i)',
  '(can|could|shall) we (agree|settle|say|meet|make|do|call|book|split|close|cut|find|put|keep|leave|start|share|talk|speak|have)',
  '(do|have) we have a deal',
  'so we agree',
  'why do not (you|we)',
  'what if (you|we|i|he|she|they)',
  '(perhaps|maybe) (you|we) (would|could|might)',
  "(perhaps|maybe) (you'd|we'd)",
  '(wonder|wondering|wondered|see|ask|know) (if|whether) (you|we|i|it|that|this|there) (could|would|might|can|is|was)',
  '(would|could|might) .{1,5} (work|suit|do)$',
  '(would|could|might) (that|this|it) .{0,2} (work|suit|do)',
  '(would|could) .{1,6} be (ok|okay|acceptable|possible|fine|agreeable|too much)$',
  '(would|could) .{0,8} (feel|be) (ok|okay|acceptable|agreeable)',
  '(would|could) (it|that) be (possible|ok|okay|acceptable|an option)',
  '(might|could|can|may) (the|your|this|that|it|they|these) .{0,4} be (dropped|waived|lowered|reduced|raised|lifted|moved|shared|split|paid|extended|included|added|cut|halved|kept|left|brought|put)',
  '(might|could|can|may) .{1,7} be possible',
  '(would|could|might) .{1,5} work (with|if|for)',
  'would you be (open|willing|prepared|ready) to',
  'something you (could|can|would) (live|work) with',
);

/** Asks after what the reader thinks, needs or knows, whatever else the sentence offers. */
export const seeks = part(
  'asks after their reasons, needs or limits',
  '(may|might|could|can) (i|we) (ask|know) (what|how|why|which|whether|if|who)',
  'or is (there|it|that|the)',
  'or (do|does|would|are) (you|your|that)',
  'what (would|do|does|is|are|matters|makes|made|led|drives|drove|else|part|parts)',
  'which (of|part|parts|point|points|would|matters|is)',
  '(have|did) (i|we) (understood|understand|read|get|got|hear|heard) (it|that|this|you)? (right|correctly|correct|wrong)',
  '(correct|right|wrong) (me|in thinking|that)',
  'am i (reading|understanding|right|wrong)',
  '(how|where) (would|do|does|did|is|are) (you|your|that|it)',
  'would (it|that|this) .{0,3} (help|matter|change|make|ease|free|lower|affect)',
  'would (it|that|this) .{0,3} be easier',
  'would (it|that|this) .{0,3} be of',
  'would there be .{0,2} room',
  '(could|would) (it|that|this) be .{0,2} (for|on) you',
  '^(and|but|so|or|also)? how (many|much|firm|flexible|often|important|fixed) .{0,12}',
  'do you think$',
  'in your (view|opinion|experience)',
);

/** The sentence is put as a question at its start. */
export const startsAsQuestion = part(
  'a question at its start',
  '^(and|but|so|or|also|then|well|ok|just)? (what|how|why|which|who|where|when|is|are|was|were|do|does|did|can|could|would|will|should|shall|may|might|have|has|had|am|any)',
);
