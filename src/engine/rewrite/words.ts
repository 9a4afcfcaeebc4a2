import { verbForms } from '../inflect.ts';
import { PLAIN } from '../plain-words.ts';
import { isTopic } from './topics.ts';
import { isVerb } from './verbs.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One word with a verb behind it: "Hannah is to get". */
const LONE_SUBJECT =
  /^(?<word>\p{Lu}\p{Ll}+)(?=['’]s [a-z]| (?:is|has|was|shall|will|must|needs|gets|goes|and \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+)\b|$)/u;

/** Words that are no name, whatever name stands behind them: "Since January". */
const OPENS =
  /^(?:The|From|In|On|At|By|For|With|Without|Until|Till|If|Should|Before|After|When|Once|Every|Each|As|Since|Unless|My|Our|Your|His|Her|This|That|These|Those|Two|Three|Not|Nobody|Neither|Because|Tomorrow|Today|Last|Next)\b/;

/** The first letter small, unless the word is a name, an acronym or "I". */
export function small(text: string): string {
  if (OPENS.test(text)) return text.charAt(0).toLowerCase() + text.slice(1);
  const alone = LONE_SUBJECT.exec(text)?.groups?.word?.toLowerCase() ?? '';
  const isName = alone !== '' && !PLAIN.has(alone) && !isTopic(alone) && !isVerb(alone);
  return isName || /^(?:I\b|I['’]|[A-Z][A-Z\d$€£]|[A-Z][a-z]+ [A-Z][a-z])/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same where it may begin with a name: only an article or the like becomes small. */
export const smallArticle = (text: string): string =>
  text.replace(/^(?:The|My|Our|Your|This|That|These|Those|A|An|All|Both|It|Every|No|We|You|They)\b/, (word) =>
    word.toLowerCase(),
  );

export const trimEnd = (text: string): string => text.replace(/[\s.!?,;:–-]+$/, '');

/** "I" or "we", as the writer speaks of their side. */
export const ourSide = (text: string): 'I' | 'we' => {
  const own = SINGLE.test(text) ? text.replace(BOTH, '') : text;
  return OURS.find(([said]) => said.test(own))?.[1] ?? 'I';
};
/** "Pay me what we agreed": this "we" is the two of them. */
const SINGLE = /\b(?:I|me|my|mine)\b/i;
const BOTH =
  /\bwe(?:['’]d| had| both| all)? (?:said|agreed|discussed|talked|spoke|shook|settled on|arranged|planned|signed)\b/gi;

/** A "we" speaks for several, an "I" for one whatever is "ours", and "us" or "our" decide where neither is there. */
const OURS = [
  [/\bwe\b/i, 'we'],
  [/\b(?:i|my|me|mine)\b/i, 'I'],
  [/\b(?:our|us|ours)\b/i, 'we'],
] as const;

/** "pass the file" → "passing the file"; a verb that stands in -ing already is kept. */
export function gerund(verbPhrase: string): string {
  if (/^be \S+ing /i.test(verbPhrase)) return verbPhrase.slice(3);
  if (/^not /i.test(verbPhrase)) return `not ${gerund(verbPhrase.slice(4))}`;
  const [verb = '', ...rest] = verbPhrase.replace(/^(?:start|begin) (?=\w+ing\b)/i, '').split(' ');
  if ((/[^aeiou]ing$/.test(verb) && verb.length > 5) || IN_ING.test(verb)) return [verb, ...rest].join(' ');
  const irregular: Readonly<Record<string, string>> = {
    be: 'being',
    put: 'putting',
    get: 'getting',
    let: 'letting',
    lie: 'lying',
    tie: 'tying',
  };
  const lower = verb.toLowerCase();
  const form = irregular[lower] ?? ingOf(lower) ?? `${lower}ing`;
  const also = rest
    .join(' ')
    .replace(/(?<= and )(?<next>[a-z]+)(?= (?<object>\w+))/, (next, _, object: string) =>
      isVerb(next) || (OBJECT.test(object) && !NO_VERB.test(next)) ? gerund(next) : next,
    );
  return `${lower === 'go' || lower === 'do' ? `${lower}ing` : form}${also && ` ${also}`}`;
}

/** In -ing already, though a vowel stands in front of it. */
const IN_ING = /^(?:doing|going|being|seeing|suing|issuing|pursuing|using|continuing|paying|buying|saying|laying)$/i;

/** "And empty the fourth floor": a word with an object behind it is a verb. */
const OBJECT = /^(?:the|my|our|your|them|him|it)$/i;
const NO_VERB =
  /^(?:\w+(?:ly|ing|s)|of|for|to|in|on|at|by|from|with|without|all|both|half|not|so|then|also|about|under|over|after|before|into|onto|against|only|even|just|that|if|when|where|because|until|if|than|like|behind)$/;

/** Long verbs double their last letter only where it is stressed, or an l. */
const STRESSED =
  /^(?:\w|\w*(?:l|allot|begin|forget|admit|permit|submit|commit|omit|refer|prefer|defer|occur|regret|upset|reset|rerun|withdraw))$/;
const ingOf = (verb: string): string | undefined => {
  const forms = verbForms(verb).filter((each) => each.endsWith('ing'));
  const isLong = (verb.match(/[aeiou]+/g) ?? []).length > 1;
  return isLong && !STRESSED.test(verb) ? forms[0] : forms.at(-1);
};
