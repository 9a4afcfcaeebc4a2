import { IN_WORDS, ORDINALS, SMALL_NUMBERS, spelledOut } from '../thread/number-words.ts';

/** Where a share or a day of the month ends: "a third off", but not "a third party". */
const ENDS = String.raw`(?=[^\w ]|$| (?:of(?! us)|off|less|more|now|up|down|in|on|and|or|to|at|by|from|before|when)\b)`;

/** Words of number that count nothing: "you two", "in two minds", "a hundred per cent sure", "as I have told you three times, …", "half decent", "the other half". */
const IDLE = [
  String.raw`one\b(?![ -](?:hours?|weeks?|months?|years?|hundred|thousand|million|grand|third|quarter|per ?cent|in (?:${SMALL_NUMBERS})|o['’]clock)\b)`,
  String.raw`(?<=\b(?:you|we) )two\b(?! (?:(?:hour|day|week|month|year)s?|full|more|working|clear|extra|whole|other)\b)`,
  String.raw`(?<=\b(?:one|an? \w+) or )two\b`,
  String.raw`(?:two|three|four|five) of (?:us|you|a kind)\b`,
  String.raw`two (?:minds|eyes|ears|cents|pins|hoots|ticks|shakes|seconds|thoughts|wrongs|options|choices|doors (?:down|up|along)|ways|things|can|and two)\b|two-?(?:way|faced|bit)\b|five-star|four (?:walls|corners)`,
  String.raw`(?:ten|\w+ty|(?:\w+ )?hundred) times\b|nine times out of ten|ten out of ten|(?:a|one) hundred per ?cent (?:sure|certain|right|clear|behind)|three strikes|(?<=\bcount(?:ing)? to )\w+|seven days a week|nine to five`,
  String.raw`(?<=^(?:as (?:I|we|you|has|have|was|explained|told|said|written|mentioned|already|now)|per|(?:I|we)(?:['’]ve| have)? (?:\w+ )?(?:told|explained|said)) [^,]{0,60})(?:twice|${SMALL_NUMBERS})\b(?=[^,]*, )|\w+[- ](?:year|yr)[- ]olds?\b`,
  String.raw`(?<=\b(?:cloud|high|door number) )\w+|(?<=\btakes )(?:two(?= to\b)|\w+ minutes)|(?<=\bonly take )\w+ minutes`,
  String.raw`(?<=\b(?:other|better|not) )half\b`,
  String.raw`half(?:-(?!day|hour|price|year|month|term)| (?:a (?:brain|mind|chance|heart|eye|ear|joke|story|job|clue)|as|the (?:time|story|battle|world|town|truth|problem|man|job|internet)|decent|expect\w*|hop\w+|asleep|awake|jok\w+|serious|listen\w+|way|measures|truths?|right|mad|dead|baked|hearted|sane|believ\w+|\w+ed|built|done|empty|full)\b)`,
].join('|');

const COUNT = [
  String.raw`(?:half|quarter) (?:past|to) (?:${SMALL_NUMBERS})\b`,
  String.raw`(?:half a )?dozen\b(?! (?:times|reasons))`,
  String.raw`(?<=\b(?:by|on|un?till?|before|from|since|after) the )(?:(?:(?:twenty|thirty)[ -])?(?:${ORDINALS}|ninth)|\w+teenth|tenth|eleventh|twelfth|(?:twent|thirt)ieth|(?:twenty|thirty)[ -](?:first|second))\b${ENDS}`,
  String.raw`${IN_WORDS}(?: (?:thousand|million|grand|dozen)\b|[ -](?:thirds|quarters|fifths)\b)?`,
  String.raw`half\b|fortnight\b|(?<!th(?:ink|ought) |or |(?:not|n['’]t|never) \w+ (?:you )?)(?:twice|thrice)\b(?! over)`,
  String.raw`(?<=\b(?:a|one) )(?:third|quarter)\b${ENDS}`,
  String.raw`both(?= (?:of )?(?:(?:the|my|our|your|these|those) )?(?!parties|sides|ways|worlds|times|this|does)\w{3,}s\b(?! and\b))`,
].join('|');

const WORDS_OF_NUMBER = new RegExp(String.raw`\b(?:${IDLE}|(?<count>${COUNT}))`, 'gi');

/** What a sentence counts in words, in lower case: "two and a half", "half past nine", "third" of "a third off", "both" pallets. */
export const countsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(WORDS_OF_NUMBER), ({ groups }) => groups?.count?.toLowerCase() ?? '').filter(Boolean);

/** The same in digits where it is a plain number: "two" → "2"; "" for a share, a time and what goes beyond hundreds. */
export const inDigits = (count: string): string => (PLAIN.test(count) ? String(spelledOut(count)) : '');
const PLAIN = new RegExp(`^(?:${IN_WORDS})$`);
