/** How people commit themselves in mails. Apostrophes are straight by then. */

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'giu');

const SELF = '(?:i|we)';
const WILL = String.raw`\b${SELF}(?:'ll|(?: all| both)? (?:will|shall)| (?:promise|undertake|commit) to|(?:'m|'re| am| are) going to)`;
const SOON = String.raw`(?: (?:also|then|gladly|happily|certainly|definitely|of course|just|personally|make sure|now|first|both|all|have to|\w+ly))*`;

/** Verbs by which nothing is done for the reader: what one thinks, bears, takes or is. */
const NOT_DOING = [
  'accept|admit|afford|agree|always|appreciate|assume|believe|decide|die|end up|enjoy|expect|feel|forget|forgive|gain|grant|grow',
  'hear|hope|insist|know|lose|love|like|manage|mention|mind|miss|need|never|note|own|prefer|presume|regret|remain|remember|require',
  'say|stay|stick|struggle|suffer|suggest|suppose|tolerate|trust|try|understand|use|wait|want|welcome|win|wish|worry|want',
  'not|no|consider|leave (?:it|that|this) (?:there|at|to|out|in)|find (?:a bit|it|that|someone|somebody|another)|look forward|live (?:with|without)',
  'give you (?:credit|that)|have to|share our (?:view|goal|hope|worr|position)|pay|go(?! (?:through|over|and|round|back))|see (?:you|it|that|a|no|what|how|where)\\b|carry|absorb|bear|cover',
  'take (?:it|that|this|your|you|him|her|them|less|more|the risk|another|my|legal|\\d)(?! (?:up|to|over|round|through|back)\\b)|think|probably|hopefully|keep (?:my|our|quiet|looking|to)',
].join('|');
/** Of all that one may be, what somebody can wait for: there, back to you, bringing it. */
const PRESENT = [
  'there|with you|in touch|on site|on it|over|round',
  'in the (?!area|city|office|country|us|uk|mountains|middle|same)',
  'at (?!home|work|my|our|least|most|it)',
  'back (?:to you|with|on)',
  'sending|bringing|posting|writing|calling|ringing|delivering|checking|asking|speaking|talking',
].join('|');
const DONE = String.raw`(?:with|for|over to|to|at|in) your?|ready|done|finished|made|sent|written|drawn|\w+ed`;
const DOES = [
  String.raw`be (?:${PRESENT})`,
  String.raw`have\b(?! (?:it|this|that) in writing)(?=[^.;]*\b(?:${DONE})\b)`,
  String.raw`(?!(?:be|have|${NOT_DOING})\b)\w+`,
].join('|');

/** What is brought or said to somebody. */
const HANDS = [
  'send|forward|mail|e-?mail|post|ship|bring|deliver|drop|hand|get|pass|return|upload|share|scan|copy|file|transfer|wire',
  'write|call|ring|phone|text|message|reply|revert|respond|report|confirm|tell|let you know|come back|get back|be in touch|follow up',
  'check|ask|chase|find out|look into|see to|sort|do|draft|prepare|measure|collect|pick up|fetch|circulate|arrange|book|put|give you|be there',
].join('|');
const HANDING =
  'sending|forwarding|mailing|e-?mailing|posting|shipping|bringing|delivering|dropping|handing|getting|returning|uploading|sharing|scanning|filing|transferring|writing|calling|ringing|phoning|texting|replying|checking|asking(?! for)|chasing|speaking (?:to|with)|talking (?:to|with)|finishing|finalising|finalizing|drafting|preparing|collecting|picking|fetching|putting|booking|ordering|paying|signing|coming|going (?:round|through|over|back)';
const STEPS =
  'send|forward|mail|post|ship|bring|deliver|drop|hand|pass|transfer|wire|pay|sign|write|call|ring|phone|text|check|pick|fetch|collect|return|keep (?:it|them|the|this)|hold (?:it|them|the|this)|order|book|get (?:back|it|them|you)|go (?:through|over)|come (?:by|over|round|back)|speak (?:to|with)|have it|follow up|file|fix|give you (?:an?|the|my|our)|let you know|tell you|ask (?!because|that|for|you|why|as|only|since|how|what)';
const STAFF =
  'partner|wife|husband|son|daughter|lad|boss|driver|colleague|assistant|office|team|lawyer|solicitor|attorney|accountant|bookkeeper|agent|surveyor|manager|engineer|plumber|brother|sister|people';

/** A thing of the writer's that is on its way: the draft, it, everything. */
const SENT =
  'sent|posted|shipped|mailed|e-?mailed|forwarded|delivered|returned|uploaded|circulated|shared|transferred|refunded|issued|finished|completed|fitted|repaired|replaced|brought|put right|sorted|prepared|confirmed';

