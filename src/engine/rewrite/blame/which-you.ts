import { was } from './event.ts';
import { baseOf, participleOfBase, participleOfPast } from '../participles.ts';

/** "the minutes you circulated", "a SAFE you signed behind my back": done, and no matter by whom. */
const WHICH_YOU =
  /(?<=\b(?:the|an?|that|those|these|this|my|our)(?<thing>(?: (?!(?:if|when|while|where|who|which|than|because|since|and|but|after|before|until|as|so|that)\b)[\w-]+){1,3}) )(?:that |which )?you (?:had |have |kept |keep )?(?<did>circulated|sent|gave|wrote|signed|picked|chose|filed|issued|quoted|supplied|made|conceded|built|ordered|attached|showed|told|approv(?:ed|ing)|sign(?:ing)|send(?:ing)|add(?:ed|ing))(?<to> (?:me|us))?(?<behind> (?:behind (?:my|our) backs?|over (?:my|our) heads?))?\b(?<last>$)?/gi;
const GIVEN_TO: Readonly<Record<string, string>> = { ' me': 'I was', ' us': 'we were' };
/** "behind my back", "over our heads" */
const unaskedFor = (behind: string): string => {
  const isMine = /\bmy\b/i.test(behind);
  return /over/i.test(behind)
    ? ` without asking ${isMine ? 'me' : 'us'}`
    : ` without ${isMine ? 'my' : 'our'} knowledge`;
};
/** "a SAFE that was signed without my knowledge"; where more follows, the participle is enough. */
const whichWas = (_all: string, thing = '', did = '', to = '', behind = '', last?: string): string => {
  const participle = participleOfPast(did) ?? participleOfBase(baseOf(did) ?? '') ?? did;
  const unasked = behind && unaskedFor(behind);
  if (to) return `${GIVEN_TO[to.toLowerCase()]} ${participle}${unasked}`;
  return `${behind || last !== undefined ? `that ${was(thing.trim())} ` : ''}${participle}${unasked}`;
};
const WHAT_YOU =
  /\bwhat you (?:had |have |['’]d |['’]ve )?(?<did>quoted|promised|offered|agreed|conceded|signed|ordered|ticked|wrote|sent)(?: (?:for|to)(?=$|[,;]| (?:was|is)\b))?\b/gi;

/** "a promise that you didn't keep" */
const UNKEPT = / (?:that|which) you (?:did not|didn['’]t|never|have not|haven['’]t) (?<verb>\w+)(?=$|[,;])/gi;

/** What the reader did to a thing, hung onto the thing: told as what was done to it. */
export const withoutWhichYou = (core: string): string =>
  core
    .replace(WHICH_YOU, whichWas)
    .replace(/(?<=\b(?:the|those|these) \w+ )given (?=(?:her|him|them|the)\b)/gi, 'given to ')
    .replace(UNKEPT, (all, verb: string) => {
      const participle = participleOfPast(verb) ?? participleOfBase(verb);
      return participle ? ` that was not ${participle}` : all;
    })
    .replace(WHAT_YOU, (_all, did: string) => `what was ${participleOfPast(did) ?? did}`);
