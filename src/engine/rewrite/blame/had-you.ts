import { asItIs } from './as-it-is.ts';
import { was } from './event.ts';
import { baseOf, pastOf } from '../participles.ts';

const YOU = String.raw`(?:you(?: people| lot| guys)?|your (?:own )?\w+(?: (?!had\b|did\b)\w+)??|any(?:one|body) (?:at|in|on|from) your \w+)`;
const TRIED = String.raw`(?:(?:just|only|even|actually|ever|bothered to|troubled to|taken the trouble to|had the (?:sense|decency|courtesy) to) )*`;
const HAD_YOU = new RegExp(
  String.raw`^(?:had (?<doer>${YOU})|if (?:only )?(?<other>${YOU})(?: had|['’]d))(?<not>n['’]t| not)? ${TRIED}(?<verb>\w+) (?<rest>[^,]+?)(?:(?:, as [^,]+)?, (?:then )?| (?=(?:I|we)(?: would|['’]d| wouldn)))(?<then>.+)$`,
  'i',
);
const IF_YOU_HAD = new RegExp(
  String.raw`^(?<then>.+?),? (?:if|had) (?:only )?(?<doer>${YOU})(?: had|['’]d)?(?<not>n['’]t| not)? ${TRIED}(?<verb>\w+)(?<rest> .+)?$`,
  'i',
);

const ANYONE = /^any(?:one|body)/i;
/** "logged": a verb of no list whose base is plain to see. */
const DOUBLED = /^(?<base>[a-z]+(?<last>[bdgmnprt]))\k<last>ed$/i;

/** How things are, and what was or was not done, each as a clause; null where the sentence is no "had you". */
export interface HadYou {
  readonly fact: string | null;
  readonly done: string;
}

/** "If the keys had not been pasted there by your developer, we wouldn't be late" */
const UNDONE =
  /^(?:if )?(?:had )?(?<thing>(?:the|my|our) [^,]+?) (?:hadn['’]t|had not|not) been (?<done>\w+)(?<rest>[^,]*?)(?: by your? [^,]+)?, (?<then>.+)$/i;
/** "This would not be necessary if the first invoice had carried the number" */
const IF_IT_HAD =
  /^(?<then>[^,]+?),? if (?<thing>(?:the|this|that) [^,]+?) had (?<verb>\w+) (?<rest>[^,]+)(?:, which .+)?$/i;

/** "Had the survey been commissioned when I asked for it, in May, we should not be discussing subsidence" */
const IF_DONE =
  /^(?:if |had )(?<thing>(?:the|my|our) (?:(?!\b(?:not|had)\b)[^,])+?)(?: had)? been (?<done>\w+)(?<rest>[^,]*(?:, (?:in|on|by|as) [^,]+)?), (?<then>(?:I|we|the|my|our|none)\b.+)$/i;

/** The same of a thing that the reader had in hand. */
function hadIt(core: string): HadYou | null {
  const undone = UNDONE.exec(core)?.groups;
  if (undone) {
    const { thing = '', done, rest, then = '' } = undone;
    return { fact: asItIs(then.replace(/ at all$/i, '')), done: `${thing} ${was(thing)} ${done}${rest}` };
  }
  const ifDone = IF_DONE.exec(core)?.groups;
  if (ifDone) {
    const { thing = '', done, rest, then = '' } = ifDone;
    return {
      fact: asItIs(then.replace(/\b(?<would>would|should) not now\b/i, '$<would> not')),
      done: `${thing} ${was(thing)} not ${done}${rest}`,
    };
  }
  const { then = '', thing = '', verb = '', rest } = IF_IT_HAD.exec(core)?.groups ?? {};
  const base = baseOf(verb);
  return base ? { fact: asItIs(then), done: `${thing} didn't ${base} ${rest}` } : null;
}

/** How things would be, had the reader done better: how they are, and what was or was not done. */
export function hadYou(core: string): HadYou | null {
  const groups = HAD_YOU.exec(core)?.groups ?? IF_YOU_HAD.exec(core)?.groups;
  if (!groups) return hadIt(core);
  const { verb = '', rest = '', then = '' } = groups;
  const doer = groups.doer ?? groups.other ?? 'you';
  const base = baseOf(verb) ?? DOUBLED.exec(verb)?.groups?.base;
  const tail = rest && ` ${rest.trim()}`;
  const done = groups.not
    ? `${doer} ${base ? pastOf(base) : verb}${tail}`
    : base
      ? ANYONE.test(doer)
        ? `${doer.replace(ANYONE, 'nobody')} ${pastOf(base)}${tail}`
        : `${doer} didn't ${base}${tail}`
      : null;
  return done === null ? null : { fact: asItIs(then), done };
}

/** Both in one sentence: "we are late because you didn't book the reefer". */
export function joined({ fact, done }: HadYou): string {
  if (fact === null) return done;
  return /\bhad hoped to\b/.test(fact) ? `${fact}, but ${done}` : `${fact} because ${done}`;
}
