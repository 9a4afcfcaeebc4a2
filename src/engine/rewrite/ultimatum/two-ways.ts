import { sideOf } from '../opened.ts';
import { isPlural } from '../topics.ts';
import { capital, small } from '../words.ts';

const CHOICE =
  /^(?<from>(?:from|as of|after) [^,]{2,18}?,? (?=you\b|there\b|your\b))?(?:your (?:only )?choice (?:as \w+ \w+ )?is(?: between)?|it comes down to|(?:there are |it['’]s |you(?:['’]ve| have)? (?:got )?)?(?:only )?two (?:choices|ways|options|doors|possibilities|roads)\b[^:,]*[:,](?: then:)?|choose:|pick one:|so it['’]s) (?<one>(?:[^,;:]|,(?=\d))+?),? or (?<two>(?:[^,;]|,(?=\d))+)(?:[,;].*)?$/i;
const BETWEEN =
  /^(?:your choice|you(?:['’]ve| have)?(?: got)? (?:a|the) choice) (?:lies |is )?between (?<one>.+?) and (?<two>[^,;]+)(?:[,;].*)?$/i;
/** What shuts the door on a third way. */
const NO_THIRD = String.raw`(?:[,;:] .*|(?:,| [–—-])? and (?:to )?(?:anything|nothing|no|there|that|I|we|bring)\b.*)`;
/** "Either with the old windows at 90 or with new ones at 130" */
const EITHER = new RegExp(
  String.raw`^(?:(?:the|my|our) \w+ (?:has|have) (?:instructed|told|asked) (?:me|us) to (?<verb>\w+) |it['’]s )?either (?<one>(?:[^,;:]|,(?=\d))+?),? or (?<two>(?:[^,;]|,(?=\d))+?)${NO_THIRD}?$`,
  'i',
);
/** "I send it back, or you send me 15,000, and anything else I do not discuss": without "either", only what is shut behind them makes two clauses two ways. */
const CLAUSES = new RegExp(
  String.raw`^(?<one>(?:I|we|you) (?:[^,;:]|,(?=\d))+?),? or (?<two>(?:I|we|you) (?:[^,;]|,(?=\d))+?),? and (?:anything|nothing|no) (?:else|third|other)\b.*$`,
  'i',
);
/** "Or no olives at all": the other way is none. */
const NONE = /^(?:no\b|nothing\b|none\b)/i;
/** Both begin alike, so that they stand side by side. */
const KINDS = [
  /^(?:I|we|you)(?:['’]\w+)? /i,
  /^(?:with|without|at|in|on|by|for|from|before|after)\b/i,
  /^(?:the|my|our|your|an?|this|that|[$€£]?\d\S*)\b/i,
];
/** No way that anybody would choose, or a threat. */
const NO_WAY =
  /\b(?:nothing|not|never|none|neither|goodbye|forget|elsewhere|leave it|lump|court|sue|lawyers?|solicitors?|walk)\b|n['’]t\b/i;

/** Two ways that are laid open, and the reader is asked. */
const laidOpen = (one: string, two: string, who: string, from = ''): string[] => [
  `${from && `${capital(from)}, `}${from ? who : capital(who)} ${seeOf(who)} two ways: ${one}, or ${two}. Which would suit you better?`,
  `From ${sideOf(who)} side there are two ways forward${from && ` ${small(from)}`}: ${one}, or ${two}. The reason is [your reason]. Which would suit you better?`,
  `Two things are possible from ${sideOf(who)} side, because [your reason]: ${one}, or ${two}. Which would you prefer?`,
  `Which would suit you better: ${one}, or ${two}? ${capital(who)} can't offer a third way, because [your reason].`,
];
const seeOf = (who: string): string => (/^(?:I|we)$/i.test(who) || isPlural(who) ? 'see' : 'sees');

/** "Two ways: you take the June date or you look elsewhere"; null where no two ways are named. */
export function twoWays(core: string, who: string): string[] | null {
  const named = CHOICE.exec(core)?.groups ?? BETWEEN.exec(core)?.groups;
  if (named?.one && NONE.test(named.two ?? ''))
    return [
      `${capital(named.one)} is as far as ${who} can go, because [your reason]. Is there something else that would help?`,
    ];
  if (named?.one) return laidOpen(named.one, named.two ?? '', who, named.from?.trim().replace(/,$/, ''));
  const { verb, one = '', two = '' } = EITHER.exec(core)?.groups ?? CLAUSES.exec(core)?.groups ?? {};
  if (NO_WAY.test(`${one} ${two}`) || !KINDS.some((kind) => kind.test(one) && kind.test(two))) return null;
  const doing = verb && /^(?!accept$|take$|choose$)/i.test(verb) ? `${verb} ` : '';
  return laidOpen(`${doing}${one}`, two, who);
}
