import { part } from '../../frame.ts';

const CANNOT = '(cannot|can not|could not)';
/** What it must have been, and what it cannot have been; the other way round it is scorn ("it can't be that hard"). */
const HEAVY =
  '(hard|difficult|frustrating|tiring|exhausting|stressful|tough|rough|annoying|disappointing|blow|shock|worrying|painful|heavy|upsetting)';
const LIGHT = '(easy|fun|pleasant|nice|comfortable)';
/** What happens to people, unlike what they do ("answering one mail") or ought to ("paying on time"). */
const BEFALLS =
  '(losing|lose|waiting|wait|moving|move|running|run|having|have|being without|be without|living|live|caring|care|closing|close|starting over|rebuilding|rebuild|working|work|standing in|filling in|going through|go through|seeing|see)';
const TIME =
  '(night|nights|week|weeks|month|months|year|years|winter|summer|season|spring|autumn|harvest|flood|floods|fire|strike|storm|frost|drought|illness|move)';

/** The reader's point, constraint or effort named as heard. */
export const heard = part(
  'their point, named as heard',
  '(understand|understandable) if (you|that|the|this|it)',
  '(i|we) (do|can|fully|completely|quite|totally|very well|also|certainly|both)? (fully|completely|quite|well)? (understand|appreciate|recognise|recognize|realise|realize|respect) (that|why|how|what|where|the|your|you|from|it|this|there|both|dropping|having|losing)',
  '(i|we) (do|can|fully|completely|quite|totally|very well|also|certainly|both)? (fully|completely|quite|well)? (see|hear|get|know|gather|follow|imagine) (that|why|how|what|where|your|you|from)',
  '(i|we) (take|took|hear|see|get|note|accept|grant|concede|share|feel) (your|the) (point|concern|worry|position|reasoning|logic|difficulty|frustration|view|objection)',
  'you (are|were) (quite|absolutely|perfectly|completely|probably|entirely)? (right|correct) .{0,1} (that|about|to|on|there|the|and|of|in)',
  '^(you are right|fair point|fair enough|point taken|understood|good point|true enough|that is fair|agreed)',
  '(that|it|this|which|concern|worry|point|reasoning|wish) (makes|made|make|does make) (perfect|complete|good|total|a lot of|every)? sense',
  '(is|was|are|were|seems|sounds) (a|an)? (very|quite|perfectly|entirely|completely)? (fair|valid|good|reasonable|legitimate|understandable|real) (point|concern|question|worry|objection|complaint|constraint|request|reason|ask)',
  '(is|are|was|were) (very|quite|perfectly|entirely|completely|only|totally)? (understandable|well taken|legitimate)',
  '(as|like)? you (mentioned|wrote|said|told|explained|pointed|described|raised|noted|brought up|hinted|spelled|outlined|flagged|reminded)',
  '(that|as|why|what|how) you (asked|put|named|listed|set|worry|worried|feel|felt|say|ask|suggest|propose)',
  'your .{0,2} (point|concern|concerns|worry|worries|wish|wishes|question|explanation|reasons|reasoning|remark|comment|comments|objection|situation|frustration|description|account|line|argument|constraint|need|needs) .{0,6} (about|on|that|over|regarding|is|was|are|were|has|makes|made|came|stayed|struck|comes|of|with)',
  `(that|it|this) .{0,3} must (be|have) .{0,4} ${HEAVY}`,
  `(that|it|this) .{0,3} ${CANNOT} (be|have) .{0,4} ${LIGHT}`,
  `^(to)? ${BEFALLS} .{1,10} must (be|have been) .{0,2} ${HEAVY}`,
  `^(to)? ${BEFALLS} .{1,10} ${CANNOT} (be|have been) .{0,2} ${LIGHT}`,
  `^.{0,5} ${TIME} .{0,6} must (be|have been) .{0,2} ${HEAVY}`,
  `^.{0,5} ${TIME} .{0,6} ${CANNOT} (be|have been) .{0,2} ${LIGHT}`,
  '(i|we) can (only|well)? (see|imagine|understand|picture) (that|why|how|what|the)',
  '(would|will) (worry|bother|annoy|trouble|upset|frustrate|make) (me|us|anyone|anybody) (too|as well|nervous|hesitate|angry)',
  '(in|with) your (place|shoes|position|seat|chair) .{0,1} (i|we)',
  '(if|were) i (was|were)? .{0,2} in your (shoes|place|position)',
  '(sorry|sad) to (hear|read|learn|see) (about|of|that|your|the)',
  '(thanks|thank you) .{0,4} for (telling|explaining|spelling|raising|saying|pointing|the explanation|flagging|mentioning|your openness|your honesty|your candour|outlining|naming|clarifying|describing)',
  '(thanks|thank you) .{0,4} for (laying|setting) .{0,4} (out|down)',
  '(thanks|thank you) .{0,4} for laying out',
  '(thanks|thank you) .{0,4} for being .{0,2} (open|honest|frank|straight|clear|candid|upfront|direct|plain)',
  '(thanks|thank you) .{0,4} for (walking|talking) (me|us) through',
  '(thanks|thank you) .{0,4} for asking (about|whether|if|how|what|why)',
  '(thanks|thank you) .{0,4} for putting .{0,3} so .{0,1} (plainly|clearly|frankly|openly|honestly|kindly)',
  '(thanks|thank you) .{0,4} for letting (me|us) know',
  '(thanks|thank you) .{0,4} for (giving|sharing|showing) .{0,4} (why|reason|reasons|reasoning|background|context|view|views|concern|concerns|worry|worries|thinking|thoughts|constraints|side|numbers|workings)',
  '(thanks|thank you) .{0,4} for showing (me|us) how (you|your|the (price|figure|sum|fee|rate|cost|costs))',
  '(was|were|is|are) (new|news) to (me|us)',
  '(had|have) not (thought|considered|realised|realized|appreciated|seen|known|looked) .{0,4} (of|about|that|it|how|this|until|before|way|like)',
  '(read|been through|gone through|looked at|thought about) (your|what you|the) .{0,3} (list|letter|mail|points|note|proposal|message|figures|wrote|said|numbers|comments|twice|carefully)',
  '(stayed|stuck) with me',
  '(take|takes|took|taking) (it|that|this|them|those|these) seriously',
  'i appreciate (that|how|your|you|the)',
  '(we|i) (are|am) (aware|conscious|mindful) (that|of)',
  '^(understood|noted|i understand|heard) .{0,2} (that|the|on|about|you|your)',
  '(matters|matter|important) to you',
  '(is|are|would be|was|were) (hard|difficult|tight|tough|awkward|heavy|a lot|a stretch|a strain|painful|a burden|a headache|a real) .{0,3} (for|on) you',
  'i (would|might|should) (feel|think|do|want|say|ask|be) .{0,3} (same|too)$',
  'i (would|might|should) (feel|think|do|want|say|ask|be) .{0,3} as well$',
  "(i'd|we'd) (feel|think|do|want|say|ask|be|have) .{0,5} (same|too|likewise)$",
  "(i'd|we'd) (feel|think|do|want|say|ask|be|have) .{0,5} as well$",
  '(good|right|fair|sensible|wise|kind) (that|of) you .{0,2} (did|to|raised|said|asked|told|mention)',
  '(a|an|the) .{0,3} (is|are) (a)? (real|serious|genuine|fair) (constraint|worry|concern|problem|burden|reason)',
  'not an easy (year|week|month|time|position|decision)',
  '(that|it|this) (is|was|sounds|must be) (a lot|no small|not easy|hard|rough|tough|worth something|a real)',
  '(worth|counts for|means) something',
);

