import { was } from './event.ts';
import { participleOfBase, participleOfPast } from '../participles.ts';
import { asSubject } from '../pronouns.ts';
import { isVerb } from '../verbs.ts';
import { isPlural } from '../topics.ts';
import { capital } from '../words.ts';

/** The reader as the one who did it, and the verb: "your man forgot", "you have just sent". */
const DOER = (words: number): RegExp =>
  new RegExp(
    String.raw`(?<before>^|.*?(?:[,;:–—]|\b(?:because|since|as|after|when|and|but|that|so|whereas|while|though|if))\s)(?:you|u|you (?:people|lot|guys|two)|your (?!own\b)\w+(?: (?!would\b|could\b|should\b|might\b|will\b)\w+){${words}}|(?:someone|somebody) (?:at|on|in) your \w+)(?<aux>['’]ve| have| had| has)?(?: (?:then|just|also|simply|again|even|still|already|clearly|apparently|once more|only|all|in fact|now|twice))* (?<verb>\w+) (?<rest>.+)$`,
    'i',
  );
const DOERS = [DOER(0), DOER(1)];
const NOT_DONE =
  /(?<before>^|.*?(?:[,;:–—]|\b(?:because|since|as|after|when|and|but|that|so|whereas|while|though))\s)(?:you|u|you (?:people|lot|guys|two)|your (?!own\b)\w+(?: \w+)?|(?:nobody|no one|none|not one) (?:at|on|in|of) your \w+)(?: (?:have |had |has )?(?:never|neither)|['’]ve never| did(?:n['’]t| not)| (?:have|has|had)(?:n['’]t| not)|(?: (?:plumb|clean|simply|just|also|somehow|conveniently|completely|totally|clearly))?(?: failed to| forgot to| neglected to| omitted to| refused to)| (?:couldn['’]t|could not) be bothered to)(?: (?:even|once|actually|bother(?:ed)?(?: to)?|ever|think to))* (?<verb>\w+) (?<rest>.+)$/i;
const NOT_ONCE =
  /^(?<before>)(?:not once|never|at no point|not a single time)(?<time>(?: in| since| for) [^,]{2,25}?)? (?:have|had|did|has) (?:you|your \w+) (?:ever |even )?(?<verb>\w+) (?<rest>.+)$/i;
const PRONOUN =
  /^(?<whom>it|them|this|that|everything|everybody|everyone|some(?:one|body) else|something|nothing|him|her|me|us)(?<tail>$|[,;]| (?:again|twice|away|back|up|off|out|in|on|at|to|by|for|from|with|behind|without|before|after|when|over|into|under)\b.*)/i;
