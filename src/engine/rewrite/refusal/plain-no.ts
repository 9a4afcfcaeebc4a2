import { isBase } from '../participles.ts';
import { small, smallArticle } from '../words.ts';

const INVERTED =
  /^(?:under no circumstances|in no circumstances|in no case|on no account|no way|no chance|never|there is no way|there's no way|not a chance)(?: that)?,? (?:will |can |shall |do |would |are |am )?(?<who>I|we)(?: will| can| would| are| am|'ll|'re|'m)? (?:be )?(?:going to |ever )?(?<act>.+)$/i;
const OTHERS_INVERTED =
  /^(?:absolutely )?(?:under no circumstances|in no circumstances|on no account|at no point|never|no way|no chance)(?: whatsoever| in this \w+)?,? (?<aux>will|can|shall|would) (?<rest>(?!(?:I|we)\b).+)$/i;
const DOING_INVERTED =
  /^(?:(?:there is |there's )?(?:no way|no chance|not a chance)(?: on earth| in hell)?|never)(?: that)? (?:am I|are we|I'm|we're|I am|we are) (?<act>(?:going to |gonna |ever )*\w.+)$/i;
/** "No way is he taking her abroad": somebody else's doing, put back in order. */
const THEIRS_INVERTED =
  /^(?:absolutely )?(?:under no circumstances|in no circumstances|on no account|no way|no chance|never)(?: that)?,? (?<is>is|are|am) (?<whom>he|she|they|it|that|this|(?:the|my|our|your|this|that|his|her) \w+) (?<act>(?:going to |getting |\w+ing ).*)$/i;
const NOT_DOING = /^not (?<act>\w+ing\b.+)$/i;
/** "Not at that price." */
const NOT_SO =
  /^not (?<how>(?:at|for|on|before|until|under|with|within|in) (?!(?:me|us|you)\b|a month of)\S+(?:, not)? \S.*)$/i;
/** "Not interested in a swap." */
const UNWILLING = /^not (?<what>(?:interested|keen|prepared|willing|able|ready|happy)\b.+)$/i;
const DROPPED =
  /^(?<verb>can't|cannot|won't|wouldn't|don't|cant|wont|wouldnt|dont|not going to|not gonna)\b(?<act>.+)$/i;
const GETTING = /^you(?:['’]re| are) (?:not |never )(?:getting|having|going to (?:get|have)) (?<thing>.+)$/i;

/** A total or a clipped no as a plain one: "under no circumstances will we sign" → "we can't sign". */
export function plainNo(said: string, who: 'I' | 'we'): string {
  const { aux, rest = '' } = OTHERS_INVERTED.exec(said)?.groups ?? {};
  const words = rest.split(' ');
  const nounAt = DETERMINER.test(rest) ? 1 : 0;
  const be = words.indexOf('be');
  const verb =
    be > 0 ? be : words.findIndex((word, at) => at > nounAt && isBase(word) && !DETERMINER.test(`${words[at - 1]} `));
  if (verb > 0) return words.toSpliced(verb, 0, aux === 'would' ? "wouldn't" : "can't").join(' ');
  const ours = DOING_INVERTED.exec(said)?.groups?.act;
  if (ours) return `${who === 'we' ? 'we are' : 'I am'} not ${ours}`;
  const others = THEIRS_INVERTED.exec(said)?.groups;
  if (others) return `${others.whom} ${others.is} not ${others.act}`;
  const inverted = INVERTED.exec(said)?.groups;
  if (inverted?.act && /^\w{3,}ing\b/.test(inverted.act) && !/^(?:bring|sing|ring|paying)\b/.test(inverted.act))
    return `${inverted.who} ${inverted.who === 'I' ? 'am' : 'are'} not ${inverted.act}`;
  if (inverted?.act)
    return `${inverted.who} can't ${inverted.act.replace(/^paying\b/, 'pay').replace(/^(?<verb>\w+)ing\b/, (word) => (/^(?:bring|sing|ring)$/.test(word) ? word : `be ${word}`))}`;
  const unwilling = UNWILLING.exec(said)?.groups?.what;
  if (unwilling) return `${who === 'we' ? 'we are' : 'I am'} not ${unwilling}`;
  const how = NOT_SO.exec(said)?.groups?.how;
  if (how)
    return `${who === 'we' ? 'we' : 'I'} can't agree to this ${how.replace(/,? (?:and )?not (?=at|for|on|with|in|this|before|until)/gi, ' or ')}`;
  const doing = NOT_DOING.exec(said)?.groups?.act;
  if (doing) return `${who === 'we' ? 'we are' : 'I am'} not ${doing}`;
  if (
    /^(?!(?:everything|something|anything|having|regarding|concerning|following|considering|according)\b)\w{3,}ing\b/.test(
      small(said),
    ) &&
    !/, (?:we|I)\b|:|\b(?:is|isn['’]t|are|will|won['’]t|can['’]t|cannot)\b/.test(said)
  )
    return `${who === 'we' ? 'we are' : 'I am'} ${small(said)}`;
  const dropped = DROPPED.exec(said)?.groups;
  if (dropped)
    return `${/^ (?:be happening|happen|work|fly|wash)\b/i.test(dropped.act ?? '') ? 'that' : who} ${/^not/i.test(dropped.verb ?? '') ? (who === 'we' ? 'are not going to' : 'am not going to') : small(dropped.verb ?? '')}${(dropped.act ?? '').replace(/,? (?:and )?(?:won't|can't|will not)\b.*$/i, '').replace(/ do$/i, ' do that')}`;
  return inOrder(said)
    .replace(GETTING, `${who} can't let you have $<thing>`)
    .replace(/^hard pass on /i, `${who} won't take `)
    .replace(
      /\b(?:is|are) (?:simply |absolutely |completely |totally |just )?(?:(?<whom>for (?:me|us)) )?(?:out of the question|impossible|a non-starter|off the table)\b/i,
      (_all, whom?: string) => `isn't possible${whom ? ` ${whom}` : ''}`,
    )
    .replace(
      /^it(?:'s| is) (?:simply |absolutely |completely |totally |quite |just )?(?:impossible|out of the question)/i,
      "It isn't possible",
    )
    .replace(/\b(?:simply|absolutely|completely|totally|flatly|categorically) /i, '');
}

const DETERMINER = /^(?:the|my|our|this|that|any|an?) /i;

/** "14 weeks of stock we will not keep", "your idea with the stall, I don't want it": what is refused goes behind its verb. */
const inOrder = (said: string): string => {
  const { thing, ours, verb } = (AHEAD.exec(said) ?? HANGING.exec(said))?.groups ?? {};
  return thing ? `${ours} ${verb} ${small(smallArticle(thing))}` : said;
};
const AHEAD =
  /^(?<thing>(?!(?:if|when|because|as|since|and|but|so|while|although|though|unless|whether|what|who|how|before|after|once|until|no)\b)(?:(?:that|this)|[^\s,;]+(?: [^\s,;]+)+?))(?:, that)? (?<ours>I|we) (?<verb>(?:(?:do|will|can|would|could|shall)(?: not|n['’]t)|cannot|won['’]t|can['’]t)(?: be)? \w+(?: out| up| off| away| back)?)$/i;
const HANGING = /^(?<thing>(?:that|this|the|an?|your)\b[^,;]+), (?<ours>I|we) (?<verb>[^,;]+?) (?:it|that|this|them)$/i;
