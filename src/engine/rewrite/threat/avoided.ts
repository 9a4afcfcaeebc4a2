import { MORE } from '../clauses.ts';
import { baseOf } from '../participles.ts';
import { asObject } from '../pronouns.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small } from '../words.ts';

export const SETTLE = 'What would it take to settle this between us?';
/** "Going to court" as a step that need not be taken. */
export const unwelcome = (step: string, who: string): string[] => [
  `${capital(step)} is a step ${who} would rather not take. ${SETTLE}`,
  `What would it take to settle this without ${small(step)}?`,
];

/** "copy your manager in" → "Copying your manager in is a step I would rather not take". */
export const ratherNot = (said: string, who: string): string[] | null => {
  const act = said.replace(MORE, '');
  return isVerb(act.split(' ')[0] ?? '') || !NO_VERB.test(act)
    ? unwelcome(`${gerund(act)}${act.includes(', ') ? ',' : ''}`, who)
    : null;
};
/** No verb phrase in its base form: "gone by noon", "the file". */
const NO_VERB =
  /^(?:the|an?|my|our|your|this|that|not|then|now|out|off|in|on|at|gone|done|just|be|have|see|it|there|\w+(?:ly|ing|ed|s))\b|^\w+$/i;

/** "ends", "heard" → "end", "hear". */
const PAST = new Map([
  ['heard', 'hear'],
  ['saw', 'see'],
  ['went', 'go'],
  ['came', 'come'],
  ['knew', 'know'],
  ['read', 'read'],
  ['was', 'be'],
  ['were', 'be'],
]);
const base = (verb: string): string | undefined =>
  PAST.get(verb.toLowerCase()) ??
  baseOf(verb) ??
  [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find(isVerb);
/** What somebody else did or does, as what the writer would rather not have them do. */
export const ratherThan = (subject: string, verb: string, rest: string, who: string): string[] | null => {
  const act =
    /^were to (?<act>\w+)$/i.exec(verb)?.groups?.act ?? base(verb) ?? (/(?:ed|s)$/.test(verb) ? undefined : verb);
  return act ? between(`${small(/^this$/i.test(subject) ? 'it' : subject)} ${act}${rest}`, who) : null;
};
/** "your members read about this": what the writer would rather keep from happening. */
export const between = (done: string, who: string): string[] => [
  `${capital(who)} would rather settle this with you than have ${asObject(done)}. What would it take on your side?`,
  `What would it take to settle this without having ${asObject(done)}?`,
  `${capital(who)} would like to agree with you first rather than have ${asObject(done)}. How can we do that?`,
];
