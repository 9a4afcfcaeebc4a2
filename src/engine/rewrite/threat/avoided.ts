import { MORE } from '../clauses.ts';
import { baseOf } from '../participles.ts';
import { asObject } from '../pronouns.ts';
import type { Way } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small } from '../words.ts';

export const SETTLE = 'What would it take to settle this between us?';

/** "Go to court" or "going to court" as a step that need not be taken. */
export const unwelcome = (said: string, who: string): string[] => {
  const act = oneStep(said);
  const step = `${gerund(act)}${act.includes(', ') ? ',' : ''}`;
  const base = inBase(act);
  return [
    `${capital(step)} is a step ${who} would rather not take. ${SETTLE}`,
    ...(base
      ? [`${capital(who)} would much rather settle this with you than ${base}. What would it take on your side?`]
      : []),
  ];
};

/** What goes on behind a step: ", and the photographs go to the council", ", very easy". */
const BEHIND =
  /[,;] (?:(?:and|or) (?!(?:my|our|your|the|a|an|at|in|on|for|from)\b(?!.*\b(?:is|are|will|go(?:es)?|has|have|can)\b))|but|so|as|since|because|very|which|you|he|she|they|it)\b.*$| and (?:I|we|you|they|it|he|she|to|(?:the|my|our|your|this|that)\b[^,]*? (?:is|are|will|has|goes?|can|comes?|stays?))\b.*$/i;
/** A step without a second clause. */
export const oneStep = (act: string): string => act.replace(MORE, '').replace(BEHIND, '');

/** "Copying your manager in" → "copy your manager in"; null where the verb is not known. */
export function inBase(act: string): string | null {
  const [verb = '', ...rest] = act.split(' ');
  if (!/^(?!(?:bring|sing|ring|sling|swing|fling|string)$)\w+ing$/i.test(verb)) return act;
  const base = baseOf(verb);
  return base && !rest.some((word) => /^\w{2,}ing$/.test(word)) ? [base, ...rest].join(' ') : null;
}

/** Other words, and the wish among them that the writer did not say. */
export const wishing = (text: string, who: string): Way => {
  const wish = /would (?:much )?rather [^.,;]+/.exec(text)?.[0];
  return wish ? { text, adds: [`${capital(who)} ${wish}`] } : { text };
};

/** "copy your manager in" → "Copying your manager in is a step I would rather not take". */
export const ratherNot = (act: string, who: string): string[] | null =>
  isVerb(act.split(' ')[0] ?? '') || !NO_VERB.test(act) ? unwelcome(act, who) : null;
/** No verb phrase in its base form: "gone by noon", "the file". */
const NO_VERB =
  /^(?:the|an?|my|our|your|this|that|not|then|now|out|off|in|on|at|gone|done|just|be|have|see|remember|it|there|\w+(?:ly|ing|ed|s))\b|^\w+$/i;

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
  `${capital(who)} would rather settle this with you than have ${asObject(oneStep(done))}. What would it take on your side?`,
];
