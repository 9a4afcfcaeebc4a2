import type { Span } from '../../model/span.ts';

const SAYING = String.raw`(?:say|claim|suggest|imply|threaten|insist|demand|pretend|accus|blam)(?:s|ing|ed)?|said|tell(?:s|ing)? (?:you|anyone|them)|told you|ask(?:s|ing|ed)? (?:you|anyone|for an answer)|expect(?:s|ing)? you|mean(?:ing)? to (?:say|suggest|imply|be|sound|accuse|threaten)|wish(?:ing)? to (?:say|suggest|imply|be|sound)|want(?:ing)? to (?:say|suggest|imply|be|sound|accuse|blame|threaten)|trying to (?:say|suggest|imply)|going to (?:say|claim|pretend)`;
const NOT = String.raw`(?:(?:am|are|is|do|does|did|was|were|would|will) (?:not|never)|'(?:m|re|d|ll|ve) (?:not|never)|(?:are|is|do|does|did|was|were|would|wo)n't|never)`;
const NOBODY = String.raw`(?:nobody|no one|none of us)(?: (?!who\b)[\w'-]+){0,5}?`;
/** A failing or a label of contempt, as a verb or behind "is". */
const FAULT = String.raw`(?:wast(?:ed|ing)|l(?:ied|ying)|misled|misleading|cheat(?:ed|ing)|ignor(?:ed|ing)|neglect(?:ed|ing)|hid(?:ing)?|fool(?:ed|ing)|trick(?:ed|ing)|stall(?:ed|ing)|bluffing|fail(?:ed|ing)|insult(?:ed|ing)?|let us down|forgot|broke|delayed|liars?|thie(?:f|ves)|cheats?|jokes?|disgrace(?:ful)?|ridiculous|absurd|outrageous|outrage|pathetic|laughable|stupid|idiots?|fools?|incompetent|careless|lazy|greedy|dishonest|unreasonable|unfair|rude|unprofessional|to blame|at fault|rip-off|scam|nonsense|rubbish|shambles|waste of)`;
/** Words that turn the denial into a reproach: "I don't think you understand how rude that was". */
const GAP = String.raw`(?: (?!(?:ever|any|anything|how|what|why|too|unless|until|but|ask|understand|know|would|could|not|never)\b)[\w'-]+){0,5}?`;
/** "You lied", "your offer is a joke", and behind "consider" and "call" without the "is". */
const FAULTED = String.raw`(?:(?: that)? (?:you|anyone|anybody|your(?: [\w-]+){1,3}?(?= (?:is|was|are|were|has|have)\b)|(?:this|that|it)(?= (?:is|was)\b))(?:'re|'ve|'d)?${GAP}| (?:your(?: [\w-]+){1,3}|this|it)(?: an?)?) ${FAULT}`;
const WEAPON = '(?:threat|ultimatum|demand|reproach|accusation|criticism|attack|warning)';

/** "I am not saying", "nobody asks you", "this is not a threat", "that does not mean". Not "I won't tell you again". */
const DENIAL = new RegExp(
  [
    String.raw`\b(?:I|we)(?: ${NOT}|(?<=\bI|\bwe)${NOT})(?: (?:here|even|really|for a moment|yet|in any way))? (?:${SAYING})\b`,
    String.raw`\b(?:nobody|no one|none of us)(?: \w+){0,2}? (?:(?:is|was|has|would|will|ever) )*(?:${SAYING}|expects|wants)\b`,
    String.raw`\b(?:I|we)(?: ${NOT}|(?<=\bI|\bwe)${NOT})(?: (?:really|honestly|for an? (?:moment|second|minute)|at all|in any way|once))?(?: (?:think|thought|believed?|felt|feel|found|find|consider(?:ed)?|call(?:ed)?|regard))${FAULTED}\b`,
    String.raw`\b${NOBODY} (?:thinks?|thought|believe[sd]?|feels?|felt|finds?|found|considers?|considered|calls?|called|suggest(?:s|ed)|suspect(?:s|ed))${FAULTED}\b`,
    String.raw`\b(?:no reason (?:at all )?to (?:think|believe|say|suspect|suppose)|(?:would be|is) (?:wrong|unfair|untrue) to (?:say|call|think|claim))${FAULTED}\b`,
    String.raw`\bfar be it from (?:me|us) to\b`,
    String.raw`\bby no means (?:do|would) (?:I|we) (?:say|think|suggest|claim|mean)\b`,
    String.raw`\bit(?: is|'s| was) not that\b|\bit isn't that\b`,
    String.raw`\b(?:that|this|it|which) (?:does not|doesn't|did not|didn't) mean\b(?! (?:that )?you (?:can|may|get|are (?:free|entitled|allowed)|have (?:the|a) right))`,
    String.raw`\b(?:this|that|it|none of (?:this|it))(?: is| was|'s)(?: not|n't| in no way| by no means|(?<=none of \w+ (?:is|was)))(?: meant| intended)?(?: as| to be)?(?: an?| my| our| any) ${WEAPON}\b`,
  ].join('|'),
  'iu',
);
/** Every denial holds one of these. Most sentences do not, and are told so in a tenth of the time. */
const MAY_DENY = /\b(?:no|not|nobody|none|never)\b|n't|\bfar be\b|\b(?:wrong|unfair|untrue)\b/i;
/** Where the writer's own saying sets in again; a "but" is passed over as well. */
const TAKEN_UP =
  /(?<but>,? but )|, (?:yet|only|just|merely|however|I|we|you|it|this|that|pay|take|and (?:I|we|you))\b|[;:]|\s[-–—]\s/i;
const REPEATED = /\b(?:again|twice|once more|a second|another time|any longer)\b/i;

/** What the writer says not to say, up to the "but" behind which many a one says it after all. */
export function denied(text: string): Span[] {
  const denial = MAY_DENY.test(text) && DENIAL.exec(text);
  if (!denial) return [];
  const from = denial.index + denial[0].length;
  const taken = TAKEN_UP.exec(text.slice(from));
  const end = taken ? from + taken.index + (taken.groups?.but?.length ?? 0) : text.length;
  return REPEATED.test(text.slice(denial.index, end)) ? [] : [{ start: denial.index, end }];
}
