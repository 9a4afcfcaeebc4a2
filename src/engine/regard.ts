import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { personal, likes } from './parts/praise/rapport.ts';
import { heard, unheard } from './parts/praise/received.ts';
import { emptyThanks, grateful, thanksFor } from './parts/praise/thanks.ts';
import { granted, warm } from './parts/praise/warm.ts';
import { isGenuine } from './questions.ts';
import type { Reading, Sentence } from './reading.ts';
import { substance } from './substance.ts';

export const REGARD_PARTS = [emptyThanks, granted, grateful, heard, likes, personal, thanksFor, unheard, warm];

const THANKS = /\b(?:thanks|thank you|thx|grateful|appreciate|bless you|cheers for)/i;
const KIND =
  /\b(?:lovely|glad|pleased|happy|delighted|hope|joy|wonderful|kind|enjoy\w*|love\w*|beautiful|laugh\w*|smil\w*|sweet|dear|great|nice|fun|fond|proud|best|good luck|miss\w*|brave|clever|worth|help\w*|fair|understand|see|right)\b/i;
const YOU = /\b(?:you|your)\b/i;
const GREETED = /^(?:hi|hello|hey|hiya|dear|good|morning|evening)/i;
const BY_WORD = /^(?:hi|hello|hey)\b/i;
const OWN_FIRST = /^(?:i|we|my|our)\b/i;
const SOFT =
  /\b(?:sorry|thank|glad|hope|lovely|kind|happy|appreciat|understand|i see|i know|i realise|i realize|i get|fair|you'?re right|you are right|of course|no wonder|must be|must have|sounds|good to|great|congrat|enjoy|laugh|smile|poor|dear|bless|cheers)/i;
/** "5,000 is tight", "the 20th works", "more than I hoped": something of theirs judged, though not in the words of hearing. */
const JUDGED = new RegExp(
  String.raw`^(?!(?:my|our|we|i)\b)[^.?!;]{1,50}(?:'s| is| are| was| were| would be| sounds?| seems?| looks?| feels?) (?:(?:a|an|quite|very|rather|really|so|pretty|still|just|bit|more|also|indeed|exactly|certainly) ){0,3}(?:lot|tight|close|closer|late|early|hard|difficult|tough|fair|good|great|fine|ok|okay|perfect|lovely|kind|generous|tempting|steep|real|possible|workable|doable|free|reasonable|help|helpful|step|relief|shame|pity|mad|clear|right|true|sensible|welcome|agreed|understandable|useful|worth|plus|start|news)\b` +
    String.raw`|^(?!(?:my|our|we|i)\b)[^.?!;]{1,50} (?:works|suits|helps|makes sense|would (?:work|suit|help|do))\b` +
    String.raw`|\b(?:i|we)(?:'ve|'d| have| had)? (?:looked|noticed|read|seen|checked|been through|gone through)\b|\b(?:i|we) (?:can )?(?:see (?:why|that|how|what)|know (?:the|that|how|what|your|it|this))\b|, (?:i|we) know\b` +
    String.raw`|\b(?:more|better|less|sooner|earlier) than (?:i|we)\b|\b(?:happy|glad) to\b|^(?:yes|sure|of course|understood|agreed|gladly)\b|\b(?:sorry|congratulations|hope)\b`,
  'i',
);
const FIGURE_FIRST = /^\W*(?:[$€£]|\d|one\b|two\b|three\b)/i;

export const isHeard = ({ seen }: Sentence): boolean => seen.has(heard) && !seen.has(unheard);
export const isSpecificThanks = ({ seen }: Sentence): boolean =>
  (seen.has(thanksFor) || seen.has(grateful)) && !seen.has(emptyThanks);
const isWarm = ({ seen }: Sentence): boolean => seen.has(warm) || seen.has(personal) || seen.has(likes);

/** Any sign that what they wrote was taken in, as far as a note of a few lines can show it. */
export const isTakenIn = (sentence: Sentence): boolean =>
  isHeard(sentence) ||
  isSpecificThanks(sentence) ||
  sentence.seen.has(granted) ||
  JUDGED.test(sentence.text) ||
  (THANKS.test(sentence.text) && !sentence.seen.has(emptyThanks));

type Test = (sentence: Sentence) => boolean;
const holds = (words: RegExp): Test => {
  const held = rememberWith(({ text }: Seen) => words.test(text));
  return ({ seen }) => held(seen);
};
const kind = holds(KIND);
const you = holds(YOU);

/**
 * Signs that a mail is written to somebody and not only about something, each as a number: 0 or 1, a count up to 3,
 * or the first sentence's length in tens of words. "Opening" is the first two sentences, "close" all from the sixth.
 */
export interface Regard {
  readonly greets: number;
  readonly greetsByWord: number;
  readonly figureFirst: number;
  readonly firstLength: number;
  readonly ownFirst: number;
  readonly openingSoft: number;
  readonly openingThanks: number;
  readonly openingHeard: number;
  readonly openingGranted: number;
  readonly openingKind: number;
  readonly openingWarm: number;
  readonly openingYou: number;
  readonly nextGranted: number;
  readonly nextKind: number;
  readonly closeYou: number;
  readonly closeKind: number;
  readonly heard: number;
  readonly thanks: number;
  readonly warm: number;
  readonly warmWords: number;
  readonly asks: number;
  readonly questions: number;
  readonly kindWords: number;
}

export function regardIn({ sentences }: Reading): Regard {
  const said = substance(sentences);
  const [opening, next, close] = [said.slice(0, 2), said.slice(2, 5), said.slice(5)];
  const greeting = sentences[0]?.text ?? '';
  const first = said[0];
  return {
    greets: Number(GREETED.test(greeting)),
    greetsByWord: Number(BY_WORD.test(greeting)),
    figureFirst: Number(first !== undefined && FIGURE_FIRST.test(first.text)),
    firstLength: Math.min(25, first?.seen.terms.length ?? 0) / 10,
    ownFirst: Number(first !== undefined && OWN_FIRST.test(first.text)),
    openingSoft: any(opening, ({ text }) => SOFT.test(text)),
    openingThanks: any(opening, ({ text }) => THANKS.test(text)),
    openingHeard: any(opening, isHeard),
    openingGranted: any(opening, ({ seen }) => seen.has(granted)),
    openingKind: any(opening, kind),
    openingWarm: any(opening, ({ seen }) => seen.has(warm)),
    openingYou: any(opening, you),
    nextGranted: any(next, ({ seen }) => seen.has(granted)),
    nextKind: any(next, kind),
    closeYou: any(close, you),
    closeKind: any(close, kind),
    heard: any(said, isHeard),
    thanks: any(said, isSpecificThanks),
    warm: any(said, isWarm),
    warmWords: Math.min(3, said.filter(({ seen }) => seen.has(warm)).length),
    asks: any(said, ({ seen }) => isGenuine(seen)),
    questions: Math.min(3, said.filter(({ seen }) => isGenuine(seen)).length),
    kindWords: Math.min(3, sentences.filter(kind).length),
  };
}

const any = (sentences: readonly Sentence[], test: Test): number => Number(sentences.some(test));

export type Weights = Readonly<Partial<Record<keyof Regard, number>>>;

export const weigh = (regard: Regard, weights: Weights): number => {
  const of: Readonly<Record<string, number>> = weights;
  return Object.entries(regard).reduce((sum, [sign, value]) => sum + value * (of[sign] ?? 0), 0);
};
