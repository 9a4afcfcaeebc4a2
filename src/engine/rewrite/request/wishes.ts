import { actWanted } from './asking.ts';
import { awaitedIn } from './awaited.ts';
import { timesIn } from '../matter.ts';
import { couldHave } from './requests.ts';
import { iAm, me } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { isPlural } from '../topics.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small, smallArticle } from '../words.ts';

/** One half of a threat as a sentence that tells what the writer wants; null where the words do not tell. */
export type Wish = (half: string, who: 'I' | 'we') => string | null;

export const matters = (clause: string, who: 'I' | 'we'): string =>
  `It matters to ${me(who)} that ${clause.replace(/^that /, 'the ')}.`;
const notTo = (act: string, who: 'I' | 'we'): string =>
  `${capital(who)} would ask you ${REFUSED.test(act) ? `to ${act.replace(REFUSED, 'accept')}` : `not to ${act}`}.`;
/** What is not to be refused is to be accepted; the heating is turned down otherwise. */
const REFUSED =
  /^(?:(?:refuse|reject)(?= (?:the|my|our|this|that|an?)\b)|turn down(?= (?:the|my|our|this|that|an?) (?:[\w-]+ )?(?:offer|visit|request|proposal|claim)\b))/i;

/** A request; one for the near future asks what would work instead. */
const request = (asked: string, who: 'I' | 'we'): string =>
  timesIn(asked).length > 0 || SOON.test(asked)
    ? `${asked}? ${iAm(who)} asking because [your reason]. If that is too tight, what would work for you?`
    : `${asked}?`;
const SOON = /\b(?:by return|by the time|before (?:the|my|our|I|we)\b|now|in the next|immediately|asap)\b/i;

/** "Port my number", "sort the damp": a word that is done to something. */
const ORDER =
  /^(?!(?:for|in|on|by|at|to|with|without|and|but|from|of|after|before|until|all|both|half|double|either|full|whole|not|only|even|when|where|while|like|than|that|is|are|\w+ly|\w+ing|\w+ed)\b)[a-z]+ (?:my|our|the|your|it|them|me|us|that|this|these|those|up|off|out|down|back)\b/i;
const isOrder = (half: string): boolean => isVerb(half.split(' ')[0] ?? '') || ORDER.test(half) || DEED.test(half);
const DEED =
  /^(?:refuse|ignore|touch|try|sue|threaten|push|press|pull|breach|fight|play|drag|stall|delay|miss|block|cross|insist|badmouth|drop|sell) /i;