/** Somebody of the writer's side will do something. */
export const COMMITS = any(
  String.raw`${WILL}(?! (?:\w+ )?(?:not|never|no longer|hopefully|probably)\b)${SOON} (?:${DOES})\b`,
  String.raw`\bwill(?<=(?:^|\b(?:i|we)\b[^.;]*\b(?:then|and|so|but),? )will) (?:also |then |gladly |happily |first )?(?:${HANDS})\b`,
  String.raw`^(?:(?:thanks|thank you|ok|okay|yes|sure|great|perfect|fine|understood|noted)[,.!:-]* )?will do\b`,
  String.raw`\blet me (?:first |just )?(?:check|look|ask|see|get back|come back|find out|talk|speak|run|take|think|sleep|confirm|dig)\b`,
  String.raw`\b${SELF}(?:'ve| have)?(?: got)? (?:must|need to|have to|to)(?: first)? (?:ask (?:my|our|the|her|him|them)|check (?:with|the)|(?:speak|talk) (?:to|with)|consult|run (?:it|this|that))\b(?! (?:you|for|to)\b)`,
  String.raw`\byou(?:'ll| will| shall) (?:soon |also )?(?:have|get|receive|hear|find)\b[^.;]*\b(?:from (?:me|us|him|her|them)|mine)\b`,
  String.raw`\byour account manager will (?:${HANDS})\b`,
  String.raw`\b(?:it|they|this|these|those|everything|the [\w-]+(?: [\w-]+){0,2})(?:'ll| will) (?:reach you|be with you|be (?:in|on) your|arrive|be ready|follow|go out|come to you)\b`,
  String.raw`\b(?:it|they|this|these|everything|(?:the|my|our|your|a) (?:[\w-]+ ){0,4}?[\w-]+)(?:'ll| will) be (?:${SENT})\b(?! by you)`,
  String.raw`\b(?:my|our) (?:\w+ ){0,1}(?:${STAFF})(?:,[^,]+,)? (?:will|'ll|is going to) (?:also )?(?:${HANDS}|come|contact)\b`,
  String.raw`\b(?:you have (?:my|our) word|consider it done|leave (?:it|that|this) (?:with|to) (?:me|us))\b`,
  String.raw`^on it\b`,
);

/** A verb would tell of something else: "we wrote to you on the 8th". */
const VERBLESS = String.raw`(?![^.;,]*\b(?:\w+ed|wrote|sent|gave|gets?|went|came|is|are|was|were|said|say|spoke|told|get|send|will|has|have|had|did|do|does|could|would|can|may|might|should|if|when)\b)`;
const SOONER = String.raw`(?:by|on|before|today|tomorrow|tonight|next|within|as soon|first|mon|tue|wed|thu|fri|sat|sun|later|this)`;
/** Where a thing of the writer's leaves from. */
const LEAVES = String.raw`(?<!\b(?:to|could|would|can|may|the|from|and|or|i|we|you|they|he|she|my|your|his|her|of|on|sick|annual) )leaves? (?:here|our|us|the (?:yard|works|warehouse|factory|port|depot|workshop)|[\p{L}]+ on)\b`;

/** Plans, and words without a verb, that count with their time only: "sending it tomorrow", "draft to you Friday". */
export const PLANS = any(
  String.raw`\b${SELF}(?:'m| am|'re| are) (?:${HANDING})\b(?! (?:this|these|about|because|if|whether)\b)`,
  String.raw`(?<=^|[,;:–-] |\b(?:so|and|then|but) )${SELF} (?:${STEPS})\b`,
  String.raw`${WILL} pay\b`,
  String.raw`\b(?:my|our) (?:[\w-]+ ){1,3}(?:will|'ll) (?:also |then )?(?:${HANDS}) (?:you|it|them|the|this|your)\b`,
  String.raw`\b${SELF} can (?:have|get) (?:(?:it|them|this|that|(?:the|my|our) \w+) (?:to|with|over to) you|you (?:the|my|our|an?))\b`,
  String.raw`\byou(?:'ll| will| shall) (?:soon |also )?(?:have|get|receive|hear|find)\b(?! (?:to|me|us)\b)`,
  String.raw`\byou (?:can|may) expect\b|(?<=^|[,;:–-] )(?:and |so |please )?expect (?:it|them|my|our|the|an? \w+ from (?:me|us))\b`,
  String.raw`${LEAVES}|\bcomes to your \w+|\bgo(?:es)? out\b(?! (?:of|with|for)\b)`,
  String.raw`(?<!\b(?:i|we|you|he|she))(?: will|'ll) be (?:in|at|with you|ready|there|done|yours)\b(?! (?:least|the latest)\b)`,
  String.raw`\b(?:is|are|'re|'s) (?:yours|with you)\b`,
  String.raw`\b(?:will go (?:out|in the post|to you)|will follow|is being (?:finalised|finalized|finished|printed|typed|prepared|packed))\b`,
  String.raw`^(?:sending|posting|shipping|bringing|calling|more|back to you|dropping)\b`,
  String.raw`(?<=^|[,;:–-] |\b(?:and|so) )${VERBLESS}(?:[\p{L}\d'-]+ ){1,6}?(?:(?:over|across|back|out) )?to you ${SOONER}`,
  String.raw`\b(?:to follow|follows?)\b|\bwill be (?:in|on) your \w+|\bwith you ${SOONER}`,
);
