const OPENING = String.raw`^(?:and |but |besides, )?`;
/** Who says so makes no difference to praise: "Mia says you always keep your word". */
const TOLD = String.raw`(?:(?:my |our )?[\w']+(?: \w+)? (?:says?|said|tells?(?: me| us)?|told (?:me|us)),?(?: that)? )?`;
const NEVER_FAULTY = '(?:late|wrong|rude|unfair|careless|unreasonable|short|impatient|unkind)';

/** "You always find a way", "you never let us down", and the "you" that is anybody: "you never have to wait there". */
const CREDITED = new RegExp(
  [
    String.raw`${OPENING}${TOLD}you(?:'ve| have)? always (?:f(?:ind|ound) (?:a way|time|room|the (?:time|right \w+)|a solution)|m(?:ake|ade) (?:us|me|everyone) (?:laugh|smile|welcome|feel)|m(?:ake|ade) (?:time|room) for|m(?:ake|ade) the (?:best|nicest|kindest) |ha(?:ve|d) (?:time|an open (?:ear|door)|room|a kind word) ?(?:for)?|k(?:eep|ept) (?:your|their) (?:word|promises?)|g(?:ive|ave) us good|(?:answer|repl(?:y|ied)|pa(?:y|id)|deliver)(?:ed)? (?:so |very )?(?:fast|quickly|promptly|at once|early|on time|kindly|within (?:the|an|one) (?:hour|day)))`,
    String.raw`${OPENING}${TOLD}you(?:'ve| have)? never (?:(?:once|even) )?(?:(?:let|left) (?:us|me|anyone) down|disappoint(?:ed)?|complain(?:ed)?|(?:have|need) to|(?:rushed|pushed|pressed|hurried|tricked|cheated|overcharged) (?:us|me|anyone)|raised? your voice|lo(?:st|se) (?:your )?(?:temper|patience)|made (?:us|me|anyone) wait|kept (?:us|me|anyone) waiting|asked? (?:us |me )?for (?:too much|more than|anything unfair)|broke(?:n)? your word)`,
    String.raw`${OPENING}your (?:\w+ ){1,3}(?:is|are|was|were|ha(?:s|ve) been) never (?:\w+ )?${NEVER_FAULTY}`,
    String.raw`${OPENING}you (?:gave|sent|made|wrote|brought|found|showed|built) (?:me |us )?(?:the |our |my )?(?:\w+ )?(?:best|clearest|kindest|nicest|finest|fastest|loveliest|most (?:careful|helpful|generous|honest|thorough)) (?!excuses?\b|lies?\b|mess\b|joke\b)[^,;]*\b(?:ever|in years|of all|so far)`,
    String.raw`${OPENING}you were (?:always )?there for (?:me|us|him|her|them)\b`,
  ].join('|'),
  'i',
);

/** What is done for others, not to them. */
const HELPED = new RegExp(
  String.raw`${OPENING}you(?:'ve| have)? (?:took (?:(?:her|him|them|me|us) to|care|over|the (?:time|blame|trouble|children|kids))|(?:brought|drove|gave|lent|found|fetched|collected|carried|covered|helped|saved|rescued|looked after|stepped in|made time|stayed|came|picked)\b)`,
  'i',
);
/** "Thanks a lot" and "thanks for nothing" are said in scorn. */
const THANKED =
  /, (?:(?:thank you|thanks)(?! (?:a lot|a bunch|for nothing)\b)|many thanks|bless you|I am grateful|we are grateful|and I have not forgotten it)[^,;]*$/i;
const OWN_LAPSE = /\b(?:when|while|because|after|although) (?:I|we|it)\b[^,;]*/gi;
const FAILING =
  /\b(?:not|never|no|nothing|nobody|wrong|late|again|broken|excuses?|without|instead|nowhere|ignor\w+|forg[eo]t|fail\w*|miss\w*|lost|someone else|somebody else|lie[sd]?|wast\w+)\b|n't\b/i;
const thankedFor = (text: string): boolean =>
  HELPED.test(text) && THANKED.test(text) && !FAILING.test(text.replace(OWN_LAPSE, ''));

/** "Thanks to you we did not miss the train": a harm turned away. */
const AVERTED =
  /^(?:and |so )?(?:all )?(?:thanks|thank you) to you(?:r (?:\w+ ){1,2}?|,? )(?:and your \w+,? )?(?:I|we|my|our|nobody|no one|none)\b[^,;:]*?(?:(?:\b(?:not|never|nobody|no one|none of us|no longer)|n't)(?: \w+){0,2} (?:miss(?:ed)?|los[et]|late|wait(?:ed)?|wasted?|stuck|stranded|stand|stood|pa(?:y|id) (?:twice|double|a))\b|\blost (?:no|not an?|nothing)\b)/i;

/** "Thanks to your tip we spent the weekend in a wonderful hotel", "… paid the fine before it doubled". */
const WELL_ADVISED =
  /^(?:and |so )?(?:thanks|thank you) to your (?:\w+ )?(?:tip|reminder|advice|hint|warning|help|call|recommendation),? (?:I|we|my|our)\b(?=[^;:]*\b(?:wonderful|lovely|great|beautiful|excellent|splendid|in time|on time|before (?:it|they) (?:doubled|rose|went up|closed|expired|lapsed)))(?![^;:]*\b(?:not|lost|missed|late|ruined|wasted|twice|mess|loss)\b)/i;

const AFTER_ALL = /\b(?:but|yet|only|although|though|however|still|never)\b/i;
/** What stands behind the praise and takes it back: "… and none for my calls", "… your deliveries always are". */
const ELSEWHERE_NOT =
  /\b(?:none|nothing but|excuses?|complain)\b|\byour (?:\w+ ){1,2}always\b|\bnot (?:for|with|to) (?:me|us|my|our)\b/i;
const hasTurned = (text: string): boolean => AFTER_ALL.test(text) || ELSEWHERE_NOT.test(text.replace(OWN_LAPSE, ''));

/** Always or never, or what the reader did, and to their credit. */
export const isCredited = (text: string): boolean =>
  [CREDITED, AVERTED, WELL_ADVISED].some((shape) => shape.test(text) && !hasTurned(text.replace(shape, ''))) ||
  thankedFor(text);

/** "Your patience is unbelievable, thank you": without the thanks it may be scorn. */
const COMPLIMENT =
  /^your (?:\w+ )?(?:kindness|patience|generosity|speed|help|care|attention|taste|energy|memory|hospitality|optimism|enthusiasm|effort|support)(?: \w+){0,4} (?:is|was) (?:\w+ )?(?:unbelievable|ridiculous|absurd|outrageous|incredible|insane)\b[^;:?]*(?:\bthank(?:s| you)\b(?! (?:a lot|a bunch|for nothing)\b)|\bgrateful\b|in (?:the best|a good) (?:sense|way))/i;

/** A strong word for a good thing, and thanks. */
export const isCompliment = (text: string): boolean => COMPLIMENT.test(text) && !AFTER_ALL.test(text);
