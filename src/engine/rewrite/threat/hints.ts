import { me, type Pieces, type Way } from '../reword.ts';
import { between, ratherNot, ratherThan, SETTLE, unwelcome, wishing } from './avoided.ts';
import { wantedFor } from './first-then.ts';
import { BESIDE_A_STEP } from './beside-a-step.ts';
import { HOPES, type Told } from './hopes.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small } from '../words.ts';

/** Threats that name what may happen and leave the "if" unsaid; what they name is kept, as what the writer would rather avoid. */
const SHAPES: readonly (readonly [RegExp, Told])[] = [
  ...HOPES,
  ...BESIDE_A_STEP,
  [
    /^failure (?:to|in) (?<need>.+?) (?:will|shall|may|would|is going to) (?:\w+ly )?(?:result in|lead to|mean|entail|cause|trigger|be followed by|be met with) (?<out>.+)$/i,
    ({ need = '', out = '' }, who) =>
      `${capital(who)} need you to ${need}. What follows otherwise is ${out}, and ${who} would much rather settle it with you. What would it take on your side?`,
  ],
  [
    /^do you (?:really |honestly )?want (?:me to |us to |that I |that we )(?<act>[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
  [
    /^(?:do you|you (?:don['’]?t|do not)|surely you (?:don['’]?t|do not)) (?:really |honestly )?want (?:me|us) (?<deed>\w+ing .+?)(?:, (?:do you|surely|right))?$/i,
    ({ deed = '' }, who) => unwelcome(deed, who),
  ],
  [
    /^(?:do you|you (?:don['’]?t|do not)|surely you (?:don['’]?t|do not)) (?:really |honestly )?want (?<subject>(?:your|the|my|our|all|every|everyone|everybody|anyone|people)\b(?:(?! to\b).){0,50}?) to (?<act>[a-z].+?)(?:, (?:do you|surely|right))?$/i,
    ({ subject = '', act = '' }, who) => between(`${small(subject)} ${act}`, who),
  ],
  [
    /^do you (?:really |honestly )?want (?<thing>.+? (?:doing|going|making|landing|ending|sitting|being|coming|turning|getting|reaching|all over|in|on)\b.+)$/i,
    ({ thing = '' }, who) => `${capital(who)} would rather not see ${small(thing)}. ${SETTLE}`,
  ],
  [
    /^(?:I|we)(?:['’]d| would|['’]ll| will)? (?:so |really |very much )?(?:hate|be sorry|not like|not want|not wish|be loath) (?:to (?:see|have) )?(?<subject>(?:for )?(?!to\b).+?) (?:to )?(?<verb>(?!to\b)\w+)(?<rest> .+)$/i,
    ({ subject = '', verb = '', rest = '' }, who) =>
      isVerb(verb) && !subject.startsWith('for ') ? ratherThan(subject.replace(/^for /, ''), verb, rest, who) : null,
  ],
  [
    /^(?:it (?:would|will|['’]d) be|what) (?:a |very |so |such a |really |an? awful )*(?:shame|pity|sad|unfortunate|awkward|embarrassing|regrettable|sorry thing)(?: it would be)? if (?<subject>(?!I\b|we\b)(?:(?! had\b).)+?) (?:should )?(?<verb>(?!had\b)were to \w+|\w+ed|heard|saw|left|told|sent|put|took|gave|kept|lost|made|got|went|came|found|knew|lost|read) ?(?<rest>.*)$/i,
    ({ subject = '', verb = '', rest = '' }, who) => ratherThan(subject, verb, rest && ` ${rest}`, who),
  ],
  [
    /^whether (?<subject>.+?) (?<verb>\w+s|get|hear|find|see|go|end) (?<rest>.+?) (?:is|depends|lies|rests) (?:pretty much |entirely |very much |now |all )?(?:in your hands|up to you|on you|with you|your (?:choice|decision|call)).*$/i,
    ({ subject = '', verb = '', rest = '' }, who) => ratherThan(subject, verb, ` ${rest}`, who),
  ],
  [
    /^(?:I|we)(?:['’]re| are|['’]m| am)? (?:won['’]t|will not|not going to|can['’]t|cannot) (?<act>(?!be\b)[a-z].+?) (?:until|unless|till|before) you (?<need>[a-z].+)$/i,
    ({ act = '', need = '' }, who) =>
      `${capital(who)} can ${act} once you ${need}, because [your reason]. What would it take on your side?`,
  ],
  [
    /^(?:just )?(?:one more|another|any (?:further|more|other)|a single|a second) (?<thing>[^,]+?)(?:,| and|:)+ (?<clause>(?:you|the|my|our|your|this|that|all|I|we|it|he|she|they)(?:['’](?:re|s|m|ll))? \S+.*)$/i,
    ({ thing = '', clause = '' }, who) => [
      `Another ${thing} would mean that ${small(clause)}, and ${who} would much rather it didn't come to that. How can we avoid it?`,
      `It matters to ${me(who)} that there isn't another ${thing}, because [your reason]. What would help on your side?`,
    ],
  ],
  [
    /^(?:.{0,60}, (?:and )?)?(?:I['’]?d|we['’]?d|I would|we would|it['’]?d|it would)(?: so| really| very much| only)? (?:hate|be sorry|be loath|not like|not want|(?:break my heart|pain|grieve|sadden)(?: me| us)?|be a (?:pity|shame))(?: to have)? to (?<act>(?!(?:see|have|hear|learn|read)\b(?! to))[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act.replace(/^have to /i, ''), who),
  ],
  [
    /^(?:I|we)(?:['’]d| would)(?: so| really| very much)? (?:hate|be sorry|not like|not want) for (?<subject>.+?) to (?<act>[a-z].+)$/i,
    ({ subject = '', act = '' }, who) => between(`${small(subject)} ${act}`, who),
  ],
  [
    /^(?:it (?:would|will|['’]d) be|it['’]d be|what) (?:a |very |so |such a |really |an? awful )*(?:shame|pity|sad|unfortunate|awkward|embarrassing|regrettable|sorry thing)(?: it would be)? (?:if (?<subject>(?!I\b|we\b).+?) had|for (?<other>.+?)) to (?<act>[a-z].+)$/i,
    ({ subject, other = '', act = '' }, who) => between(`${small(subject ?? other)} ${act}`, who),
  ],
  [
    /^(?:it (?:would|will|['’]d) be|it['’]d be|what) (?:a |very |so |such a |really |an? awful )*(?:shame|pity|sad|unfortunate|awkward|embarrassing|regrettable|sorry thing)(?: it would be)? if (?:I|we) (?:had|were|needed) to (?<act>[a-z].+)$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
  [
    /^(?:if not|or|or else|otherwise|else|failing that|in that case|if that(?:['’]s| is) (?:really )?(?:the answer|how it is|so|your answer)),? (?:I|we)(?:['’]ll|['’]d| will| shall| would|['’]m| am)? (?:then |simply |have to )*(?<act>[a-z][^,]+?)(?:, (?:and|but|so)\b(?<more>.*))?$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
  [
    /^(?<cause>(?!(?:you|do|don['’]?t|please|pray)\b)[^,;]+?) (?:would|will|shall|may|is going to|can only)? ?(?:obliges?|forces?|compels?) (?:me|us) to (?<act>[a-z].+)$/i,
    ({ cause = '', act = '' }, who) =>
      `${capital(cause)} would mean ${gerund(act)}, a step ${who} would rather not take. ${SETTLE}`,
  ],
  [
    /^(?:.+\b(?:obliges?|forces?|compels?) (?:me|us)|.+\b(?:feel|be|am|are|is) (?:obliged|forced|compelled|bound)|.+\bleaves? (?:me|us) (?:with )?(?:no|little) (?:other )?(?:choice|option|alternative) (?:but|other than)|.+\b(?:have|has|with) no (?:other )?(?:choice|option|alternative) (?:but|other than)) to (?<act>[a-z].+?)(?:,? (?:if|unless|should|until) [^,]+)?$/i,
    ({ act = '' }, who) => ratherNot(act, who),
  ],
  [
    /^(?:should|if|unless) (?:[^,]|,(?=\d))+, (?:then )?(?<subject>(?:the|our|your|all|both|any|this|that|my) [^,]+?) (?:will|shall|would) be (?<done>\w+(?:ed|en|t|n)\b.+)$/i,
    ({ subject = '', done = '' }, who) => unwelcome(`having ${small(subject)} ${done}`, who),
  ],
  [
    /^(?<deed>(?<verb>(?!st\b)[a-z]+)\b(?:(?! (?:and|has|have|is|are|was|were) ).)+?)(?:,? and|;) (?<clause>(?:the|my|our|this|that(?! (?:I|we)\b)|these|those|next|every|all|half|no|nobody|we|I|it['’]s)\b(?! you\b).+)$/i,
    ({ deed = '', verb = '', clause = '' }, who) =>
      isVerb(verb) || WRONGS.test(verb) || / (?:again|once more|one more time)$/i.test(deed)
        ? `${capital(gerund(deed))} would mean that ${small(clause)}, and ${who} would much rather it didn't come to that. How can we avoid it?`
        : null,
  ],
];

/** ", and you may complain where you like": what only dares the reader. */
const DARED = /,? and you (?:can|may|could) [^,]*\b(?:like|want|please|wish|choose)$/i;

/** Deeds that nobody orders. */
const WRONGS = /^(?:push|ignore|drag|delay|stall|touch|refuse|miss|sit)$/i;

/** "Pity if", "wouldn't it be a shame if", "be a real shame if". */
const SAD_IF =
  /^(?:it['’]d be|itd be|wouldn['’]?t it be|would be|be)? ?(?:such )?(?:an? )?(?:real |great |awful )?(?:shame|pity) if\b/i;

export function hinted({ core, who }: Pieces): Way[] {
  const plain = core
    .replace(DARED, '')
    .replace(/[\s\p{Extended_Pictographic}]+$/u, '')
    .replace(/\bwouldn['’]t (?=like|want)/i, 'would not ')
    .replace(/^one would\b/i, `${who} would`)
    .replace(/^(?<who>I|we)(?: should|['’]d| would) be sad\b/i, '$<who> would be sorry')
    .replace(/^(?<who>I|we) should (?=be (?:sorry|loath)\b|hate\b|not (?:like|want)\b)/i, '$<who> would ')
    .replace(SAD_IF, 'it would be a shame if')
    .replace(/^(?:id|I['’]d sure)\b/, "I'd");
  if (wantedFor(plain)) return [];
  return SHAPES.flatMap(([shape, tell]) => {
    const groups = shape.exec(plain)?.groups;
    return [groups ? tell(groups, who) : null].flat().flatMap((text) => (text ? [wishing(text, who)] : []));
  });
}
