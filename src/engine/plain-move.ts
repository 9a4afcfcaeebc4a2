import { rememberWith } from './cache.ts';
import { any, CALENDAR, CONDITION, DEALING, one, THING } from './dealing.ts';
import type { Seen } from './frame.ts';

/** A sum, a share or a bare figure of two digits or more; no clock time, date or count of days. */
const SUM = String.raw`(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|k\b|euros?\b|dollars?\b|pounds?\b|quid\b|grand\b|eur\b|usd\b|gbp\b)|\d{2,}(?:[.,]\d{3})*\b(?![:.]\d| ?${CALENDAR}|(?:st|nd|rd|th)\b))`;
const NEAR = '[^.?!]{0,24}';
const ME = String.raw`\b(?:i|we|my clients?|our clients?|the sellers?|the buyers?)`;
const MODAL = String.raw`(?:'d| would|'ll| will| can| could| might)`;
const BETTER = one(
  'lower, reduce, drop, cut, waive, match, raise, increase, improve, halve, refund, credit, knock, come down, go lower, do better on, throw in, split, extend, hold, remove',
);
const LIMIT = one(
  'offer, limit, ceiling, maximum, floor, asking price, price, rate, fee, quote, bid, budget, target, figure',
);
/** What people do for each other. */
const GIVE = one(
  'do, take, give, keep, cover, handle, pay, swap, lend, drop, cut, throw in, wait, agree, sign, accept',
);
const HARM = one(
  "sue, stop, cancel, quit, terminate, withdraw, leave, walk away, walk out, go elsewhere, report, switch, deduct, the deal, deal is off, i'm out, we're out, court, lawyers?, solicitors?, legal action, small claims, competitors?, bailiffs?, escalate, charge, dispute, take you, take this, next letter",
);
/** Those one goes to with what one is owed, and what one would not go there without. */
const SEAT = one(
  'small claims(?: court)?, court, ombudsman, tribunal, regulator, trading standards, consumer (?:board|forum|protection), solicitors?, lawyers?, attorneys?, debt collectors?, bailiffs?, collections, arbitration',
);
const LAST_RESORT = one(
  "sue, court, lawyers?, solicitors?, attorneys?, legal action, small claims, ombudsman, tribunal, bailiffs?, chargeback, trading standards, competitors?, reviews?, elsewhere, consequences, the deal is off, it's off, stop paying, stop (?:the )?payments?, withhold, dispute (?:it|the|this), report you, post (?:the|your|it)",
);
const DUE = one('money, deposit, refund, payment, fee, invoice, bill, salary, wages');
const TERM = String.raw`(?:\b(?:${THING}s?|${CONDITION}|increase|cap)\b|${SUM})`;

