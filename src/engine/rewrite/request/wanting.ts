import { couldHave, theirRequests } from './requests.ts';
import { me, type Pieces } from '../reword.ts';
import { isPlural } from '../topics.ts';
import { capital, small } from '../words.ts';

const WANTED =
  /^(?:what (?:I|we) (?:want|need|expect|require)(?: (?:from|of) you)? is|from you (?:I|we) (?:want|need|expect|require)|(?<whose>I|we|my client|our client|(?:the|our|my) \w+|on behalf of .+? we)(?:'ll be| will be| shall be|'ll| will| shall|'m| am| are)?(?: \w+ly| now| also)? (?:must have|claims?(?: from you)?|demand(?:s|ing)?|requir(?:es?|ing)|insists? (?:up)?(?:on|in)|expect(?:s|ing)?|want(?:s|ing)?|need(?:s|ing)?)) (?<what>(?!that\b|you\b|to\b).+?)(?: from you)?$/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|shall|must|do|does|did|gets?|goes|go|stays?|comes?|starts?|stops?|'s|'re|'ll|isn't|aren't|won't|can't|don't)\b/i;

/** "We insist on the old rate", "all three quotes". */
export function wanting(text: string, { who }: Pick<Pieces, 'who'>): string[] | null {
  const { whose = who, what } = WANTED.exec(text)?.groups ?? {};
  if (what && /insist|demand/i.test(text))
    return [
      `Could we agree on ${what}? The reason is [your reason].`,
      `${capital(/^on behalf/i.test(whose) ? 'we' : whose)} would welcome ${what}, because [your reason]. Is that something you can do?`,
    ];
  const toBe = /^(?<thing>.+?) to be (?<done>.+)$/i.exec(what ?? '')?.groups;
  if (toBe)
    return [
      `Could ${small(toBe.thing ?? '')} be ${toBe.done}? The reason is [your reason].`,
      `It matters to ${me(who)} that ${small(toBe.thing ?? '')} ${isPlural(toBe.thing ?? '') ? 'are' : 'is'} ${toBe.done}, because [your reason]. Is that something you can do?`,
    ];
  const theirs = /^(?<thing>your (?:\w+ ){0,2}\w+|somebody|someone) to (?<act>(?!be\b)[a-z].+)$/i.exec(
    what ?? '',
  )?.groups;
  if (theirs) return theirRequests(theirs.thing ?? '', theirs.act ?? '', who);
  const thing =
    leastOf(text) ??
    what ??
    (/^(?:the|my|our|your|all|both|a|an|\d|[$€£])/i.test(text) &&
    !FINITE.test(text) &&
    !GIVES.test(text) &&
    text.length < 80
      ? small(text)
      : null);
  if (!thing || GIVES.test(thing)) return null;
  const also = /^(?<wish>.+?),? and (?<more>you (?:can|may) .+)$/i.exec(thing)?.groups;
  if (also) return [`${couldHave(also.wish ?? '', /^I$/i.test(whose) ? 'I' : who)}? ${capital(also.more ?? '')}.`];
  const once = thing
    .replace(
      /,? and (?:I|we) (?:want|need|expect) it (?=(?:on|in|by|at|from|with|now|this|today|tonight|tomorrow)\b)/i,
      ', ',
    )
    .replace(/ and (?:I|we) (?:want|need|expect) /i, ' and ');
  return [
    ...(/^(?:I|we)$/i.test(whose)
      ? [`${couldHave(once, /^I$/i.test(whose) ? 'I' : 'we')}? The reason is [your reason].`]
      : []),
    `${capital(/^on behalf/i.test(whose) ? 'we' : whose)} would like ${once}, because [your reason]. Is that something you can do?`,
    `${couldHave(once, /^I$/i.test(whose) ? 'I' : who)}? The reason is [your reason].`,
  ];
}

const leastOf = (text: string): string | undefined => {
  const what = LEAST.exec(text)?.groups?.what;
  return what && small(what);
};
const LEAST = /^(?<what>(?:a|an|the|my|our|some)\b[^,]+?) is the (?:very )?least (?:that )?(?:I|we)\b.+$/i;
/** A verb in the third person, with what it is done to. */
const GIVES = /\b[a-z]+s (?:you|me|us|him|her|them|it|at|back|up|down|out)\b/;
