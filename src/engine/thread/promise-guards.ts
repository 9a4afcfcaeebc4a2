import { amountsIn, isMoney } from './amounts.ts';

/** A commitment with the words around it, as they stand. */
export interface Committed {
  /** From the beginning of its statement. */
  readonly before: string;
  readonly words: string;
  /** To the end of its statement. */
  readonly behind: string;
}

/** "I don't know if it is in, let me ask": not on a condition. */
const ASKED = String.raw`(?<!\b(?:know|see|check|ask|asks|asked|sure|wonder|tell|find out|look|even|say|said|and|but|as|remember)(?: \w+)? )`;
/** A condition that stands before it makes it an offer, one behind it a threat or a favour. */
const IF = new RegExp(
  String.raw`(?:${ASKED}\bif\b|(?:^|\b(?:and|but|so),? )if\b)(?! you (?:want|like|look|need|wish|fancy)\b)|\bunless\b|\botherwise\b|\bor else\b|\b(?:provided|as long as|so long as|on condition|in return for|in exchange for|subject to|assuming)\b`,
  'i',
);
const IF_ONLY = /^should\b|^had\b|\bshould (?:you|it|they|the)\b|\bor $/i;
const THREAT = /\b(?:unless|or else|otherwise)\b/i;
const HARM =
  /\b(?:cancel|withhold|sue\b|report (?:you|this|it)|escalat|publish|lawyers?\b(?! will)|solicitors?\b(?! will)|courts?\b|tribunal|ombudsman|small claims|consumer|police|debt|collections?\b(?= agen)|invoice you|charge you|terminat|refuse|withdraw|walk away|elsewhere|someone else|legal (?:action|steps|proceedings)|deduct|dispute|complain\b|leave a review|stop\b(?! by)|blacklist|not be)\w*/i;
/** Words of somebody else, or that the writer only hopes for or waits for. */
const HEARSAY =
  /\b(?:you|he|she|they|who)\b[^.;,]{0,24}\b(?:said|says?|told|writes?|wrote|promised|mentioned|claim\w*|thinks?|thought|assured)\b[^.;,]{0,24}$|\b(?:hop(?:e|es|ed|ing)|maybe|perhaps|possibly|probably|think|guess|suppose|doubt|wish|whether|reckon|unsure)\b[^.;,]*$|\b(?:what|whatever|which|nothing|anything|everything|word|all) (?:that )?$/i;
const OWN = /^(?:i|we|let me)\b/i;
/** Somebody else is to do it. */
const AWAITED =
  /\b(?:i|we)(?:'d| would)? (?:expect|trust|assume|insist|demand|require|ask|believe|understand|gather|am told|was told|want|need)\b[^.;,]*$/i;
const UNSURE = /\b(?:should|could|would|may|might|can|cannot|can't|must|won't|not)(?: \w+)? $/i;
/** "The trouble is Friday, when the stock goes out." */
const ASIDE = /\b(?:when|who|that|where)\b[^,]*$/i;
const EVERY_TIME =
  /\b(?:every|usually|normally|always|mostly|never|each|whenever|weekly|monthly|fortnightly|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|on an? \w+day)\b/i;
/** "37 and I'll lend you the trailer": part of a bid. */
const BID =
  /^(?:(?:ok|okay|fine|fair|so|then|deal|make it|call it|for|at|say),? )*[^a-z]*(?:\d[\d.,]*k?|\w+ (?:hundred|thousand|grand)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\w-]*)[^.;]{0,30},? and $/i;
/** "5 % I can do, and I will ask about the weeks": no part of the bid. */
const TELLS = /\b(?:ask|check|tell|confirm|find out|let you know|come back|get back|look into|report)\b/i;
const RATE = /\b(?:a|per|each|every) (?:month|week|year|day|hour|head|piece)\b/i;
/** What is promised stands within so many characters of the verb. */
const OBJECT = 30;
const HANDED = /\b(?:send|transfer|wire|post|return|refund|bring)\b/i;
const PRICED =
  /\b(?:do|go|take|sell|sign|settle|come|drop|stretch|give you|let|put|get you)\b.*(?:\d|\b(?:hundred|thousand|grand)\b)/i;

/** The writer can be held to it: no condition, threat or bid, no hearsay, no hope. */
export const isBound = ({ before, words, behind }: Committed): boolean =>
  (OWN.test(words) || !AWAITED.test(before)) &&
  !IF.test(before) &&
  !IF_ONLY.test(before) &&
  !IF.test(behind) &&
  !HEARSAY.test(before) &&
  !(BID.test(before) && !TELLS.test(words + behind.slice(0, OBJECT))) &&
  !THREAT.test(behind) &&
  !isHarmOrBid(words + behind.slice(0, OBJECT));

/** Their own lawyer is chased for a paper, not set on anybody. */
const ERRAND = /\b(?:chase|ask|ring|check with|speak (?:to|with)|talk to|remind) (?:the|my|our|her|his)\b/i;

function isHarmOrBid(object: string): boolean {
  if (HARM.test(object) && !ERRAND.test(object)) return true;
  const amounts = amountsIn(object);
  if (amounts.some(({ unit }) => isMoney(unit) || unit === '%')) return !HANDED.test(object) || RATE.test(object);
  return amounts.length > 0 && PRICED.test(object);
}

/** Somebody else's doing, a habit or what only might be is no plan. */
export const isPlanned = ({ before, words, behind }: Committed): boolean =>
  !AWAITED.test(before) && !UNSURE.test(before) && !ASIDE.test(before) && !EVERY_TIME.test(before + words + behind);
