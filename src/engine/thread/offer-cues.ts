/** What stands beside an amount, and how much it speaks for an offer (above zero) or for a mere mention (below). */
export interface Cue {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** Speaks only of things counted: weeks, pieces. */
  readonly counted?: true;
  readonly weight: number;
}

const NOUN =
  'offer|price|quote|quotation|proposal|bid|rate|fee|ask|figure|number|salary|base|deposit|counter|package|rent|terms?|premium|bonus|minimum|moq|discount|target|position|licen[cs]e|best|total|floor|ceiling|limit|reserve|lead time|delivery|valuation|cap|payment|equity|advance|retainer|royalty|commission|sign-on|stipend|contribution|settlement|budget from us';
const DO =
  'do|doing|offer|offering|propose|proposing|pay|paying|take|taking|accept|go|going|stretch|manage|come|give|giving|sign|ask|asking|agree|live with|work with|imagine|meet|put|sell|settle|say|suggest|suggesting|bring|free|send|stay|make|knock|cover|carry|contribute|raise|drop|reduce|lower|improve|move|consider|match|keep|lock|find|hold|release|refund|invoice|see|leave|shave|waive|get|allow|add|throw|extend|let|rent|book|commit|reissue|spare|borrow|have|spread|split|lend|part with|call it|bump|round|up|trim|grant|pass on|include|throw in|freeze|pause|swap|switch|flex|squeeze it|pass|supply|promise|deliver';
const WISH =
  'like|love|need|want|be glad of|be happy with|prefer|expect|hope for|be looking for|be asking for|be thinking';

