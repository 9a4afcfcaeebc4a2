import { part } from '../../frame.ts';

/** Thanks with what they are for. */
export const thanksFor = part(
  'thanks, and what for',
  '(thanks|thank you|thankyou|thx|cheers) .{0,6} (for|to) (the|your|you|taking|letting|sending|showing|giving|making|being|getting|coming|going|writing|telling|explaining|sharing|keeping|putting|setting|saying|asking|raising|laying|walking|bringing|holding|checking|finding|helping|answering|meeting|offering|considering|agreeing|having|working|looking|listening|replying|responding|reading|pointing|spotting|flagging|spelling|turning|moving|calling|ringing|inviting|thinking|adding|both|all|that|these|those|this|such|a|an|what|my|our|us|naming|lending|fixing|driving|picking|paying|confirming|clarifying|suggesting|reminding|noticing|understanding|welcoming|sorting|posting|seeing|trying|waiting|reaching|breaking|hosting|doing|accepting|including|providing|preparing|bearing|opening|starting|staying)',
  '(thanks|thank you) (so|very|again)? (much|kindly|once)? .{0,2} for .{1,3} and',
  '(thanks|thank you) .{0,3} that you',
  'how (kind|good|nice|thoughtful) (of|that) you',
  '(kind|good|thoughtful|decent|generous) of you to',
);

/** Gratitude in other words than thanks. */
export const grateful = part(
  'gratitude, and what for',
  '(i|we) (really|very much|do|truly|also|so|both|all|certainly)? .{0,2} appreciate (that|the|how|your|you|what|all|hearing|being|it)',
  '(am|are|was|were) .{0,3} (grateful|thankful|obliged|touched|indebted) .{0,2} (for|to|that|by)',
  '(much|greatly|truly|really|very) appreciated',
  '(it|that|this) (was|is|meant|means) .{0,2} (kind|good|lot|generous|thoughtful) (of|to) (you|me|us)',
  '(meant|means) a lot',
  '(made|saved) (my|our|me|us) .{0,3} (week|day|afternoon|trip|weekend)',
  '(do|did) not go unnoticed',
  'i owe you (one|a)',
  '(am|are|was|were) .{0,2} (glad|pleased|happy|delighted) (that)? you (told|wrote|asked|raised|came|sent|said|mentioned|called|took|put|kept|let|thought|got|shared|were|want|chose)',
);

/** Thanks for what is not done yet, not given, or not meant. */
export const emptyThanks = part(
  'thanks that name nothing given',
  'in advance',
  '(thanks|thank you) .{0,2} for (your|the) (understanding|cooperation|co-operation|attention|patience in|prompt)',
  '(thanks|thank you) .{0,2} for (the|your) (e-mail|email|mail|message|note|reply|letter|info|information|update)$',
  '(thanks|thank you) .{0,1} for nothing',
  'thanks to (your|the|this|that|them|him|her|it)',
  'no thanks',
  '(would|will|could|should) .{0,3} (appreciate|appreciated|grateful|thankful|obliged)',
  "(i'd|we'd) .{0,3} (appreciate|grateful|thankful|obliged)",
  '(thanks|thank you) but',
  '(not|hardly) .{0,2} (grateful|thankful|appreciate)',
  '(he|she|they) (thanks|thanked|appreciates|appreciated)',
  '(would|could|might) (you)? be (kind|good|so kind)',
  'appreciate .{1,8} but (no|not)',
  '(should|could|might|at least) .{0,2} say (thanks|thank you)',
);
