import { spliced } from './splice.ts';
import { statementIn } from './statements.ts';
import { isVerb } from './verbs.ts';
import { capital, small } from './words.ts';

const DUTY = String.raw`(?:['’]ll| will| shall| must| have to| need to| are to)?`;
/** "The wine list you make new": what it is done to stands first. */
const OBJECT_FIRST = new RegExp(
  String.raw`^(?<thing>(?:the|an?|my|our|this|that|these|those|half|\d\S*)\b(?:(?! (?:you|I|we|is|are|was|were|will|which|that|who|and|insists?|requires?|demands?|expects?|wants?|needs?)\b)[^,])*) you${DUTY} (?<verb>[a-z]+)(?<rest>(?! (?:is|are|will|must)\b).*)$`,
  'i',
);
/** "And the trailer, you leave it with me": named first, and then meant by "it". */
const NAMED_FIRST = new RegExp(
  String.raw`^(?:and |as for )?(?<thing>(?:the|an?|my|our|your|this|that|these|those|whatever)\b[^,]*), you${DUTY} (?<verb>[a-z]+) (?:it|them|that|those|this)\b(?<rest>.*)$`,
  'i',
);
/** "Fair's fair, you pay the plumber": it only leads up to the order. */
const IDIOM =
  /^(?:fair['’]?s fair|fair is fair|a deal['’]?s a deal|a deal is a deal|rules are rules|come on|enough)[,:;] (?=you\b|\w+ )/i;
/** "Either way you lower it", "whatever they tell you, delete it". */
const WAY_FIRST = new RegExp(
  String.raw`^(?<lead>either way|in any case|one way or another|(?:and )?next time|in future|for once|from now on|whatever (?:(?! you\b)[^,])*? tells? you|whatever happens),? (?:you${DUTY} )?(?<verb>[a-z]+) (?<rest>.+)$`,
  'i',
);
const OFF_WITH = /^off with (?=\S)/i;

/** An order whose words stand in another order, as orders stand: "make the wine list new". */
export function inOrder(core: string): string {
  const text = core.replace(IDIOM, '').replace(OFF_WITH, 'take off ');
  const { thing = '', verb = '', rest = '' } = (NAMED_FIRST.exec(text) ?? OBJECT_FIRST.exec(text))?.groups ?? {};
  return isVerb(verb) && !/['’]s (?:been|going|being)\b/.test(thing) && !/\b(?:is|are|will|must|was|has)\b/.test(rest)
    ? `${verb} ${small(thing)}${rest}`
    : text;
}

/** What leads up to an order and stays in front of it: "either way"; null where nothing does. */
export function wayFirst(core: string): { readonly lead: string; readonly act: string } | null {
  const { lead = '', verb = '', rest = '' } = WAY_FIRST.exec(core)?.groups ?? {};
  return isVerb(verb) ? { lead: capital(lead), act: `${verb} ${rest}` } : null;
}

/** "The choreography stays mine, put that on paper": a claim, and the order that follows from it. */
export function claimThenOrder(core: string): { readonly claim: string; readonly act: string } | null {
  const {
    claim = '',
    act = '',
    verb = '',
  } = /^(?<claim>(?!you\b)[^,]{8,}), (?:and |so )?(?<act>(?<verb>[a-z]+) (?:that|this|it|them|me|us|the|my|our|your)\b.*)$/i.exec(
    core,
  )?.groups ?? {};
  return isVerb(verb) && statementIn(claim) !== null && !spliced(claim) ? { claim: capital(claim), act } : null;
}
