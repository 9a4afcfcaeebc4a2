const CONDITION = String.raw`^(?:if|unless|should|failing|otherwise|once|when)\b[^;:]*?,? `;
/** What is done for the reader, and what would do as well; the end of the sentence, so that nothing follows it. */
const HARMLESS = String.raw`(?:(?:I|we)(?:'ll| will| can| would)(?: gladly| of course| happily| simply| just)? (?:let you know|tell you|ask again|try again|be in touch|come back to you|write again|send (?:another|a new) \w+|(?:find|look for|suggest) (?:another|a new|a later) (?:day|date|time|slot|way))|(?:an?|the|any) [\w' ]{1,40} (?:would (?:do|work|help|suit|be (?:fine|good|great|enough|welcome))|is fine|works))`;
const BY_WHEN = String.raw`(?: (?:as well|too|then|at once|on \w+|by \w+|the same day|why|in time|from there))*[.!]?$`;
const STEP = new RegExp(CONDITION + HARMLESS + BY_WHEN, 'i');
/** "If your client keeps the shares, mine will not object". */
const UNOPPOSED = new RegExp(
  String.raw`${CONDITION}[\w' ]{1,25}(?:will|would|shall)?(?: not|n't) (?:object|mind|complain|stand in (?:your|her|his|their|the) way|hold it against (?:you|her|him|them)|charge you)${BY_WHEN}`,
  'i',
);
/** "If this does not suit you, we will take it back": whoever does not like the goods need not keep them. */
const TAKEN_BACK =
  /^(?:if|should|in case) (?:you (?:do not|don't|should not|hate|dislike|are not|change your mind|decide against)\b[^,;:]*\b(?:like|happy|satisfied|hate|mind|against it)\b[^,;:]*|(?:it|this|that|they|these|the (?!terms\b|offer\b|price\b)[\w ]{1,25})(?: does| do| is| are| should)?(?: not|n't) (?:suit|fit|please|to your (?:taste|liking)|right for|what you)[^,;:]*), (?:(?:I|we)(?:'ll| will| would)?(?: of course| gladly| happily| simply| just)? (?:take (?:it|them|the goods) back|(?:collect|fetch|swap|exchange|replace|refund) (?:it|them|the goods))|you (?:will )?get your (?:money|deposit) back)(?: (?:back|free of charge|at no cost|for free|at once|in full))*[.!]?$/i;
/** "If the judge sees it your way, we will pay without further argument". */
const CONCEDED = new RegExp(
  String.raw`${CONDITION}(?:I|we)(?:'ll| will| would) (?:pay|refund|apologi[sz]e|cover)\b[^,;:]*(?:without (?:any |further )?(?:argument|questions?|delay|discussion|fuss)|in full|at once|of course|gladly)[.!]?$`,
  'i',
);
/** "The line stops if the resin does not come, so I check every morning": what could happen, and what the writer does against it. */
const PREVENTED =
  /\b(?:if|when) (?!you\b|your\b|(?:the|my|our) (?:money|rent|payment|deposit)\b)(?:(?!\b(?:I|we)\b)[^;:])*, so (?:I|we)(?:'ve| have)? (?:check|filled|added|put|packed|checked)\b[^,;:]*(?:for you|in advance|every \w+|in (?:good )?time|to be (?:safe|sure)|twice)[.!]?$/i;
const ASKED = String.raw`(?:speak to|talk to|call|ring|ask|write to|contact|be in touch with) your `;
const WILL = String.raw`(?:I|we)(?:'ll| will| can| could)(?: gladly| also| then| simply)? `;
/** "If you like, I will speak to your manager", "if it is late, I will ask your bank on your behalf", "… I will call your office". */
const ERRAND = new RegExp(
  String.raw`^if you (?:like|prefer|want|wish|agree)(?: me to)?, ${WILL}${ASKED}[^,;:]*$|${CONDITION}${WILL}${ASKED}(?:[\w' ]{1,25} (?:for you|on your behalf|to (?:help|save you|spare you)\b[^,;:]*)|(?:office|reception|front desk|accounts|accounts department|colleagues?|team|assistant|secretary|support)(?: (?:on|by) \w+| then| too| at once)?)[.!]?$`,
  'i',
);
const AGAINST_THEM =
  /\b(?:your (?:lies|conduct|behaviou?r|debts?|attitude|failure|arrears)|lawyers?|court|complain\w*)\b/i;
const AT_A_PRICE =
  /\b(?:but|keep|(?<!free of |no |without )charge|deduct|fee|court|elsewhere|someone else|lawyers?)\b/i;

/** "If I don't hear from the bank, I will let you know": a condition, and behind it nothing that anybody has to fear. */
export const isHarmlessStep = (text: string): boolean =>
  [STEP, UNOPPOSED, CONCEDED, PREVENTED].some((shape) => shape.test(text)) ||
  (ERRAND.test(text) && !AGAINST_THEM.test(text)) ||
  (TAKEN_BACK.test(text) && !AT_A_PRICE.test(text));
