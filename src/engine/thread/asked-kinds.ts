/** What a question asks for, and the words with which people give it. */

/** Asks what the other side makes of it all, which whatever they reply answers. */
export const VAGUE =
  /^(?:work|possib|real|ok|okay|fin|enough|idea|thought|answ|view|interest|fanc|lean|liv|question|opin|posit|consider|accept|agre|proce|meet|discus|deal|propos|sound|look|happen|rest|bet|suit|help|understand|fair|reason|right|good|bad|hop|sit|stand)/;
export const DEFERS =
  /\b(?:let me|(?:i|we)(?:'ll| will|'d| would| need to| have to| must)(?: first)?) (?:check|look into|ask|think|find out|come back|get back|let you know|need (?:a|some)|sleep on|revert|talk to|speak (?:to|with))|\b(?:a day or two|bear with me|more on (?:that|this)|(?:i|we)(?:'ll| will| must| have to) (?:take|put) (?:it|this|that) to (?:my|our|the|him|her|them)|i(?:'d| would) rather not|can(?:'t|not) (?:say|speak|tell) (?:yet|about|before))/i;
/** "The insurance I will confirm on Monday", "you'll have a line on that by the 9th": an answer is still to come. */
export const PUTS_OFF =
  /\b(?:i|we)(?:'ll| will| shall| must| have to| need to|'m| am|'re| are)(?: first| also| then)? (?:confirm|check|checking|ask|asking|find out|tell you|let you know|look into|chase|chasing|collect|come back|get back|revert|know more|wait|waiting|see about)\b|\byou(?:'ll| will) (?:have|hear|get) (?:a line|word|an answer|my answer|our answer|news|from (?:me|us))\b|\b(?:i|we) (?:tell you|will know|wait) (?:next|on|by|in|for|until|when)\b/i;
export const YES_OR_NO =
  /^(?:and |\w+: |(?:hi|hey|heya|hello|hiya)(?: \w+)?,? )?(?:yes|yep|yeah|no|nope|sure|certainly|of course|gladly|agreed|deal|(?:it|i|we|they|that) (?:is|does|was|are|do|can|am|have)|not (?:yet|really|at all|a mistake))(?:\s*[,.;:!–-]|(?<=\b(?:yes|yep|no|nope)) (?!(?:more|one|other|longer|worries|problem|rush|hurry|harm)\b))/i;
const OPENING = String.raw`^(?:and |so |but |also,? )?`;
export const ASKS_YES_OR_NO = new RegExp(
  String.raw`${OPENING}(?:is|are|was|were|do|does|did|can|could|would|will|should|have|has|may|might|am)\b`,
  'i',
);
/** Whether to go on as the writer suggests: whatever is said next is the answer. */
export const SUGGESTS = new RegExp(
  String.raw`${OPENING}(?:is (?:that|this|it) (?:in your world|something (?:you|for you)|an option|a (?:deal|fit|runner|goer)|of (?:any )?(?:use|interest|help)|any (?:use|good|help))|(?:is there )?any (?:way|chance|hope|room|wiggle room|flexibility|give|leeway|movement)\b|(?:would|is) it (?:be )?(?:easier|better|simpler|quicker|best) (?:to|if)|(?:could|shall|should|can) we (?:talk|speak|meet|have a (?:call|chat|word))|would you like (?:us|me) to|(?:do you )?want (?:us|me) to|shall (?:i|we)|ok(?:ay)? (?:to|if)|should (?:i|we))\b`,
  'i',
);
/** To be told or sent something: a stand on the deal is no answer to that. */
export const ASKS_TO_BE_TOLD = new RegExp(
  String.raw`${OPENING}(?:can|could|would|will|may|might) (?:you|we|i) (?:also |perhaps |please |kindly )?(?:tell|say|ask|confirm|explain|send|share|show|let (?:me|us) (?:know|have))\b`,
  'i',
);
/** Whether theirs would do: an answer is any stand that the reply takes. */
export const ASKS_LEAVE = new RegExp(
  String.raw`${OPENING}(?:(?:can|could|would|will|may|might) (?:you|we|i|it|that|this)\b|(?:is|are|would) (?:that|this|it|these|[$€£]?\d\S*)\b.{0,30}\b(?:ok|okay|possible|fine|acceptable|best|all ?right|doable|workable)\b)`,
  'i',
);
export const STAND =
  /[$€£]\s?\d|\d\s?(?:%|k\b)|\d[.,]?\d{2}|\b(?:possible|impossible|fine|ok|okay|works?|happy to|glad to|agreed|difficult|hard|late|early|prefer|instead|if you|unless|can't|cannot|won't|couldn't|stays?|(?:i|we)(?: can| could|'d)|(?:could|would) (?:you|we))\b/i;
export const ASKS_WHEN =
  /\b(?:when|how soon|what time|which (?:day|date|week|month)s?|timeline|timing|deadline|by what|call|phone|(?<!\b(?:the|your|a|my|our) )talk|speak|meet|zoom|visit|coffee|ring)\b/i;
export const ASKS_PRICE =
  /\bhow (?:much|long)\b|\b(?:what|which)\b.{0,30}\b(?:price|fee|costs?|charge|rate|offer|figure|quote|salary|rent|budget)\b/i;
export const ASKS_COUNT =
  /\bhow (?:many|old|big|large|far|often|tall|wide|heavy)\b|\bwhat (?:size|age|year|volume)s?\b/i;
/** "48 pupils, 5 staff", "As I wrote, we are six": a number stands at the head of its sentence. */
export const COUNTS =
  /^(?:as (?:in|i|we|said|mentioned|told)\b[^,]{0,40}, )?(?:(?:there(?:'s|'re| are| is| will be)|we(?:'re| are| have|'d be|'ll be| will be| would be| had| expect)|i (?:have|expect)|it'?s|it is|about|around|roughly|only|just|the) ){0,3}(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen) ?(?:[a-z]|[.,;]|$)/i;
export const ASKS_DURATION = /\bhow (?:long|quickly|fast)\b|\b(?:waiting|lead|turnaround) time\b/i;
export const LASTS =
  /\b(?:\d+|an?|one|two|three|four|five|six|ten|half an|a few) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/i;
export const ASKS_WHY =
  /\bwhy\b|\bwhat(?:'s| is| are| was)? (?:behind|driv\w+|the reasons?|makes|made|led)\b|\bhow come\b/i;
export const CAUSE =
  /\b(?:because|since|comes? (?:down to|from)|due to|that's why|the reason|owing to|so that|which (?:means|makes|made|adds|added|takes|took|comes to|came to|is (?:\d+|an extra|another|more)))\b/i;
/** Which of two or more is liked better, and the words with which people choose. */
export const ASKS_CHOICE =
  /\b(?:prefer|rather|fancy|which (?:of|one|do you|did you|would you|half|day)|like best|lean(?:ing)? (?:to|towards)|suits? you)\b/i;
export const CHOOSES =
  /\b(?:better|best|easier|prefer|rather|suits?|favou?rite|the one (?:we|i)|let's stay|(?:is|are|would be) (?:fine|good|great|ideal|perfect)|(?:would like|'d like|'d take|'ll take|'d keep|'d go|went) (?:for|with|the|to)|please)\b/i;

/** What people ask about in every mail, and verbs that go with anything: alone they show no answer. */
export const COMMON =
  /^(?:do|doing|don|mov|travel|paid|pay|kept|keep|sign|work|start|use|us|used|hold|tak|look|hav|stay|leav|send|sent|run|play|turn|set|pick|drop|com|cam|went|open|clos|chang|happen|mean|plan|need|add|includ|expect|let|show|put|ask|tell|told|say|said|hear|heard|call|year|month|week|day|hour|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|000|new|old|bit|part|lot|side|end|first|last|next|long|far|soon|much|fre)$/;
export const HAVE =
  /^(?:and |so |but |also,? )?(?:do you (?:have|own|keep)|have you|is there|are there|would you have)\b/i;
export const HAS = /^(?:(?:yes|no),? )?(?:(?:i|we)(?:'ve| have| own| keep)\b|there(?:'s| is| are)\b|no \w+|none\b)/i;