const MOVES = [
  // An offer: "we can pay 285", "would you take 1,200", "380 and we have a deal", "my rate is 60 an hour".
  String.raw`${ME}${MODAL} (?:\w+ ){0,3}(?:offer|pay|accept|give you|settle|live with|let it go|sell|stretch|go|come|do|meet you) ${NEAR}${SUM}`,
  String.raw`(?:${ME}|\band)(?: can pay|'d keep| would keep| can take back) ${NEAR}${SUM}|${ME}(?: have|'d like| would like| want) ${SUM} (?:for|off)\b`,
  String.raw`${ME}(?: offer| propose|'re offering|'m offering) ${NEAR}${SUM}`,
  String.raw`\b(?:would|could|can|will) (?:you|they|we) (?:\w+ )?(?:take|accept|do|consider|go|sell|come down|come up|stretch|make it|meet|match|pay|stay) ${NEAR}${SUM}`,
  String.raw`${SUM},? (?:and|or) (?:we have a deal|it'?s (?:yours|a deal)|you have a deal|i'?ll take it|no deal|nothing)|${SUM}(?: tops|,? take it or leave it| is (?:too (?:much|low|high|little)|my|our))\b`,
  String.raw`\b(?:my|our) (?:\w+ )?${LIMIT}(?: (?:is|stays|stands|remains|of|at))+ ${NEAR}${SUM}|\bthe offer (?:is|stands|stays)\b`,
  // A better term asked for, or a term refused.
  String.raw`\b(?:can|could|would|will) you (?:\w+ )?${BETTER} ${NEAR}(?:${TERM}|off\b)`,
  String.raw`^(?:please )?${BETTER} (?:the|your|my|our) (?:\w+ )?${THING}s?\b`,
  String.raw`\bhow (?:low|high|far) (?:can|could|would) you go\b|\bnet \d+ (?:instead of|rather than|not)\b`,
  String.raw`\b(?:need|want|asking for|ask for|hoping for|looking for|expect|have to|must)\b${NEAR}\b(?:discount|refund|reduction|(?:pay )?raise|pay rise|more salary|better (?:price|offer|rate|terms))\b`,
  String.raw`${ME} (?:can't|cannot|won't|will not|can not|couldn't) (?:\w+ )?(?:accept|agree|pay|sign|go (?:above|below|over|under|higher|lower)|match|lower|raise|stretch)\b${NEAR}${TERM}`,
  String.raw`\b(?:your|that|this) (?:quote|offer|price|counter-?offer|proposal|rate) (?:is|was) (?:\w+ )?(?:a joke|too|not|way|far|insulting|ridiculous|low|high)`,
  // One thing for another: "I can do the Friday late if you take my Sunday", "in return you could have", "go halves".
  String.raw`\b(?:i|we)${MODAL}(?: \w+ly)? ${GIVE}\b[^.?!;]{2,80}\b(?:if|once|provided|as long as) (?:you|we|someone|somebody)\b`,
  String.raw`\bif (?:you|i|we)(?:'ll| will| can| could)? ${GIVE}\b[^.?!]{2,70}\b(?:i|we|you|it)${MODAL}\b(?! (?:need|have to|be able))`,
  String.raw`\bin (?:return|exchange),? (?:for \w+ )?(?:you|i|we)\b|\b(?:you|i|we)${MODAL}\b[^.?!]{3,60}\bin (?:return|exchange)\b`,
  String.raw`\byou (?:take|do|keep|have) [^.?!]{2,40}(?:,| and)? (?:and )?i (?:take|do|keep|have)\b`,
  String.raw`\b(?:go halves|half and half|meet (?:me|you|us|each other)? ?(?:halfway|in the middle)|split the (?:cost|bill|difference|fee)|we(?:'re| are) square|(?:you have|we have|it'?s|i'm) a deal)\b`,
  String.raw`\bmake (?:it|that) \w+[^.?!]{0,30} and (?:you have|we have|we're|it'?s|i'?ll|you've got)\b|\bcould we (?:say|do|agree on|settle on)\b`,
  String.raw`\b(?:seems|is|feels|sounds) (?:a bit |rather |very |too |really )?(?:light|steep|dear|stiff)\b|${SUM} (?:is|was) (?:fine|ok|okay|a lot|hard|tight),? but\b`,
  String.raw`\b(?:i'm|we're|i am|we are) not (?:paying|signing|accepting)\b|\b(?:put|bring) it back to ${SUM}`,
  // Pressure: "pay by Friday or we sue", "no refund, no payment", "the fee is not negotiable".
  String.raw`^(?:pay|refund|sign|credit|settle|transfer|return|drop|deliver|fix)\b[^.?!]{2,60}\b(?:or|otherwise)\b[^.?!]{0,30}\b${HARM}\b`,
  String.raw`\b(?:if|unless|until)\b[^.?!]{0,80}\b(?:i|we|my|our)\b[^.?!]{0,20}\b(?:sue|court|lawyers?|solicitors?|legal action|small claims|competitors?)\b`,
  String.raw`\bor (?:else )?(?:i|we|it|this)\b[^.?!]{0,40}\b${LAST_RESORT}\b`,
  String.raw`\b(?:(?:it|this|that|the (?:matter|case|bill|invoice)) (?:goes|will go|is going)|(?:take|taking) (?:it|this|that|you)|pass (?:it|this) on) (?:straight )?to (?:the |my |our |a )?${SEAT}\b`,
  String.raw`\bgo(?:ing)? (?:straight )?to (?:the )?(?:small claims|ombudsman|tribunal|regulator|trading standards|consumer (?:board|forum))\b`,
  String.raw`\b(?:hear|letter|call) from (?:my|our) (?:lawyers?|solicitors?|attorneys?|legal team)\b|\btake (?:my|our) business elsewhere\b`,
  String.raw`\b(?:or|there will be|face the|accept the) consequences\b|\b(?:the|this) deal(?:'s| is) off\b|\b(?:my|our) (?:final|last|best and final) (?:offer|price)\b|\b(?:this|that|it)(?:'s| is) (?:the|my|our) (?:final|last|best) (?:offer|price)\b`,
  String.raw`\b(?:i|we)(?:'m| am|'re| are)? (?:not|won't|will not|refuse to|never) (?:be )?pay(?:ing)?\b(?= (?:it|this|that|more|a|the|your|any|anything|one|twice)\b|[.!]|$)`,
  String.raw`\b(?:i|we) (?:expect|want|demand|need) (?:my|our|the|a|that) (?:\w+ )?${DUE}\b(?= (?:back|by|now|today|tomorrow|on|in|this|within|and)\b|[.,!]|$)|\b(?:send|give|return|pay|get|refund) (?:me |us )?(?:back )?(?:my|our|the) (?:\w+ )?(?:money|deposit|refund)\b`,
  String.raw`\bno (?:refund|payment|money|deposit|signature|contract|credit|discount), no\b`,
  String.raw`\b${TERM}[^.?!]{0,30}\b(?:is|are) (?:not|non-?)\s?negotiable\b`,
].map((move) => any(move));

/** A sentence that bargains whatever stands around it: an offer, a term asked for or refused, pressure to agree. */
export const isPlainMove = rememberWith(
  ({ text }: Seen) => MOVES.some((move) => move.test(text)) && !DEALING.telling.test(text),
);
