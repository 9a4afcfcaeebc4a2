import { part } from '../frame.ts';

const WHAT =
  '(the|my|our|your|this|that|these|those|it|them|me|us|him|her|all|both|half|a|an|one|each|every|any|no|full|new|#Negotiable|#Money|to|off|out|up|down|back|in|by)';

/** A sentence that starts as a command. */
export const order = part(
  'a bare order',
  `^(and|so|then|now|just|sir|madam|instead|simply|first|ok|okay)? #Order ${WHAT}`,
  `^(do|don't) not (ever|you|dare)? (dare|ever)? (send|copy|move|touch|contact|call|bill|charge|book|start|invoice|ship|park|ask|add|change|put|use|bring|pay|sign)`,
  '^get (your|the|me|us|that|those|it|them|him|her|rid)',
  '^(have|get) (it|the|them|my|our) .{1,5} (by|before|back|done|removed|fixed|paid|sent)',
  '^(see|make) (to it|sure|certain) (that|you|the|my|our|it)',
  '^(do|redo) (it|the sums|the job|this|that) (again|over|properly)',
  '^match .{1,4} (or|and)',
  '^(knock|take) .{1,5} off',
  '^come (down|up) (to|by|at)',
  '^back to',
);

/** A command behind another clause: "…, so fix it", "… and send me the rest". */
export const orderInside = part(
  'an order behind another clause',
  `(so|therefore|otherwise) #Order (it|the|my|our|me|us|them|this|that)`,
  `@hasComma (fix|send|pay|give|take|put|move|drop|remove|refund|arrange|cut|waive|strike) (it|the|my|our|me|us|them|that|this)`,
  '(fix|sort|pay|send|sign|return|refund) (it|that|this|them) (now|today|tonight|immediately|properly)',
  'do not come back (to|with|until|unless)',
);

/** "You must", "you are to": duty laid on the reader. */
export const duty = part(
  'a duty laid on you',
  '(you|yous|youse) (must|shall) (now|immediately|also|therefore|please)? (#Order|#Dealing|ensure|refrain|cease|return|hold|keep|show|use|have)',
  '(you|yous|youse) (will|would)? (have|need) to (now|also|at least|immediately)? (#Order|#Dealing|find|do|get|be|go|keep|up|hold|show|use|step|deal|speak|talk)',
  '(you|you have) (got|gotta) to (#Order|#Dealing|find|do|get|be|go)',
  "(you|you'd|you had) better (#Order|have|get|do|find|be|make)",
  '(you|you people) (will|shall) (now|therefore|also)? (pay|send|remove|release|credit|replace|refund|return|provide|deliver|sign|collect|withdraw|cover|reinstate|repair|transfer|cancel|reimburse|drop|leave|put|stop|be matching|be paying|be sending|be replacing|be removing|be covering|be refunding|be returning)',
  '^(you|you people) (will|shall) knock .{1,4} off$',
  '^(you|you people) (will|shall) take .{0,3} (#Figure|fee|charge|charges|cost|item) .{0,2} off$',
  '(you|they|he) (are|is) (now)? to (#Order|address|vacate|hand|be|keep|have|clear)',
  '(incumbent|necessary|imperative|essential) (upon|on|that|for) you (to)? .',
  '(you are|you) (required|obliged|expected|instructed|ordered) to',
  '(have|has|must|need|needs) to be (returned|handed|removed|collected|paid|surrendered|replaced|withdrawn|delivered|sent|cleared|refunded|credited|corrected|repaired|reinstated|signed|found|brought|fixed|redone|done|cancelled|reversed|waived) .{0,3} by (you|your)',
  '(is|are) to be (returned|handed|removed|collected|paid|surrendered|replaced|withdrawn|delivered|sent|cleared|refunded|credited|corrected|repaired|reinstated)',
  '(you|your) (people|team|men|side|company|crew|lads|office|volunteers) (will|must|need|needs|have|has) (to)? (#Order|bring|do)',
  'it is (on|for) you to (#Order|find|get|do|prove|show)',
);

