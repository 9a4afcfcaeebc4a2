import { holding } from './held.ts';
import { heard, unheard } from './parts/praise/received.ts';
import { emptyThanks, grateful, thanksFor } from './parts/praise/thanks.ts';
import { granted, warm } from './parts/praise/warm.ts';
import { isGenuine, isQuestion } from './questions.ts';
import type { Reading, Sentence } from './reading.ts';
import { substance } from './substance.ts';

export const REGARD_PARTS = [emptyThanks, granted, grateful, heard, thanksFor, unheard, warm];

const THANKS =
  /\b(?:thanks|thank ?you|thx|ta|cheers|grateful|obliged|appreciat\w*|bless you|kia ora|merci|danke|gracias)\b/i;
const NO_THANKS =
  /\bthanks to\b|\bno,? thank|\bthanks? for nothing\b|\bin advance\b|\bthanks,? but\b|(?:\bwould|'d) (?:\w+ ){0,2}(?:appreciat|grateful)|\bthank goodness\b/i;
const HOPE =
  /\b(?:hope|trust|wish(?:ing)?|praying|fingers crossed)\b(?=.{0,60}\b(?:you|your|all|everyone|his|her|the|it)\b)/i;
const GOOD =
  /\b(?:good|great|lovely|kind|decent|generous|fair|considerate|thoughtful|helpful|useful|clear|clearer|careful|honest|beautiful|gorgeous|wonderful|brilliant|grand|fine|handsome|sensible|clever|welcome|touching|moving|tempting|nice|sweet|superb|excellent|patient|star|relief|pleasure|delight|joy|treat|honou?r|better|perfect|fantastic|fabulous|amazing|impress\w+|neat|tidy|spot on|well done)\b/i;
const YOU = /\b(?:you|your|yours|you're|you've|you'd|you'll)\b/i;
/** "You wrote", "your worry about", "as you": something the reader said or did is named. */
const OF_YOURS = new RegExp(
  String.raw`\byou(?:'ve| have| had)? (?:\w+ )?(?:said|say|wrote|write|mention\w*|ask\w*|told|tell|explain\w*|offer\w*|propos\w*|suggest\w*|want\w*|need\w*|describ\w*|put|rais\w+|name\w*|list\w*|point\w*|sent|quote\w*|call\w*|were|are|see|saw|read|worry|worried|found|gave|took|moved|came)\b` +
    String.raw`|\byour (?:\w+ ){0,2}(?:mail|e-?mail|letter|note|message|offer|proposal|figure|number|point|list|reasons?|concern\w*|worr\w+|question\w*|idea|suggestion|draft|version|quote|price|side|request|position|plan|words|report|sheet|budget|wish\w*)\b|\b(?:as|that|so|for) you\b`,
  'i',
);
const FEELS =
  /\b(?:understand|understood|understandable|i see|can see|see (?:why|how|that|what)|know (?:how|what|that|it|you|your|the)|reali[sz]e|i get|hear(?:d)?|imagine|no wonder|fair|point taken|makes sense|sense|sympath\w+|with you|agree(?:d)?|right|true|noted|gather|take the point|not easy|hard|rough|tough|heavy|shock|blow|sorry|must (?:be|have)|can(?:'t|not) (?:be|have)|don't envy|no quarrel|of course|respect|recogni[sz]e|remember|accept)\b/i;
const GREETED =
  /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening)|morning|evening|afternoon|dear|kia ora|servus)\b/i;
const BY_WORD = /^(?:hi|hello|hey)\b/i;
const FIGURE = /\d|\b(?:grand|thousand|hundred|per cent|percent)\b/i;
const FIGURE_FIRST = /^\W*(?:[$€£]|\d)/;
/** "5,000 is tight", "the 20th works", "more than I hoped": something of theirs judged, though not in the words of hearing. */
const JUDGED = new RegExp(
  String.raw`^(?!(?:my|our|we|i)\b)[^.?!;]{1,50}(?:'s| is| are| was| were| would be| sounds?| seems?| looks?| feels?) (?:(?:a|an|quite|very|rather|really|so|pretty|still|just|bit|more|also|indeed|exactly|certainly) ){0,3}(?:lot|tight|close|closer|late|early|hard|difficult|tough|fair|good|great|fine|ok|okay|perfect|lovely|kind|generous|tempting|steep|real|possible|workable|doable|free|reasonable|help|helpful|step|relief|shame|pity|mad|clear|right|true|sensible|welcome|agreed|understandable|useful|worth|plus|start|news)\b` +
    String.raw`|^(?!(?:my|our|we|i)\b)[^.?!;]{1,50} (?:works|suits|helps|makes sense|would (?:work|suit|help|do))\b` +
    String.raw`|\b(?:i|we)(?:'ve|'d| have| had)? (?:looked|noticed|read|seen|checked|been through|gone through)\b|\b(?:i|we) (?:can )?(?:see (?:why|that|how|what)|know (?:the|that|how|what|your|it|this))\b|, (?:i|we) know\b` +
    String.raw`|\b(?:more|better|less|sooner|earlier) than (?:i|we)\b|\b(?:happy|glad) to\b|^(?:yes|sure|of course|understood|agreed|gladly)\b|\b(?:sorry|congratulations|hope)\b`,
  'i',
);
const OPENING = 2;

