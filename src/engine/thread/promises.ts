import type { Promised } from '../../model/summary.ts';
import { remember, rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import { amountsIn, isMoney } from './amounts.ts';
import { dueIn, whenIn } from './due.ts';
import type { Text } from './texts.ts';

const WILL = String.raw`(?:i|we)(?:'ll|(?: all| both)? (?:will|shall)| (?:promise|undertake|commit) to|(?:'m|'re| am| are) going to)`;
const SOON = String.raw`(?: (?:also|then|gladly|happily|certainly|definitely|of course|just|personally|get|make sure|now|first|try to|\w+ly))*`;

/** Somebody of the writer's side will do something. */
const COMMITS = new RegExp(
  [
    String.raw`\b${WILL}${SOON} (?!not\b|never\b|no\b|be (?:straight|honest|frank|glad|happy|open|blunt|the same|sorry|sad|forced|obliged|unable|paying|needing|expecting)|admit|say so|say\b|share our|assume|need|want|have to|accept|agree|always|take it|give you (?:credit|that)|grant|die|find a bit|consider|miss|understand|leave it|know)(\w+)`,
    String.raw`\b(?:then|and|so|but) will (?:send|come back|confirm|call|bring|get back|let you|report back|file|write)\b`,
    String.raw`\blet me (?:check|look|ask|see|get back|come back|find out|talk|speak|run|take|think|sleep|confirm|dig)\b`,
    String.raw`\byou(?:'ll| will| shall) (?:have|get|receive|hear|find)\b(?! to\b)(?=.*\b(?:from (?:me|us)|by|on|tomorrow|today|tonight|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mine|our))`,
    String.raw`\b(?:it|they|this|everything|the \w+(?: \w+)?)(?:'ll| will) (?:reach you|be with you|be in your|arrive|be on your|be ready|follow|go out|come to you)\b`,
    String.raw`\b(?:my|our) (?:\w+ ){1,2}(?:will|'ll) (?:send|call|ring|bring|check|mail|e-mail|email|contact|confirm|drop|deliver|collect|pick|come|be in touch|draft|prepare|measure)\b`,
    String.raw`\b(?:you have my word|consider it done|leave it with me|^will do\b)`,
    String.raw`^(?:will|shall) (?:send|come back|confirm|call|bring|get back|let you|report|forward|check|do|chase|ring|revert)\b`,
  ].join('|'),
  'i',
);
/** Plans and elliptic words that count with their time only: "sending it tomorrow", "back to you by Friday". */
const PLANS = new RegExp(
  [
    String.raw`\b(?:i|we)(?:'m|'re| am| are) (?!going to|writing|looking|hoping|asking|planning|expecting|paying|having|being|running|losing|proposing|offering|waiting|wondering|thinking|getting|trying)\w+ing\b`,
    String.raw`(?:^|[,;:–-] |\b(?:so|and|then) )(?:i|we) (?:send|ring|call|bring|post|come|drop|pick|deliver|ship|file|land|arrive|start|leave|return|check|ask|go|pass|hand|speak|meet|get back|have it|follow up)\b`,
    String.raw`\b(?:leaves? (?:here|our|us|the yard|the works)|comes to your \w+|goes out|will be (?:in|at|with you|ready|there|done))\b`,
    String.raw`^(?:sending|posting|shipping|bringing|calling|more|back to you|expect (?:it|them|my|our|the))\b`,
    String.raw`\b(?:to follow|follows?|will be (?:in|on) your \w+|(?:with|back to) you (?:by|on|before|today|tomorrow|tonight|next|within|in))\b`,
  ].join('|'),
  'i',
);

/** A condition that stands before it makes it an offer, one behind it a threat. */
const CONDITION = /\bor $|\b(?:something|if|unless|otherwise|provided|as long as|should you)\b/i;
const THREAT = /\b(?:unless|or else|otherwise)\b/i;
const HARM =
  /\b(?:cancel|withhold|sue|report (?:you|this|it)|escalat|publish|lawyer|solicitor|court|invoice you|charge you|terminat|refuse|withdraw|walk away|go elsewhere|someone else|legal (?:action|steps|proceedings)|deduct|dispute|complain\b|leave a review|stop|blacklist|not be)\w*/i;
/** What is promised stands within so many characters of the verb. */
const OBJECT = 30;
const LONGEST = 1_200;
const KEPT = 2_000;

/** Every commitment to do something, with the day it falls due. */
export function promisesIn(texts: readonly Text[]): Promised[] {
  return texts.flatMap(({ side, where, date, sentences }) =>
    sentences
      .filter(({ seen }) => isCommitted(seen))
      .map(({ text }) => ({ side, message: where, text, due: dueOf(`${date.slice(0, 10)}\n${text}`) })),
  );
}

const isCommitted = rememberWith(({ text }: Seen) => commits(text));

function commits(text: string): boolean {
  if (text.length > LONGEST) return false;
  const match = COMMITS.exec(text) ?? (whenIn(text) === '' ? null : PLANS.exec(text));
  if (!match || CONDITION.test(text.slice(0, match.index)) || THREAT.test(text)) return false;
  const end = match.index + match[0].length;
  const object = text.slice(match.index, end + OBJECT);
  return !HARM.test(object) && !amountsIn(object).some(({ unit }) => isMoney(unit));
}

/** Reading a date is dear, and what a day and a sentence give does not change. */
const dueOf = remember((key: string): string | null => {
  const cut = key.indexOf('\n');
  return dueIn(key.slice(cut + 1), key.slice(0, cut));
}, KEPT);
