import { me, type Pieces } from './reword.ts';
import { statementIn } from './statements.ts';
import { isVerb } from './verbs.ts';
import { capital, small } from './words.ts';

/** "So be quick", "so I'd hurry if I was you", "so what's it to be": the push behind a fact. */
export const PUSH =
  /(?:,? (?:so|and)|[,;:]| [–—-])(?: then)?(?: please| kindly| do| just| go ahead and)* (?:(?:I|you)['’]?d (?:want to )?|I would |don['’]?t )?(?:be quick|be fast|hurry|move fast|decide|hesitate|grab|jump|dither|sleep on|hang about|(?:off )?(?:you )?go|get a move on|what['’]s it to be|stop thinking|chop chop|tick tock|make (?:up )?your mind|sign|yes or no|tell me|let me know|take it)\b.*$/i;
/** What tells when something ends; everything else tells why it is urgent. */
const ENDS =
  /\b(?:until|till|closes?|closing|ends?|dies|expires?|gone|goes|lapses?|valid|only|disappears?|runs? out|deadline|stops?|drops?|rises?|dearer|more expensive|melts?|hold|keep|wait)\b/i;
const OTHERS =
  /\b(?:other|others|another|somebody|someone|anyone|people|buyers?|bidders?|couples?|candidates?|enquiries|applicants|queue|interested|asking|looking|waiting|viewing)\b/i;
/** "The clock's running, I've got a buyer coming". */
const TICKING = /^(?:(?:the )?clock['’]?s (?:running|ticking)[^,]*|tick tock[^,]*|quick quick[^,]*), /i;
/** "The clock is running": an image, no fact. */
const IMAGE = /\b(?:clock|tick|pumpkin|mayfly|patience|luxury|sleep|time is short|pen|days)\b/i;

/** A fact that presses is told, and what it makes the writer wish for. */
export function pressing({ core, who }: Pieces): string[] {
  const fact = core.replace(TICKING, '').replace(PUSH, '');
  const clause = IMAGE.test(fact) || /,? so /i.test(fact) ? null : statementIn(fact);
  if (!clause) return [];
  const told = capital(clause);
  const ends = `${told}, because [your reason]. If that is too tight, what timing would work for you?`;
  const presses = `${told}, so a quick answer would help ${me(who)}. What timing would work for you?`;
  return ENDS.test(fact) && !OTHERS.test(fact) ? [ends, presses] : [presses, ends];
}

/** "The farrier has finished his tea": an event rather than a time. */
export const isEvent = (when: string): boolean =>
  statementIn(small(when)) !== null ||
  isVerb(/^(?:the|my|our|your) (?:\w+ )?\w+s (?<verb>\w+)$/i.exec(when)?.groups?.verb ?? '');