const HAD_YOU =
  /^(?:had (?:you|your \w+)|if (?:you|your \w+)(?: had|['’]d)) (?:only |just |actually |bothered to |even )*(?<verb>\w+) (?<rest>[^,]+),\s.+$/i;
const TO_US = /^(?<whom>me|us) (?<rest>.+)$/i;
/** What can be done to somebody: "I was told", "we were left". */
const TO_PEOPLE =
  /^(?:told|given|promised|sent|sold|charged|shown|offered|paid|lent|kept|left|led|assured|quoted|billed|asked|put|warned|made|handed|taken|invoiced|advised|refused|informed|notified|treated|supplied|blocked|dropped|let)$/;
/** Where a noun phrase ends: what begins the next part, or says how or where to it was done. */
const ENDS = String.raw`(?:and|but|or|without|on|in|at|to|by|for|from|with|when|after|before|again|twice|that|which|who|while|because|until|as|so|into|out|off|up|over|back|down|through|than|we|you|your|I|it|is|was|were|had|has|have|would|will|away|aloud|open|shut|alone|wrong(?= and|,|$)|in a row|running|once|since|upon|around|about|against|behind|lying|under|during)`;
const WORD = String.raw`(?: (?!${ENDS}\b)[\p{L}\p{N}'’&£$€.-]+?)`;
const THING = String.raw`(?:what (?:was|were|I|we) \w+(?: \w+ed)?|(?:the|my|our|an?|this|that|these|those|each|none|every single|a single|all|both|two|three|four|five|six|another|every)${WORD}{1,4}|[$€£]?\d[\d.,]*k?${WORD}{0,4})`;
/** Which one: "in a row", "that leaked", "we had ordered in May". */
const WHICH = String.raw`(?: in a row| running| that (?!you\b)\w+(?:ed|s)| (?:that )?(?:I|we) (?!(?:am|are)\b|(?:was|were) (?!given|sent|shown|sold|told|quoted|promised))(?:had |have |was |were )?\w+(?: (?:in|on|last|by|to|at) \w+)?)`;
const TAIL = String.raw`(?:(?:,|;|:|$|\s(?:and|but|without|on|in|at|to|by|for|from|with|when|after|before|again|twice|while|because|until|as|so|into|out|up|over|back|down|through|once|off|away|aloud|open|shut|alone|empty|short|wrong|yesterday|last|this|every|since|upon|around|about|against|behind|lying|under|during|that|which|who)\b).*)`;
const OBJECT = new RegExp(
  String.raw`^(?<particle>(?:out|up|off|back|down|over|away|in|for|after) )?(?<object>${THING})(?<clause>${WHICH})?(?<tail>${TAIL})$`,
  'iu',
);
/** A second verb of the same doer, or the doer again: what is left would have no subject, or a reproach. */
const GOES_ON =
  /\b(?:you|your|yours|yourself|u)\b|(?:,|\band|\bor|\bbut|\bthen)(?: then| now| never| also| just| even)* (?:\w+ed|did|didn['’]t|never|had|have|sent|left|told|kept|went|gave|took|made|put|said|are|expect|want|call|ask|still)\b/i;

/** Two things given to two people are no one thing: "the composer one fee". */
const TWO_OBJECTS = /\S (?:an?|one|the|my|our|another|two|three) /i;
const SEVERAL = /^(?:two|three|four|five|six|both|all|(?!1 )\d+) /i;
/** What the doer did it with. */
const IN_PERSON =
  /,? (?:with your own (?:bare |two |fair )?(?:hands?|eyes|words?|mouth|signature)|yoursel(?:f|ves)|personally|on your own)\b/gi;
const NEXT = /(?:,? (?:and|but|so|which|then|while|whereas) (?:then |now |so )?|; |: | [–—-] ).*$/i;

/** The whole sentence without its doer, or else its first clause. */
export function withoutDoer(core: string): string | null {
  const plain = core.replace(IN_PERSON, '');
  const first = plain.replace(NEXT, '');
  if (/\bwould(?:n['’]?t)?\b.* if (?:you|your)\b/i.test(plain)) return null;
  return doerless(plain) ?? (first !== plain && first.split(' ').length > 3 ? doerless(first) : null);
}

/** "You gave me the wrong size" → "I was given the wrong size"; null where nothing of that shape is said. */
export function doerless(core: string): string | null {
  const undone = NOT_ONCE.exec(core)?.groups ?? NOT_DONE.exec(core)?.groups ?? HAD_YOU.exec(core)?.groups;
  if (undone) {
    const { before = '', time = '', verb = '', rest = '' } = undone;
    const participle = participleOfPast(verb) ?? participleOfBase(verb);
    return participle ? put(time ? `${time.trim()} ` : before, passive(participle, rest, "n't")) : null;
  }
  for (const doer of DOERS) {
    const { before = '', verb = '', rest = '' } = doer.exec(core)?.groups ?? {};
    const participle = participleOfPast(verb);
    if (participle) return put(before, passive(participle, rest, ''));
  }
  return null;
}

const put = (before: string, clause: string | null): string | null => clause && capital(`${before}${clause}`);

function passive(participle: string, rest: string, not: string): string | null {
  const told = TO_PEOPLE.test(participle) ? TO_US.exec(rest)?.groups : undefined;
  if (told) {
    const isMade = participle === 'made' || participle === 'let';
    const said = `${participle === 'let' ? 'left to' : participle === 'made' ? 'made to' : participle} ${told.rest}`;
    if (GOES_ON.test(said.replace(/^left to /, '')) || (isMade && !isVerb(told.rest?.split(' ')[0] ?? ''))) return null;
    return `${/us/i.test(told.whom ?? '') ? 'we were' : 'I was'}${not} ${said}`;
  }
  const it = PRONOUN.exec(rest)?.groups;
  if (it && !GOES_ON.test(it.tail ?? '')) return `${were(asSubject(it.whom ?? ''))}${not} ${participle}${it.tail}`;
  const { particle = '', object = '', clause = '', tail = '' } = OBJECT.exec(rest)?.groups ?? {};
  if (particle === 'in ' && !TAKEN_IN.test(participle)) return null;
  if (!object || TWO_OBJECTS.test(object) || GOES_ON.test(tail.replace(/ (?:to|with) you$/i, ''))) return null;
  if (ALSO.test(tail)) return `${object}${clause}${tail} were${not} ${participle}`;
  if (not !== '' && ANYBODY.test(object)) return `nobody was ${participle}${tail}`;
  const isNone = not !== '' && /^a single /i.test(object);
  return `${isNone ? 'not ' : ''}${object}${clause} ${isMany(object) ? 'were' : 'was'}${isNone ? '' : not} ${participle}${particle ? ` ${particle.trim()}` : ''}${tail}`;
}

/** "Handed in the keys", but "confirmed in the meeting". */
const TAKEN_IN = /^(?:handed|called|brought|put|taken|turned|filled|sent|locked|phased|traded|kicked|given|thrown)$/;

/** "Didn't tell a soul" */
const ANYBODY = /^(?:a (?:single )?(?:living )?(?:soul|person|human being)|any(?:one|body))$/i;

/** "four letters and two calls" */
const ALSO =
  /^ and (?:the|my|our|a|an|two|three|four|five|six|\d+)(?: (?!(?:in|on|at|to|for|with|is|was|were|had|has)\b)[\w’'-]+){1,3}$/i;

const were = (subject: string): string => `${subject} ${was(subject)}`;
/** "my neighbour's" is one, "three doors" are several. */
const isMany = (object: string): boolean => !/['’]s$/.test(object) && (isPlural(object) || SEVERAL.test(object));
