import { between, oneStep, unwelcome, wishing } from './avoided.ts';
import { ownAct } from '../clauses.ts';
import { iAm, type Pieces, type Way } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small } from '../words.ts';

/** "Please don't make us bring the ombudsman into this" */
const DRIVEN =
  /\b(?:make|force|have|oblige|compel|leave|drive|push) (?:me|us)(?: no (?:choice|option) but)? (?:to )?(?<act>(?!to\b)[a-z]+ [^,;]+)/i;
/** "You can explain to a judge why the cleaning was billed" */
const READERS =
  /\b(?<you>you|u|y['’]?all|ye)(?: (?:two|both|lot|people))? can (?:then |both |all )?(?<act>(?:explain|tell|answer|justify|defend|discuss|argue|hear|read|find out)\b.+)$/i;
/** "Do you want our file doing the rounds at your investor day?" */
const SEEN =
  /^(?:do|would|are you sure) you (?:really |honestly |seriously )?(?:want|like) (?:to see )?(?<seen>(?:the|my|our|your|this|that|these|those|an?)\b.+? \w+ing\b.+)$/i;
/** "My lawyer asks for full custody", "the board hears of it": what somebody else would do. */
const OTHERS =
  /(?:\bor|\bthen|\bbut then|\bwhen)(?:,| else,?)? (?<who>(?:my|our|the|your) \w+(?: \w+)?) (?<verb>asks?|hears?|gets?|sees?|goes|learns?|finds?|reads?|knows?|stops?|starts?|leaves?|takes?|sends?|files?|calls?)(?<rest> .+)?$/i;
/** Where a step of the writer's may begin. */
const OURS = /(?:^|[,;:–—-]\s+|\b(?:or|then|and|when|if|once|until|that|is) )(?=(?:I|we)(?:['’]\w+)? )/gi;
/** "Every week that this drags out": when the step would be taken. */
const WHENEVER = /^(?<when>(?:every|each) (?:\w+ )?(?:day|week|month|hour|time) (?!you\b)[^,;]+?),? (?=(?:I|we)\b)/i;
/** What follows the step and is about the reader, or piled on top. */
const PILED =
  /(?:,|;)? (?:and|but|so|because|or) (?:you|u|your|I|we|it|they|that|this|then)\b.*$|[,;] (?:he|she|it|they|you|that)\b.*$/i;
/** No step against anybody. */
const MILD =
  /^(?:be|do|remember|have|go on|say|said|hope|need|want|wait|know|see|think|hear|ask you|give you|offer|agree|prefer|expect|mean|trust|get|keep|put|begin|tell you|let you|look|remind|add|point|consider|assume|expect|lose|buy|hold|hang|start again|speak|run|rather|happy|glad|reserve|find)\b(?! (?:my|our) (?:lawyers?|solicitors?|money|custom|business)\b)/i;

/** A step of the writer's wherever the sentence tells it, or what the reader would come to: named, as what need not come. */
export function ownStep({ core, who }: Pieces): Way[] {
  const wished = (all: readonly string[]): Way[] => all.map((text) => wishing(text, who));
  const seen = SEEN.exec(core)?.groups?.seen;
  if (seen)
    return wished([
      `${capital(who)} would rather settle this with you than see ${small(seen)}. What would it take on your side?`,
    ]);
  const theirs = READERS.exec(core)?.groups?.act;
  const step = stepIn(core);
  const others = OTHERS.exec(core)?.groups;
  return [
    ...(step ? wished([...unwelcome(step, who), unwelcomeAbout(step, who)]) : []),
    ...(theirs ? wished(between(`you ${theirs}`, who)) : []),
    ...(others
      ? wished(between(`${small(others.who ?? '')} ${inBase(others.verb ?? '')}${others.rest ?? ''}`, who))
      : []),
  ];
}

/** "So here's the deal, coach: refund us or I tell the parents": what it only leads up to; undefined where there is no lead. */
export const behindColon = (core: string): string | undefined =>
  /^[^:]{3,40}: (?<rest>\S+ .+)$/.exec(core)?.groups?.rest;

/** "Split the bill or we've nothing further to say": an order whose otherwise is no step. */
export const orderAlone = ({ core, who }: Pieces): Way[] => {
  const { order = '', verb = '' } =
    /^(?<order>(?<verb>[a-z]+) [^;:]+?),? or (?:I|we|it|there)\b/i.exec(core)?.groups ?? {};
  return isVerb(verb) ? [{ text: `Could you ${small(order)}? ${iAm(who)} asking because [your reason].` }] : [];
};

/** The same with room for the facts beside the step. */
const unwelcomeAbout = (step: string, who: string): string =>
  `${capital(gerund(oneStep(step)))} is a step ${who} would rather not take. What would it take to settle [what this is about] between us?`;

const inBase = (verb: string): string =>
  verb === 'goes'
    ? 'go'
    : isVerb(verb.replace(/s$/, '')) || !verb.endsWith('es')
      ? verb.replace(/s$/, '')
      : verb.slice(0, -2);

/** "Bringing the ombudsman into this", "taking a point off the price every week that this drags out". */
function stepIn(core: string): string | null {
  const driven = DRIVEN.exec(core)?.groups?.act;
  if (driven && isVerb(driven.split(' ')[0] ?? '')) return driven;
  const when = WHENEVER.exec(core)?.groups?.when;
  const rest = when ? core.slice(when.length).replace(/^,? /, '') : core;
  for (const { index, 0: lead } of [...rest.matchAll(OURS)].toReversed()) {
    const clause = rest.slice(index + lead.length).replace(PILED, '');
    const act = ownAct(clause)?.replace(/^(?:just|simply|then|also) /i, '');
    if (!act || act.includes(':') || MILD.test(act) || !isStep(act)) continue;
    return `${act}${when ? ` ${small(when)}` : ''}`;
  }
  return null;
}

/** A verb that acts on something: "book the flights", "taking a point off". */
const isStep = (act: string): boolean => {
  const [verb = '', ...rest] = act.split(' ');
  return rest.length > 0 && (isVerb(verb) || /^\w{2,}ing$/i.test(verb));
};
