import { type Pieces, type Way } from './reword.ts';
import { baseOf } from './participles.ts';
import { isVerb } from './verbs.ts';
import { capital, gerund, small } from './words.ts';

type Told = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string | null;

const SETTLE = 'What would it take to settle this between us?';
const ratherNot = (act: string, who: string): string | null =>
  isVerb(act.split(' ')[0] ?? '') ? `${capital(gerund(act))} is a step ${who} would rather not take. ${SETTLE}` : null;

/** "ends", "heard" → "end", "hear". */
const PAST: Readonly<Record<string, string>> = {
  heard: 'hear',
  saw: 'see',
  went: 'go',
  came: 'come',
  knew: 'know',
  read: 'read',
  was: 'be',
  were: 'be',
};
const base = (verb: string): string | undefined =>
  PAST[verb.toLowerCase()] ??
  baseOf(verb) ??
  [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find(isVerb);
const ratherThan = (subject: string, verb: string, rest: string, who: string): string | null => {
  const act = base(verb) ?? (/(?:ed|s)$/.test(verb) ? undefined : verb);
  return act
    ? `${capital(who)} would rather settle this with you than have ${small(/^this$/i.test(subject) ? 'it' : subject)} ${act}${rest}. What would it take on your side?`
    : null;
};

/** Threats that name what may happen and leave the "if" unsaid; what they name is kept, as what the writer would rather avoid. */
const SHAPES: readonly (readonly [RegExp, Told])[] = [
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
    /^do you (?:really |honestly )?want (?<thing>.+? (?:doing|going|making|landing|ending|sitting|being|coming|turning|getting|reaching|all over|in|on)\b.+)$/i,
    ({ thing = '' }, who) => `${capital(who)} would rather not see ${small(thing)}. ${SETTLE}`,
  ],
  [
    /^(?:I|we)(?:['’]d| would|['’]ll| will)? (?:so |really |very much )?(?:hate|be sorry|not like|not want|be loath) (?:to (?:see|have) )?(?<subject>(?:for )?.+?) (?:to )?(?<verb>(?!to\b)\w+)(?<rest> .+)$/i,
    ({ subject = '', verb = '', rest = '' }, who) =>
      isVerb(verb) || subject.startsWith('for ') ? ratherThan(subject.replace(/^for /, ''), verb, rest, who) : null,
  ],
  [
    /^(?:it (?:would|will|['’]d) be|what) (?:a |very |so |such a |really |an? awful )*(?:shame|pity|sad|unfortunate|awkward|embarrassing|regrettable|sorry thing)(?: it would be)? if (?<subject>.+?) (?:were to |should )?(?<verb>\w+ed|heard|saw|left|told|sent|put|took|gave|kept|lost|made|got|went|came|found|knew|lost|read) ?(?<rest>.*)$/i,
    ({ subject = '', verb = '', rest = '' }, who) => ratherThan(subject, verb, rest && ` ${rest}`, who),
  ],
  [
    /^whether (?<subject>.+?) (?<verb>\w+s|get|hear|find|see|go|end) (?<rest>.+?) (?:is|depends|lies|rests) (?:pretty much |entirely |very much |now |all )?(?:in your hands|up to you|on you|with you|your (?:choice|decision|call)).*$/i,
    ({ subject = '', verb = '', rest = '' }, who) => ratherThan(subject, verb, ` ${rest}`, who),
  ],
  [
    /^(?:try|keep|go on|carry on) (?<deed>\w+ing\b.+?),? and (?:I|we)(?:['’]ll| will)? (?<act>[a-z].+)$/i,
    ({ deed = '', act = '' }, who) =>
      isVerb(act.split(' ')[0] ?? '')
        ? `${capital(gerund(act))} is what ${who} have left if it comes to ${deed}, and ${who} would much rather settle it with you. What would it take on your side?`
        : null,
  ],
  [
    /^(?:(?:if not|or|or else|otherwise|else|failing that|in that case|(?:try|keep|push|ignore|carry|go|drag|delay|stall|touch)\b(?:(?! and ).)+? and),?) (?<clause>(?:the|my|our|this|that|these|those|next|every|all|half|no|nobody)\b(?! (?:you|I|we)\b).+)$/i,
    ({ clause = '' }, who) =>
      `As things stand, ${small(clause)}, and ${who} would much rather settle it with you. What would it take on your side?`,
  ],
  [
    /^(?:without|absent|failing|short of) (?<need>(?:the|my|our|your|an?|that|this|\d)[^,]*?),? (?:I|we)(?:['’]ll| will| shall)? (?<act>[a-z][^,]*)(?<rest>,.+)?$/i,
    ({ need = '', act = '', rest = '' }, who) =>
      isVerb(act.split(' ')[0] ?? '')
        ? `${capital(who)} need ${need}. ${capital(gerund(act))}${rest ? `${rest},` : ''} is what ${who} have left if we can't settle it, and ${who} would much rather settle it with you. What would it take on your side?`
        : null,
  ],
  [
    /^without (?<need>(?:the|my|our|your|an?|that|this|\d)[^,]*?)(?:,| (?=you\b|I\b|we\b|the\b|our\b|my\b)).*$/i,
    ({ need = '' }, who) =>
      `${capital(who)} need ${need}, and [your alternative] is what ${who} have left otherwise. What would make it possible on your side?`,
  ],
  [
    /^(?:I|we)(?:['’]re| are|['’]m| am)? (?:won['’]t|will not|not going to|can['’]t|cannot) (?<act>(?!be\b)[a-z].+?) (?:until|unless|till|before) you (?<need>[a-z].+)$/i,
    ({ act = '', need = '' }, who) =>
      `${capital(who)} can ${act} once you ${need}, because [your reason]. What would it take on your side?`,
  ],
  [
    /^(?:every|each) (?<unit>day|week|hour|month) (?:that )?(?:you|this|it)\b[^,]*, (?<clause>(?:my|our|the)\b.+)$/i,
    ({ unit = '', clause = '' }) =>
      `As things stand, ${small(clause)} every ${unit}, because [your reason]. What would help you to decide?`,
  ],
  [
    /^no (?<need>[^,]{3,40}?),? no (?<out>[^,]{3,40})(?:,.*)?$/i,
    ({ need = '', out = '' }) =>
      `From my side, ${small(out)} depends on ${small(need)}, because [your reason]. What would it take on yours?`,
  ],
];

export function hinted({ core, who }: Pieces): Way[] {
  return SHAPES.flatMap(([shape, tell]) => {
    const groups = shape.exec(core)?.groups;
    const text = groups && tell(groups, who);
    if (!text) return [];
    const wish = /would (?:much )?rather [^.,]+/.exec(text)?.[0];
    return [wish ? { text, adds: [`${capital(who)} ${wish}`] } : { text }];
  });
}