/** "Sort the damp", "you fire the plumber", "18 percent", "we can settle at 3,100". */
export const wanted: Wish = (said, who) => {
  const half = said.replace(/,? (?:since|because|as|and|but)$/i, '');
  if (/^(?:I|we) (?:do )?(?:hope|trust|wish|ask|would ask)\b/i.test(half)) return `${capital(half)}.`;
  const yours = /^you (?:can |may )?(?<act>(?!(?:can|may|will|are|have)\b)[a-z]+ .+)$/i.exec(half)?.groups?.act;
  const act = yours ?? actWanted(small(half)) ?? (ORDER.test(half) ? small(half) : null);
  if (act) return request(`Could you ${act}`, who);
  const awaited = awaitedIn(half, who);
  if (awaited) return request(awaited, who);
  if (/^(?:I|we) can\b/i.test(half)) return `${capital(half)}.`;
  if (OURS_TO_BE.test(half)) return matters(half.replace(/^i\b/, 'I'), who);
  const thing = half.replace(/^(?:it['’]s|its|it is|so) /i, '');
  if (statementIn(thing) ?? STATES.exec(thing)) return matters(smallArticle(thing.replace(/\beither /i, '')), who);
  return THING.test(thing) ? `${capital(who)} need ${small(thing)}.` : null;
};
/** "I get my deposit", "we start on the 1st": what the writer's side would have or do. */
const OURS_TO_BE =
  /^(?:I|we) (?:get|have|see|keep|hear|receive|know|start|stay|settle|agree|close|sign|move|meet|leave|finish|use|share|split|come|go)(?: (?!no more\b)[^,]*)?$/i;
const THING = /^(?:[$€£]?\d|(?:the|my(?! way)|our(?! way)|an?|half|full|both|all|twenty|thirty|ten|five)\b)[^,]*$/i;
const STATES = / (?:is|are|goes|comes|gets|stays|has|have|will|drops|falls)\b/;

/** "Refund" in "no refund, and I go to the bank". */
export const lacking: Wish = (half, who) =>
  half.split(' ').length < 7 && !/\bno\b/i.test(half)
    ? `${capital(who)} need ${/^(?:the|my|our|your|an?|\d)\b/i.test(half) ? half : `the ${half}`}.`
    : null;

/** "Change to this sheet" in "any change to this sheet and it is off". */
export const noneOfIt: Wish = (half, who) =>
  half.split(' ').length < 9 ? matters(`there is no ${half.replace(/^more /, 'further ')}`, who) : null;

/** "The dent is paid" in "until the dent is paid". */
export const soThat: Wish = (half, who) => (/ /.test(half) ? matters(small(half), who) : null);

/** "Keep moving the time", "raise the rent": what is not to be done. */
export const undone: Wish = (half, who) => {
  if (/^(?:you )?do(?: not|n['’]?t)\b/i.test(half)) return null;
  const going = GOING_ON.exec(half)?.groups?.deed;
  if (going) return `${capital(who)} would ask you to stop ${going}.`;
  const on = /^(?:you )?continue to (?<act>.+)$/i.exec(half)?.groups?.act;
  if (on) return `${capital(who)} would ask you to stop ${gerund(on)}.`;
  return isOrder(half) || AGAIN.test(half) ? notTo(small(half), who) : null;
};
/** "Give our slot away again": done before, it is a deed. */
const AGAIN =
  /^(?!(?:never|not|no|the|my|our|and|if|I|we|you|he|she|it|they)\b)[a-z]+ .+ (?:again|once more|one more time)$/i;
const GOING_ON = /^(?:you )?(?:keep(?: on)?|continue|carry on|go on|persist in) (?<deed>\w+ing\b.*)$/i;

const ABSENT =
  /^(?:I|we) (?:don['’]?t|do not|haven['’]?t|have not) (?:have|had|get|got|see|seen|receive|received) (?<thing>.+)$/i;
const NOT_SO =
  /^(?<subject>(?!you\b)\S.*?)(?: isn['’]?t| aren['’]?t| is not| are not| hasn['’]?t been| has not been|['’]s not|['’]re not) (?<rest>.+)$/i;
const SO =
  /^(?<subject>(?!you\b)\S.*?)(?<verb>['’]m|['’]s|['’]re| am| is| are) (?<rest>(?!not\b)(?:(?! (?:I|we|you|they)\b).)+)$/i;
const NOT_BE: Readonly<Record<string, string>> = { m: 'am not', am: 'am not', are: 'are not', re: 'are not' };
const STAYS =
  /^(?<subject>(?:the|my|our|your|this|that|it|\d|\p{Lu})(?:(?! not\b|n['’]t\b)[^,])*?) (?<verb>stays?|goes?|remains?|comes?|rises?|drops?|sits|falls|changes|survives?|turns|gets|keeps|slips|starts|ends|arrives?)(?<rest>(?: .+)?)$/iu;

/** "That digger sets one wheel on my bank": one who does something to it. */
const DOES =
  /^(?<subject>(?:the|my|our|your|this|that|he|she|it)\b[^,]*?) (?<verb>[a-z]+[^s]s)(?<rest> (?:one|a|an|the|my|our|your|on|off|into|onto|up|down|out|again|away|back|over|at|to|with|without)\b.*)$/i;

/** "I've heard nothing by Sunday", "I do not hear from you by noon". */
const UNHEARD =
  /^(?:I|we)(?:['’]ve| have| do not| don['’]?t| haven['’]?t| have not)?(?: not)? (?:hear|heard)(?: (?:nothing|back|anything))*(?: (?:from|of) you)?(?<moment>(?: .+)?)$/i;
/** What is denied already is not turned round by another no. */
const DENIED = /\b(?:no|nothing|not|never|nobody|none)\b|n['’]t\b/i;

/** A condition turned round: "the rate stays at 150" → that it does not stay; "the gate isn't fixed" → could it be. */
export const otherwise: Wish = (half, who) => {
  const absent = ABSENT.exec(half)?.groups?.thing;
  if (absent) return request(couldHave(absent, who), who);
  const unheard = UNHEARD.exec(half)?.groups;
  if (unheard) return request(`Could ${who} hear from you${unheard.moment}`, who);
  const not = NOT_SO.exec(half)?.groups;
  if (not && isShort(not.subject)) return request(`Could ${smallArticle(not.subject ?? '')} be ${not.rest}`, who);
  const yours = /^you (?:are going to |want to |will )?(?<act>[a-z]+\b.*)$/i.exec(half)?.groups?.act;
  if (yours) return undone(yours, who);
  if (DENIED.test(half)) return null;
  const so = SO.exec(half)?.groups;
  if (so)
    return isShort(so.subject)
      ? matters(
          `${smallArticle(so.subject ?? '')} ${NOT_BE[(so.verb ?? '').replace(/^[\s'’]+/, '')] ?? 'is not'} ${so.rest}`.replace(
            / not still /,
            ' no longer ',
          ),
          who,
        )
      : null;
  const { subject = '', verb = '', rest = '' } = (STAYS.exec(half) ?? DOES.exec(half))?.groups ?? {};
  const base = verb.toLowerCase() === 'goes' ? 'go' : verb.replace(/s$/, '');
  if (!STAYS.test(half) && !isVerb(base)) return null;
  return subject && isShort(subject.replace(/^that /i, ''))
    ? matters(`${smallArticle(subject)} ${doNot(subject)} ${base}${rest}`, who)
    : null;
};

export const doNot = (subject: string): string =>
  isPlural(subject) || /^(?:I|we|you|they)$/i.test(subject) ? 'do not' : 'does not';
const isShort = (subject = ''): boolean =>
  subject.split(' ').length < 8 && !/\b(?:who|which|that|while|when|if)\b/i.test(subject);