/** Offers are put forward by somebody who can, could, would; they are asked for, or named as "our price". */
export const OFFERED: readonly Cue[] = [
  /** "Delivery in 45 days", "payment 30 days", "vesting over four years": terms with a time of their own. */
  {
    before:
      /\b(?:deliver\w*|shipment|dispatch|lead time|payment|validity|valid|notice|warranty|guarantee|turnaround|completion|vest(?:ing|s)?|contract|lease|licen[cs]e|term(?! sheet)|option)\b(?:(?! (?:is|are|was|(?:runs?|ran) out|ends?|ended|expires?|starts?|begins?) )[^.;,!?]){0,24}?(?:\b(?:in|within|of|for|over|runs?|at)|:)?\s*$/i,
    counted: true,
    weight: 3,
  },
  { before: /\b(?:minimum|min\.?|at least|no less than)(?: of| for \w+)?\s+$/i, counted: true, weight: 2 },
  /** "A royalty of 8 %", "30 % deposit", "70 % of the door". */
  {
    before:
      /\b(?:royalt(?:y|ies)|deposit|discount|commission|rebate|waiver|bonus|increase|rise|share|stake|retention|(?:\w+ )?fee|position|contribution|interest)\s+of\s+$/i,
    weight: 2,
  },
  {
    behind:
      /^\s*(?:deposit|discount|uplift|surcharge|mark-?up|off\b|up ?front|in advance|royalt|commission|rebate|on (?:signing|signature|booking|order|delivery)|of (?:the )?(?:turnover|takings|door|net|gross|sales|receipts|revenue|profits?)\b)/i,
    weight: 1.5,
  },
  /** "Ask for a saving of 10 %", "same rate as last time, $1,100?" */
  {
    before:
      /\b(?:ask|asks|asking|look|looking|need|needs|want|wants|request|propose|suggest|expect|hop(?:e|ing))\b[^.;,!?]{0,25}\ban? (?:\w+ )?(?:saving|reduction|cut|concession|rebate|uplift|increase|rise|raise)\s+of\s+$/i,
    weight: 4,
  },
  {
    before:
      /\b(?:the )?same (?:\w+ )?(?:as|like) (?:last (?:time|year|season|month)|before|always|usual|ever),? (?:so |at )?$/i,
    weight: 4,
  },
  {
    before: /\b(?:more like|think about|(?:thought|spoken) of|had counted|(?:normally|usually) ask)\s+(?:about )?$/i,
    weight: 4,
  },
  {
    before: /\b(?:he|she|they|you|u|dad|mum|boss) (?:goes|should (?:take|pay)|could take|meets? you at)\s+$/i,
    weight: 3,
  },
  { before: /\b(?:transfer|refund|send|pay) (?:me |us )?the\s+$/i, weight: 3 },
  { before: /(?:^\W*|[,;:–-] |\bplease |\bjust )(?:pay|give|refund|transfer) (?:me|us)\s+$/i, weight: 2 },
  { before: /^\W*(?:for|with|at)\s+$/i, behind: /^,?\s+(?:i|we|you)\b(?!(?:'d| would) lose)/i, weight: 1.75 },
  { before: /\b(?:is|are|comes? to|for) another\s+$/i, weight: 2 },
  /** "Rent 980, bills on top", "minimum order 250": a list without its colons. */
  {
    before:
      /(?:^|[.;,:]\s|\band )(?:the )?(?:(?:monthly|yearly|basic|total|end|final|minimum) )?(?:rent|price|deposit|fee|rate|salary|base|bonus|order|minimum|moq|extra(?: [a-z]+)?|cleaning|kitchen|delivery|set-?up|premium|advance|total|equity|commission|trailer)\s+$/i,
    weight: 2,
  },
  /** "For you 420", "32 and no less". */
  {
    before: /\bfor (?:you|a friend|cash|a quick sale)(?: it'?s| it is| it would be| i'd do| i can do)?[:,]?\s+$/i,
    weight: 2,
  },
  {
    behind:
      /^\S*(?:,| and)? (?:(?:and )?no(?:t a (?:penny|cent|euro|pound|dollar))? (?:less|more|lower|higher)|take it|firm)\b/i,
    weight: 5,
  },
  { before: /\bwhat if (?:it|that|we|the \w+) (?:were|was|made it|said)\s+$/i, weight: 4 },
  { before: /\b(?:could|would|might|can) (?:it|that|this) be\s+$/i, weight: 2 },
  { before: /\b(?:i|we|you) keep\s+$/i, weight: 2 },
  { before: /\banything (?:from|over|above|around|up to)\s+$/i, weight: 5.5 },
  { before: /\bhow (?:does|would)\s+$/i, behind: /^\S*(?:\s+\S+){0,2}?\s+(?:sound|look|be|suit|work)\b/i, weight: 2.5 },
  {
    before: /\b(?:the lot|both|everything|all (?:three|four|five|of it|of them)|the pair|the set) for\s+$/i,
    weight: 2,
  },
  { before: /^(?:please )?(?:give|grant|let) (?:us|me)\b[^.;!?]{0,40}$/i, counted: true, weight: 2 },
  { before: /\b(?:i|we) (?:reserve|commit to|guarantee|include|throw in|add|order)\s+(?:\S+\s+)?$/i, weight: 2 },
  { before: /\b(?:board|committee|management|council|company|head office) says?\s+$/i, weight: 4 },
  {
    before: new RegExp(
      String.raw`\b(?:can|could|would|will|might|may|shall|must|let's|let us|'d|'ll|to|am|are|'m|'re)\b(?:\s+[^\s,]+){0,3}?\s+(?:${DO})\b(?:\s+[^\s,]+){0,6},?\s*$`,
      'i',
    ),
    weight: 2,
  },
  {
    before: new RegExp(String.raw`\b(?:would|'d|could)\b(?:\s+\S+){0,2}?\s+(?:${WISH})\b(?:\s+[^\s,]+){0,5}\s*$`, 'i'),
    weight: 2,
  },
  {
    before:
      /\b(?:i|we|he|she|they)(?:\s+\S+)?\s+(?:offer|propose|suggest|ask|want|need|counter|accept|take|think|give|grant)\b(?:\s+[^\s,]+){0,5}\s*$/i,
    weight: 2,
  },
  {
    before:
      /\b(?:company|client|board|committee|school|trust|council|firm|team|landlord|landlady|owner|boss|insurer|publisher|museum|sellers?|buyers?|vendor|clients?|university|municipality|department)\s+(?:is (?:willing|ready|prepared) to (?:pay|offer)|offers?|proposes?|suggests?|asks?|wants?)\b(?:\s+[^\s,]+){0,5}\s*$/i,
    weight: 2,
  },
  { before: /\b(?:in the middle|half ?way)(?:,? (?:at|say|on|with))?:?\s+$/i, weight: 2 },
  {
    before:
      /\b(?:would|might|could|may|should be|has to be|have to be|must be|needs to be|will be|becomes|(?:i|we) charge)(?:\s+(?:maybe|perhaps|something like))?\s*$/i,
    weight: 2,
  },
  {
    before:
      /\b(?:how about|what about|call it|say|make it|split it at|settle (?:at|on|for)|shake on|meet (?:you |me )?(?:at|on)|counter(?:ing)? (?:at|with)|lands? (?:at|on)|closer to|nearer(?: to)?|near|(?:looking|hoping|asking|holding out|aiming) for|looking at|thinking|pencilled in|came up with|have in mind|comes? (?:down |up )?to|gets? (?:us|me|you) to|stops? at|remains|stays at)\s+(?:\S+\s+)?$/i,
    weight: 2,
  },
  {
    before: new RegExp(
      String.raw`\b(?:my|our|the|his|her|their|best|counter|opening|new|revised|final|firm|his|your)\s+(?:\S+\s+){0,2}?(?:${NOUN})\b(?:\s+\S+){0,4}?\s+(?:is|are|would be|will be|of|at|stays|stands at|goes to|comes to|=)\s+(?:\S+\s+){0,3}$`,
      'i',
    ),
    weight: 2,
  },
  { before: new RegExp(String.raw`\b(?:${NOUN})\b[^.!?;]{0,24}[:=]\s*(?:\S+\s+){0,3}$`, 'i'), weight: 2 },
  {
    before:
      /\b(?:attached|enclosed|short version|proposal|offer|quotation|quote|terms)\b[^.!?]{0,60}[:,]\s+(?:\S+\s+){0,4}$/i,
    weight: 2,
  },
  { before: /\b(?:what|here|this|these|idea|like|side|work|follows) ?[^.!?]*:\s+(?:\S+\s+){0,4}$/i, weight: 2 },
  {
    before:
      /\b(?:pleased|happy|glad|able|prepared|willing|ready) to (?:offer|do|pay|go|accept|sign|propose|give)\b.*$/i,
    weight: 2,
  },
  {
    behind:
      /^\S*(?:\s+(?!(?:i|we|you|he|she|they|it)\b)\S+(?<!,)){0,4}?\s+(?:would (?:work|do|be|suit|help|already|get|settle|make)|works for|is (?:our|my|the) (?:best|final|last|offer|price|number|limit|floor)|is what (?:i|we)|is (?:possible|fine|ok|okay|doable|yours|where)|(?:i|we) (?:can|could)\b(?!'t|not)|and (?:we have|it's|you have) a deal|all[- ]in\b|pencilled|and (?:i|we)(?:'ll| will| would|'d) )/i,
    weight: 2,
  },
  { before: /\b(?:moq|minimum|deposit|advance|lead time|term|bonus|cap|retainer|net)\s+(?:of\s+)?$/i, weight: 2 },
  { behind: /^\s+(?:say\b|in place of|in mind|pencilled)/i, weight: 2 },
  { before: /\b(?:sign|commit|go|extend|renew|book|stay|rent|lease|hire) (?:\S+ )?for\s+$/i, weight: 2 },
  { before: /\b(?:paying|open to \w+ing|thinking|makes? (?:the|it|that) (?:\w+ )?(?:\w+ )?)\s*$/i, weight: 2 },
  { before: new RegExp(String.raw`\b(?:and|or)\s+(?:${DO})\s+(?:\S+\s+){0,2}$`, 'i'), weight: 2 },
  { before: /\bat\s+$/i, behind: /^\s*(?:[.,;?!]|$|(?:if|for|with|the lot|all in)\b)/i, weight: 1.25 },
  { before: /\bat\s+$/i, weight: 0.5 },
  { behind: /^\S*\s*(?:if you|with the|all in|fixed|flat|base|plus|cif|fob|ddp|exw|delivered|on a \d)/i, weight: 1 },
  { before: /(?:^\s*|[-*•]\s*|[:,] (?:so )?|^\s*(?:then|so|and|ok|okay|closer|deal|no|or)[.,]?\s+)$/i, weight: 1.5 },
  { before: /\b(?:fine|ok|okay|happy|agreed|deal|good|fair|comfortable|content|done) (?:at|with|on)\s+$/i, weight: 2 },
  {
    before: /^\s*(?:and |so |but )?at\s+$/i,
    behind: /^(?:\s+\S+){0,6}?,?\s+(?:you|i|we|it|they|he|she)(?:'ll|'d)?\b/i,
    weight: 2,
  },
  {
    before:
      /\b(?:raise|lower|reduce|cut|increase|change|move|bring|drop|put|shorten|extend|adjust)\b[^.!?]{0,60}\bto\s+(?:\S+\s+)?$/i,
    weight: 2,
  },
  {
    before: /\b(?:pay|payment|rest|balance|settle)\b[^.!?]{0,40}\bwithin\s+$/i,
    weight: 4,
  },
  {
    behind:
      /^(?:\s+\S+){0,6}?\s+(?:sounds? (?:good|fair|right|fine|ok|okay)|(?:is|are) (?:agreed|acceptable|a deal)|it is|suits? (?:me|us)|and (?:it is|it's) yours)\b/i,
    weight: 3,
  },
  {
    behind:
      /^(?:\/(?:\w+)|\s+(?:each|apiece|an? (?:head|piece|night|month|week|day|box|pallet|seat|unit|lesson|term|spot|page|hour|evening|metre|meter|dozen|copy)|per \w+|labour only|labor only|ex works|for the (?:lot|pair|set|whole)|from (?:january|february|march|april|may|june|july|august|september|october|november|december|the|next|now)|without\b|warm\b|cash\b|and (?:i|we|you)\b(?! (?:were|was|did|had|said))))/i,
    weight: 1.5,
  },
  {
    before: new RegExp(String.raw`^\W*(?:the )?(?:${NOUN}) (?:is|are|would be|comes to|remains|stays)\s+$`, 'i'),
    weight: 2,
  },
  {
    before: /\b(?:(?:i|we) go|goes|going|moves?|moving|rises?|put\b[^.!?;]{1,20}) (?:up |down )?to\s+$/i,
    weight: 2,
  },
  {
    before:
      /\b(?:call it|meet (?:me|you|us) at|shake on|nearer|closer to|make it|(?:i|we)(?:'d| had) (?:thought of|hoped for))\s+(?:a |about )?$/i,
    weight: 2,
  },
];
