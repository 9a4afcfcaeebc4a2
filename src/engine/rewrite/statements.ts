import { participleOfPast } from './participles.ts';
import { isVerb } from './verbs.ts';
import { small } from './words.ts';

/** "Be informed that", "fair warning:": what only leads up to the news. */
const PREFACE =
  /^(?:(?:otherwise,?|or else,?|(?:be|are) (?:informed|advised|aware|reminded)|(?:I|we) (?:should|must|would|might) (?:perhaps |also |just )?(?:add|mention|say|point out|warn you)|(?:I|we) (?:am|are) instructed|take note|note|know|let me be clear|for the record|fair warning|not gonna lie|per my last e?mail)(?: that\b|:|,)? )+/i;
/** "lol", "simple as": what hangs on behind. */
const TAIL = /(?:, mind|,? (?:lol|haha|mate|pal|simple as(?: that)?|believe me|and that['’]s that|thanks|end of))$/i;

const AUXILIARY =
  /^(?:am|is|are|was|were|will|shall|would|can|cannot|could|may|might|must|has|have|had|do|does|did|isnt|arent|wont|cant|dont|doesnt|gets?|goes|go|comes?|stays?|takes?|costs?|knows?|means?|needs?|wants?|keeps?|makes?|tells?|sits?|runs?|depends?|decides?|dies|lives|melts|disappears|expires?|lapses?|self-destructs|vanishes|wipes|rises|burns|ends|starts|turns|reverts|leaves|closes|requires|asks|insists|holds|came|went|\S+n['’]t)$/i;
const CONTRACTED = /^(?:\p{L}+['’](?:ll|m|re|ve|d)|theres|thats|its|ive|im|weve|youve)$/iu;
/** "It's", but not "the driver's". */
const IT_IS = /^(?:it|that|there|here|he|she|what|who)['’]s$/i;
const SUBJECT =
  /^(?:I|we|you|he|she|it|they|this|that|these|those|there|the|my|our|your|his|her|their|an?|all|any|both|each|every|no|nobody|nothing|everything|everyone|everybody|not|one|some|somebody|someone|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|whether|theres|thats|its|ive|im|weve|\d\S*|[$€£]\S+)(?:['’]\p{L}+)?$/iu;
/** "From tomorrow", "until the dent is paid": where it says when or in what case, up to its comma. */
const FRONT =
  /^(?:(?:tomorrow|today|tonight)(?: morning| night| evening)?,? (?=(?:the|my|our|it|this|that|I|we)\b)|(?:from|as of|until|till|unless|if|should|for|with|without|in|on|at|by|before|after|when|once|given|so long as|as long as|every time|each time|(?:every|next|the) (?:\w+ )?(?:day|week|hour|minute|time|month))\b[^,;]*?(?:, | (?=(?:I|we|it|it['’]s|I['’]m|we['’]re|the|my|our|another|there|you)\b)))/i;
/** Advice that only hints: "think hard about that fence", "it is up to you". */
const HINT =
  /\b(?:if I were you|be careful|think (?:very |long and )?(?:hard|carefully|twice)|(?:that|this) in mind|I suggest|you['’]d be surprised|just remember|(?:shame|pity|unfortunate|hate|regret|sorry|like) (?:for|to|if)\b|up to you|depends? on you|in your hands|no choice|easy way|left us|count on|so (?:do|let|please)\b|(?:I|we)(?:['’]d| would) (?:so |much )?(?:rather|prefer|regret))/i;
/** "No form, no medal". */
const NOUNS = /^no [^,]+, no /i;
/** How far into a clause its verb may stand. */
const FAR = 9;

/** Without what leads up to it and what hangs on behind. */
export const plainly = (core: string): string => core.replace(PREFACE, '').replace(TAIL, '');

/** What the sentence states, as it stands inside another one: "the milk goes to the other dairy"; null where it states nothing. */
export function statementIn(core: string): string | null {
  const said = plainly(core);
  const clause = said.replace(FRONT, '');
  const words = clause.split(' ');
  if (
    /[?]|:(?!\d)| [–—-] |^\d+ (?:min|hr|hour|day)/.test(said) ||
    HINT.test(said) ||
    NOUNS.test(said) ||
    !isSubject(words) ||
    !hasVerb(words)
  )
    return null;
  return small(said);
}

const isSubject = ([first = '', second = '']: readonly string[]): boolean =>
  (SUBJECT.test(first) && second !== 'to') || (isNamed(first) && !SUBJECT.test(second));
/** A name, rather than an order or a question that begins with its capital. */
const isNamed = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !isVerb(word) && !ASKS.test(word) && !word.endsWith(',');
const ASKS =
  /^(?:Do|Does|Is|Are|Can|Could|Will|Would|Shall|Did|How|What|Why|Who|Where|When|Which|Let|Think|Pls|Please|Not|Any|Quick|Straight|Better|First|Last|Yes|No|Only|Just|Either|Both|All|Whether|Agree|Accept)\b|n['’]t$/;

const hasVerb = (words: readonly string[]): boolean =>
  upToComma(words)
    .slice(0, FAR)
    .some(
      (word, at) =>
        CONTRACTED.test(word) ||
        IT_IS.test(word) ||
        (at > 0 &&
          (AUXILIARY.test(word) || isThird(word) || isPast(words, at) || isTold(words, at) || isOurs(words, at))),
    );

/** "Three hours, then I ring": what stands in front of an early comma is all there is. */
const upToComma = (words: readonly string[]): readonly string[] => {
  const comma = words.slice(0, 3).findIndex((word) => word.endsWith(','));
  return comma < 0 ? words : words.slice(0, comma + 1);
};
/** "Runs", "hands". */
const isThird = (word: string): boolean =>
  word.endsWith('s') && [word.slice(0, -1), word.slice(0, -2)].some((base) => base.length > 2 && isVerb(base));
/** "We told you", but not "the rider as written". */
const isTold = (words: readonly string[], at: number): boolean =>
  participleOfPast(words[at] ?? '') !== undefined &&
  words[at + 1] !== undefined &&
  !/^(?:as|of|be|newly|well)$/i.test(words[at - 1] ?? '');
/** "Three guys looked at it". */
const isPast = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return (
    at > 1 &&
    word.endsWith('ed') &&
    [word.slice(0, -2), word.slice(0, -1)].some(isVerb) &&
    /^(?:at|in|on|for|to|the|it|an?|my|our|your|already)$/i.test(words[at + 1] ?? '')
  );
};
/** "We issue", "I simply stop". */
const isOurs = (words: readonly string[], at: number): boolean =>
  at <= 2 && /^(?:I|we|you|they)$/i.test(words[0] ?? '') && (isVerb(words[at] ?? '') || at === 1);