/** A word to the person, or about their people, that no deal needs: "what a night", "love to Maureen", "how did the lambing go?". */
const PERSONAL = new RegExp(
  String.raw`\bwhat an? (?!(?:\w+ )?(?:joke|cheek|nerve|offer|price|waste|shame for|lot of|deal|figure))\w+\b(?=[^?]*$)` +
    String.raw`|\b(?:glad|rapt|delighted|thrilled|chuffed|pleased|relieved|happy|sorry) (?:(?:to (?:hear|see|read)|that|for|about) )?(?:you|your|you're|you've)\b` +
    String.raw`|\b(?:means? (?:something|a lot|much|a great deal|the world)(?: \w+)? to (?:me|us|people|folks)|does you credit|can(?:'t|not) have been easy)\b` +
    String.raw`|\bhow (?:well|hard|carefully|patiently) (?:you|your)\b|\b(?:i|we)(?: still| often)? (?:remember|think back)\b[^?]*\b(?:you|your)\b` +
    String.raw`|^(?:and )?how (?:did (?:the|your|it)\b[^?]* go\b|(?:is|are|was|were) your\b)`,
  'i',
);
/** "Love to Maureen": names are told by their capital. */
const GREETS_OTHERS =
  /\b(?:[Ll]ove|[Gg]reetings|[Rr]egards|[Hh]ello) (?:to|from) (?!(?:Hearing|Hear)\b)\p{Lu}|\b[Tt]hank (?:her|him|them) for\b|\bsends? (?:their|his|her|its|you) (?:greetings|love|regards)\b/u;

export const isHeard = ({ seen }: Sentence): boolean => seen.has(heard) && !seen.has(unheard);
export const isSpecificThanks = ({ seen }: Sentence): boolean =>
  (seen.has(thanksFor) || seen.has(grateful)) && !seen.has(emptyThanks);

/** Any sign that what they wrote was taken in, as far as a note of a few lines can show it. */
export const isTakenIn = (sentence: Sentence): boolean =>
  isHeard(sentence) ||
  isSpecificThanks(sentence) ||
  sentence.seen.has(granted) ||
  JUDGED.test(sentence.text) ||
  (THANKS.test(sentence.text) && !sentence.seen.has(emptyThanks));

type Test = (sentence: Sentence) => boolean;
const holds = (words: RegExp): Test => {
  const held = holding(words);
  return ({ seen }) => held(seen);
};
const thanked = holds(THANKS);
const thankless = holds(NO_THANKS);
const hopes = holds(HOPE);
const good = holds(GOOD);
const you = holds(YOU);
const ofYours = holds(OF_YOURS);
const feels = holds(FEELS);
const figure = holds(FIGURE);
const personal = holds(PERSONAL);
const greetsOthers = holds(GREETS_OTHERS);

/**
 * Signs that a mail is written to somebody and not only about something, each 0 or 1, or a count. "Opening" is the
 * first two sentences. A sentence that a rule calls unkind shows no regard, whatever its words: a scornful
 * restatement is no hearing.
 */
export interface Regard {
  readonly greets: number;
  readonly greetsByWord: number;
  readonly thanks: number;
  readonly hopes: number;
  readonly openingWarm: number;
  /** A good word, a good word without a figure beside it, and one said to the reader. */
  readonly openingGood: number;
  readonly openingGoodPlain: number;
  readonly goodToYou: number;
  /** The mail begins with something else than a figure or a question. */
  readonly openingPlain: number;
  readonly openingTakenIn: number;
  readonly openingFelt: number;
  readonly openingGranted: number;
  readonly heard: number;
  /** Sentences that name something of the reader's, up to 3, and that speak to the reader, up to 4. */
  readonly ofYours: number;
  readonly toYou: number;
  readonly asks: number;
  /** A word to the person in the opening, or a greeting to one of theirs. */
  readonly personal: number;
  readonly figureFirst: number;
  readonly hot: number;
}

export function regardIn({ sentences, hot, isUnkind }: Reading): Regard {
  const said = substance(sentences);
  const isKind = (sentence: Sentence): boolean => !isUnkind(sentence);
  const kindly = said.filter(isKind);
  const opening = said.slice(0, OPENING).filter(isKind);
  const greeting = sentences[0]?.text ?? '';
  const first = said[0];
  return {
    greets: Number(GREETED.test(greeting)),
    greetsByWord: Number(BY_WORD.test(greeting)),
    thanks: shown(sentences, (each) => thanked(each) && !thankless(each) && isKind(each) && each.seen.terms.length > 2),
    hopes: shown(kindly, hopes),
    openingWarm: shown(opening, ({ seen }) => seen.has(warm)),
    openingGood: shown(opening, good),
    openingGoodPlain: shown(opening, (each) => good(each) && !figure(each)),
    goodToYou: shown(kindly, (each) => good(each) && you(each)),
    openingPlain: shown(opening.slice(0, 1), (each) => each === first && !figure(each) && !isQuestion(each.seen)),
    openingTakenIn: shown(said.slice(0, OPENING), isTakenIn),
    openingFelt: shown(opening, feels),
    openingGranted: shown(opening, ({ seen }) => seen.has(granted)),
    heard: shown(kindly, isHeard),
    ofYours: Math.min(3, kindly.filter(ofYours).length),
    toYou: Math.min(4, kindly.filter(you).length),
    personal: Number(opening.some((each) => personal(each) && !figure(each)) || sentences.some(greetsOthers)),
    asks: shown(said, ({ seen }) => isGenuine(seen)),
    figureFirst: Number(first !== undefined && FIGURE_FIRST.test(first.text)),
    hot: Number(hot),
  };
}

const shown = (sentences: readonly Sentence[], test: Test): number => Number(sentences.some(test));

export type Weights = Readonly<Partial<Record<keyof Regard, number>>>;

export const weigh = (regard: Regard, weights: Weights): number => {
  const of: Readonly<Record<string, number>> = weights;
  return Object.entries(regard).reduce((sum, [sign, value]) => sum + value * (of[sign] ?? 0), 0);
};