/** Words of hearing without what was heard, or taken back at once. */
export const unheard = part(
  'hearing without hearing',
  '(understand|hear|see|get|appreciate|know) .{0,16} but',
  'you (must|should|need to|have to|will|can) (understand|see|appreciate|realise|realize|know|imagine)',
  '(must|should) (understand|appreciate|realise|realize)',
  'hope (that)? you (can|will|could|do)? (see|understand|appreciate|know)',
  '(do|did|can|could) you (understand|see|hear|get|know|realise|realize)',
  '(would|will) .{0,2} appreciate',
  '(do|did|can|could|does) not .{0,1} (understand|see|get|hear|know|imagine|recognise|recognize|appreciate|accept|follow)',
  'for nothing$',
  '(with|without) you (must|cannot|can not|could not)',
  '(must|cannot|can not|could not) (be|have been) .{0,3} (for|on) (us|me|our|my|some|you people|you lot|people like)',
  '(hard|difficult|easy|tough) to (justify|believe|accept|understand|explain|see|say)',
  '(see|know) (the|you) (attached|attachment|enclosed|in|on|there|at|soon|then|tomorrow|below)',
  'i (see|know) (from|it) (now)?$',
  'makes sense (to|for) (me|us)? (to|for)',
  'it makes sense to',
  'make sense (for|to) us',
  'as you (know|can see|will see|see)',
  'you know (that|how|what|why|perfectly|very|full)',
  '(we|i) know (what|how|that|where) (we|i|our|my|they|this)',
  'we both know',
  '(i|we) (understand|know|see|realise) (our|my|we|i|how to)',
  '(understand|hear|see|get|know) .{0,10} however',
);