/** "I expect", "we insist", "my client requires". */
export const claim = part(
  'a claim put as an expectation',
  '(i|we) (shall|will|fully|also|now|therefore|still|must)? (expect|require|demand) (you|your|a|an|the|that|full|all|my|our|from|to see|to have|to be|to receive|written|immediate|payment|sight|nothing)',
  '(i|we) (am|are) (now)? (expecting|demanding|requiring|insisting) (you|that|on|the|a|my|full|to)',
  '(i|we) (must|shall|do|therefore)? insist (on|that|in|upon|you)',
  '(i|we) (am|are|hereby)? (instructing|instruct|ordering|order|directing|direct|telling|tell) you (to|that)',
  '(i|we) (am|are) (going to)? (need|needing|going to need) you to',
  '(my|our) (client|clients|board|members|company|boss|husband|wife|side|team) (now)? (requires|require|demands|demand|insists|insist|expects|expect) (that|you|the|a|on|full|all|to|immediate|payment)',
  '(the|our|my) (club|board|company|committee|buyer|buyers|seller|sellers|tenant|landlord) (insists|insist|demands|demand|requires|require|expects|expect) (that|you|on|the|a|full)',
  '(calls|call) (upon|on) you to',
  '(i|we) want (my|the|our|it|them|this|that|all|every|those) .{0,6} (back|fixed|sorted|paid|removed|replaced|refunded|gone|done|signed|returned|corrected|matched|waived|repaired|off|down|out|redone|in)',
  '(i|we) want (you to|to see|my money|our money|a full refund|a refund)',
  "(i'll|i will|we will|i shall) be (wanting|expecting|needing|requiring)",
  'the (least|minimum) (you|i|we|that) .{0,3} (can|could|shall|will|should|expect|expecting|accepting)',
  'i am not asking$',
  'that is an order',
);

/** Manners, navigation and gifts that have the form of orders. */
export const courtesy = part(
  'a courtesy',
  '(please|kindly|pls|plz|grateful|appreciate|welcome)',
  '(thanks|thank you) for',
  '(let me|let us) know',
  '(feel free|no need|no rush|no hurry|by all means|if convenient|when convenient)',
  '(if|whenever|when|once|as soon as|whichever|whatever) (you|it|suits|that suits) (like|want|prefer|wish|need|suits|can|get|have|are|is|agree|would|could|fancy|see)',
  '(would|could|can|will|may|might|should|shall) you',
  '(could|can|may|might|shall|would|should) (we|i)',
  '(give|send) .{0,2} (love|regards|best|greetings)',
  'take (your|all|as|care|whichever|what) (time|the time|long|much|of)?',
  '(give|allow) me (a|an|some|till|until|your)? (day|moment|minute|minutes|call|ring|shout|bit|week|few|sunday|monday|rough|chance)',
  '(on|from) (us|me)$',
  '(my|our) (idea|treat|fault|mistake|turn|shout)',
  'come back with',
  'pick-up',
  '(correct me|tell me) (if|what|how|which|when|where|who|why|about)',
  'send me a (line|note|text|message|photo)',
  '(have|enjoy) a (good|nice|lovely|great|look|read|think|safe|seat|coffee)',
  '(do not|never) (worry|hesitate|feel|mind|let|dream|think|bother|give)',
  '(mind|bear|note|imagine|forgive|excuse|suppose|say|picture|remember|consider) (the|with|that|me|you|this|us)',
  'take it (easy|from me|as)',
  '(free|gift|yours|gladly|happy|happily)',
  'bring (nothing|the family|your|yourself|along)',
  '(as if|help yourself|make yourself)',
  'put (your feet|the kettle|yourself)',
  'leave (it|that|this|the) .{0,4} (to|with) (me|us)',
  '(tell|give) (us|me|him|her|your) (what|how|all|about)',
  'add (to|that|this)$',
  '^#Order .{1,10} and (i|we|you|the|your|my|our|it) .{0,5} (will|goes|go|am|are|get|gets|put|is|lose|can)',
  '(if|unless) (it|they|that|you|any|there|anything)',
  '^(take|like) it or',
  'or (leave|do not)',
  'pull the other',
);

/** Musts that order nothing. */
export const idleMust = part(
  'a manner of speaking',
  '(you|we|i) (must|have to) (have been|be|have had|come|feel|see|hand it|laugh|admit|say|know|understand|excuse|forgive|be sick|be tired|be wondering)',
  'you (do|did|would|will|may|might) not (have|need) to',
  '(no|any) need (for you)? to',
  '(if|what|whether|when|before|until|unless|anything|all|whatever|why|how|which) (you|that you|you would|you will|you all)? (do|did|will|would)? (have|need|must|got) to',
  'all (that)? (you|you would) (have|need) to',
  'you only (have|need) to',
  '(do|does|did|would|will|may) (you|i|we|he|she|they) (still|also|both)? (have|need|really have) to',
  '(i|we) (do not|never) (expect|require|demand|insist|want)',
  '(i|we) (expect|require|demand|insist on|want) nothing',
  '(expect|expects) (you|that|the|it|we|they|a|there|about) .{0,3} (will|would|might)',
  'expect to (be|have|see|hear|get)',
  'want you to (know|have|feel|be happy|be comfortable)',
  'sorry .{0,3} you have to',
  '(that|where|which|date) you (would|will) (have|need) to',
  'insist on (paying|helping|you keeping|feeding|carrying|covering)',
  '(as|since|because) (you) (asked|requested|wanted)',
  'you (must|have to) (come|visit|stay|try|meet|taste|let me)',
  '(by law|legally|regulation|regulations|the law|the regulator|insurer requires|contract requires|scheme requires|statute|customs)',
  'to (activate|install|log|sign in|find|reach|open|enter|stop the|set|reset|download)',
);
