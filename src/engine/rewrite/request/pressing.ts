import { actWanted } from './asking.ts';
import { timesIn } from '../matter.ts';
import { me, type Pieces } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** "So be quick", "so I'd hurry if I was you", "so what's it to be": the push behind a fact. */
export const PUSH =
  /(?:,? (?:so|and)|[,;:]| [–—-])(?: then)?(?: please| kindly| do| just| go ahead and)* (?:(?:I|you)['’]?d (?:want to )?|I would |don['’]?t )?(?:be quick|be fast|hurry|move fast|decide|hesitate|grab|jump|dither|sleep on|hang about|(?:off )?(?:you )?go|get (?:a move on|moving)|what['’]s it (?:going )?to be|what['’]ll it be|stop thinking|chop chop|tick tock|make (?:up )?your mind|sign|yes or no|tell me|let me know|take it)\b.*$/i;
/** What tells when something ends; everything else tells why it is urgent. */
const ENDS =
  /\b(?:until|till|closes?|closing|ends?|dies|expires?|gone|goes|lapses?|valid|only|disappears?|runs? out|deadline|stops?|drops?|rises?|dearer|more expensive|melts?|hold|keep|wait)\b/i;
const OTHERS =
  /\b(?:other|others|another|somebody|someone|anyone|people|buyers?|bidders?|couples?|candidates?|enquiries|applicants|queue|interested|asking|looking|waiting|viewing)\b/i;
/** "The clock's running, I've got a buyer coming". */
const TICKING =
  /^(?:(?:the )?clock['’]?s (?:running|ticking)[^,]*|(?:I|you)['’]d (?:move|be|act) (?:fast|quick\w*)[^,]*|tick tock[^,]*|quick quick[^,]*), /i;
/** "The clock is running": an image, no fact. */
const IMAGE = /\b(?:clock|tick|pumpkin|mayfly|patience|luxury|sleep|time is short|pen|days)\b/i;

/** ", so I wouldn't leave it past tonight": what the fact is told for. */
const SO =
  /,? so (?!that\b|do\b|does\b|is\b|are\b|did\b|will\b|has\b|have\b|far\b|much\b|long\b|many\b|on\b|it (?:is|goes)\b)(?<push>[^,].*)$/i;

/** "So you have forty minutes", "so roughly twenty minutes". */
const SPAN =
  /(?:about |roughly )?(?<!\b(?:this|that|the next|every) )\b(?:an?|half an|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|\d+) (?:minutes?|mins?|hours?|hrs?|days?)\b/i;

/** A fact that presses is told, and what it makes the writer wish for. */
export function pressing({ core, who }: Pieces): string[] {
  const whole = core.replace(TICKING, '');
  const pushed = whole.replace(PUSH, '');
  const fact = pushed.replace(SO, '').replace(/,? (?:though|just)$/i, '');
  const clause =
    IMAGE.test(fact) || THING.test(fact) || CASE.test(fact) || fact.split(' ').length > MOST_WORDS
      ? null
      : (statementIn(fact) ?? toldWhole(fact));
  if (!clause) return [];
  const told = capital(clause);
  const [soon, ...later] = timesIn(whole.slice(fact.length));
  const span = SPAN.exec(whole.slice(fact.length))?.[0];
  const by = span ? ` within ${span}` : soon && later.length === 0 ? ` ${byThen(soon)}` : '';
  const ends = `${told}, because [your reason]. If that is too tight, what timing would work for you?`;
  const presses = `${told}, so ${by ? 'an' : 'a quick'} answer${by} would help ${me(who)}. What timing would work for you?`;
  const order = actWanted(
    /^,? so (?:please |go ahead and )*(?<act>.+)$/i.exec(whole.slice(fact.length))?.groups?.act ?? '',
  );
  const act = order && !/^(?:decide|hurry|be|move|make|say)\b/i.test(order) ? order : null;
  const asks = act
    ? `${told}. Could you ${act}? If that is too tight, what would work for you?`
    : `${told}. Could you let ${me(who)} know${by || (ENDING.test(timesIn(fact).join()) ? ' by then' : ' soon')}? If that is too tight, what would work for you?`;
  if (act) return [asks, presses];
  if (fact !== pushed) return [presses, asks];
  return ENDS.test(fact) && !OTHERS.test(fact) ? [ends, asks, presses] : [presses, asks, ends];
}
/** One time that something can be done by; "at once" is none. */
const ENDING = /^(?!(?:over|after|from|for|at once|straight away|right away)\b)[^,]+$/i;
const MOST_WORDS = 32;
/** "If you're at dinner": in what case, with nothing said of it. */
const CASE = /^(?:if|when|whenever|unless|once|while|as long as) [^,]*$/i;
/** "An immediate response to our schedule": no sentence. */
const THING = /^(?:an?|your) (?:immediate|prompt|quick|urgent|early|same-day)\b/i;

/** "At noon" as a limit: "by noon". */
export const byThen = (when: string): string => when.replace(/^(?:at|on|until|till|after|past) /i, 'by ');

/** "The farrier has finished his tea": an event rather than a time. */
export const isEvent = (when: string): boolean =>
  statementIn(small(when)) !== null ||
  OF_ITSELF.test(when) ||
  HAPPENS.some((shape) => isVerb(shape.exec(when)?.groups?.verb ?? ''));
/** "The shops shut", "my plane lands in Austin". */
const HAPPENS = [
  /^(?:the|my|our|your) (?:\w+ )?\w+s (?<verb>\w+)$/i,
  /^(?:the|my|our|your|this) (?:\w+ )?\w+ (?<verb>\w+)s(?: (?:in|at|on|for|from) .+)?$/i,
];
/** Events whose verb is nothing that one could ask for. */
const OF_ITSELF =
  /^(?:the|my|our|your|this|that|it) ?(?:[\w-]+ ){0,3}(?:boils|lands|docks|sails|starts|begins|rings|rises|sets|dries|cools|melts|sinks|gets|goes|comes|leaves|departs|arrives|ends)\b/i;
