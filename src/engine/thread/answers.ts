import { once, rememberWith } from '../cache.ts';
import type { Sentence } from '../reading.ts';
import { amountsIn } from './amounts.ts';
import { whenIn } from './due.ts';
import { speaksIn, topicOf } from './topic.ts';

/** Asks what the other side makes of it all: any reply answers that. */
const VAGUE =
  /^(?:work|possib|real|ok|okay|fin|enough|idea|thought|answ|view|interest|fanc|lean|liv|question|opin|posit|consider|accept|agre|meet|discus|deal|propos|sound|look|happen|rest|bet|suit|help|understand|fair|reason|right|good|bad|hop|sit|stand)/;
const DEFERS =
  /\b(?:let me|(?:i|we)(?:'ll| will|'d| would| need to| have to| must)(?: first)?) (?:check|look into|ask|think|find out|come back|get back|let you know|need (?:a|some)|sleep on|revert|talk to|speak (?:to|with))|\b(?:a day or two|bear with me|more on (?:that|this)|(?:i|we)(?:'ll| will| must| have to) (?:take|put) (?:it|this|that) to (?:my|our|the|him|her|them)|i(?:'d| would) rather not|can(?:'t|not) (?:say|speak|tell) (?:yet|about|before))/i;
const YES_OR_NO =
  /^(?:and |\w+: )?(?:yes|yep|yeah|no|nope|sure|certainly|of course|gladly|agreed|deal|(?:it|i|we|they|that) (?:is|does|was|are|do|can|am|have)|not (?:yet|really|at all|a mistake))\s*[,.;:!–-]/i;
const OPENING = String.raw`^(?:and |so |but |also,? )?`;
const ASKS_YES_OR_NO = new RegExp(
  String.raw`${OPENING}(?:is|are|was|were|do|does|did|can|could|would|will|should|have|has|may|might|am)\b`,
  'i',
);
/** Whether to go on as the writer suggests: whatever is said next is the answer. */
const SUGGESTS = new RegExp(
  String.raw`${OPENING}(?:would you like (?:us|me) to|(?:do you )?want (?:us|me) to|shall (?:i|we)|ok(?:ay)? (?:to|if)|should (?:i|we))\b`,
  'i',
);
/** To be told or sent something: a stand on the deal is no answer to that. */
const ASKS_TO_BE_TOLD = new RegExp(
  String.raw`${OPENING}(?:can|could|would|will|may|might) (?:you|we|i) (?:also |perhaps |please |kindly )?(?:tell|say|ask|confirm|explain|send|share|show|let (?:me|us) (?:know|have))\b`,
  'i',
);
/** Whether theirs would do: an answer is any stand that the reply takes. */
const ASKS_LEAVE = new RegExp(
  String.raw`${OPENING}(?:(?:can|could|would|will|may|might) (?:you|we|i|it|that|this)\b|(?:is|are|would) (?:that|this|it|these|[$€£]?\d\S*)\b.{0,30}\b(?:ok|okay|possible|fine|acceptable|best|all ?right|doable|workable)\b)`,
  'i',
);
const STAND =
  /[$€£]\s?\d|\d\s?(?:%|k\b)|\d[.,]?\d{2}|\b(?:possible|impossible|fine|ok|okay|works?|happy to|glad to|agreed|difficult|hard|late|early|prefer|instead|if you|unless|can't|cannot|won't|couldn't|stays?|(?:i|we)(?: can| could|'d)|(?:could|would) (?:you|we))\b/i;
const ASKS_WHEN =
  /\b(?:when|how soon|which (?:day|date|week|month)s?|timeline|timing|deadline|by what|call|phone|talk|speak|meet|zoom|visit|coffee|ring)\b/i;
const ASKS_PRICE =
  /\bhow (?:much|long)\b|\b(?:what|which)\b.{0,30}\b(?:price|fee|costs?|charge|rate|offer|figure|quote|salary|rent|budget)\b/i;
const ASKS_COUNT = /\bhow (?:many|old|big|large|far|often|tall|wide|heavy)\b|\bwhat (?:size|age|year|volume)s?\b/i;
/** "48 pupils, 5 staff", "We are six": a number stands at the head of its sentence. */
const COUNTS =
  /^(?:(?:there(?:'s|'re| are| is| will be)|we(?:'re| are| have)|i have|it'?s|it is|about|around|roughly|only|just|the) ){0,3}(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen) ?(?:[a-z]|[.,;]|$)/i;
const ASKS_DURATION = /\bhow (?:long|quickly|fast)\b|\b(?:waiting|lead|turnaround) time\b/i;
const LASTS =
  /\b(?:\d+|an?|one|two|three|four|five|six|ten|half an|a few) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/i;
const ASKS_WHY = /\bwhy\b|\bwhat(?:'s| is| are| was)? (?:behind|driv\w+|the reasons?|makes|made|led)\b|\bhow come\b/i;
const CAUSE = /\b(?:because|since|comes? (?:down to|from)|due to|that's why|the reason|owing to|so that)\b/i;
/** Which of two or more is liked better, and the words with which people choose. */
const ASKS_CHOICE =
  /\b(?:prefer|rather|fancy|which (?:of|one|do you|did you|would you|half|day)|like best|lean(?:ing)? (?:to|towards)|suits? you)\b/i;
const CHOOSES =
  /\b(?:better|best|easier|prefer|rather|suits?|favou?rite|the one (?:we|i)|let's stay|(?:is|are|would be) (?:fine|good|great|ideal|perfect)|(?:would like|'d like|'d take|'ll take|'d keep|'d go|went) (?:for|with|the|to)|please)\b/i;

/** What people ask about in every mail, and verbs that go with anything: alone they show no answer. */
const COMMON =
  /^(?:do|doing|don|mov|travel|paid|pay|kept|keep|sign|work|start|use|us|used|hold|tak|look|hav|stay|leav|send|sent|run|play|turn|set|pick|drop|com|cam|went|open|clos|chang|happen|mean|plan|need|add|includ|expect|let|show|put|ask|tell|told|say|said|hear|heard|call|year|month|week|day|hour|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|000|new|old|bit|part|lot|side|end|first|last|next|long|far|soon|much|fre)$/;
const HAVE = /^(?:and |so |but |also,? )?(?:do you (?:have|own|keep)|have you|is there|are there|would you have)\b/i;
const HAS = /^(?:(?:yes|no),? )?(?:(?:i|we)(?:'ve| have| own| keep)\b|there(?:'s| is| are)\b|no \w+|none\b)/i;

/** A reply as answers are looked for in it; read once, whatever is asked of it. */
interface Reply {
  /** Its sentences, each as a test for a word of a topic. */
  readonly speak: readonly ((word: string) => boolean)[];
  readonly words: number;
  readonly defers: boolean;
  /** A sentence that is a yes or a no to start with. */
  saysYesOrNo(): boolean;
  takesStand(): boolean;
  namesTime(): boolean;
  namesAmount(): boolean;
  saysWhatThereIs(): boolean;
  chooses(): boolean;
  counts(): boolean;
  givesCause(): boolean;
  lasts(): boolean;
}

const replyOf = rememberWith((sentences: readonly Sentence[]): Reply => {
  const some = (test: (text: string) => boolean) => once(() => sentences.some(({ text }) => test(text)));
  return {
    speak: sentences.map(({ seen }) => speaksIn(seen)),
    words: sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    defers: sentences.some(({ text }) => DEFERS.test(text)),
    saysYesOrNo: some((text) => YES_OR_NO.test(text)),
    takesStand: some((text) => STAND.test(text)),
    namesTime: some((text) => whenIn(text) !== ''),
    namesAmount: some((text) => amountsIn(text).length > 0),
    saysWhatThereIs: some((text) => HAS.test(text)),
    chooses: some((text) => CHOOSES.test(text)),
    counts: some((text) => COUNTS.test(text)),
    givesCause: some((text) => CAUSE.test(text)),
    lasts: some((text) => LASTS.test(text)),
  };
});

/** The writer will come back to it, or says why not. */
export const defers = (reply: readonly Sentence[]): boolean => replyOf(reply).defers;

/** A question as its answer is looked for. */
export interface Question {
  readonly text: string;
  /** The words an answer would take up, without those any answer may do without, each with what finding it says. */
  readonly topic: readonly { readonly word: string; readonly weight: number }[];
  /** Any reply answers it. */
  readonly vague: boolean;
  readonly when: boolean;
  readonly price: boolean;
  readonly have: boolean;
  readonly choice: boolean;
  readonly yesOrNo: boolean;
  readonly leave: boolean;
  readonly count: boolean;
  readonly why: boolean;
  readonly duration: boolean;
  /** The only question of its mail: a bare yes can mean no other. */
  readonly alone: boolean;
  /** What comes last, or as an afterthought, is forgotten first. */
  readonly last: boolean;
  readonly also: boolean;
}

/** Where a question stands: `elsewhere` tells whether a word comes up in the rest of its mail. */
export interface Setting {
  readonly alone: boolean;
  readonly last: boolean;
  readonly also: boolean;
  readonly elsewhere: (word: string) => boolean;
}

export function questionOf(text: string, { alone, last, also, elsewhere }: Setting): Question {
  const words = topicOf(text).filter((word) => !VAGUE.test(word));
  return {
    text,
    topic: words.map((word) => ({ word, weight: (COMMON.test(word) ? 0.35 : 1) * (elsewhere(word) ? 0.5 : 1) })),
    vague: words.length === 0 || SUGGESTS.test(text),
    when: ASKS_WHEN.test(text),
    price: ASKS_PRICE.test(text),
    have: HAVE.test(text),
    choice: ASKS_CHOICE.test(text),
    yesOrNo: ASKS_YES_OR_NO.test(text),
    leave: ASKS_LEAVE.test(text) && !ASKS_TO_BE_TOLD.test(text),
    count: ASKS_COUNT.test(text),
    why: ASKS_WHY.test(text),
    duration: ASKS_DURATION.test(text),
    alone,
    last,
    also,
  };
}

/** Fitted to labelled threads, whole authors held back, and rounded. */
const DOUBT = { topic: 0.8, last: 0.95, also: 0.8 };
const FOUND = { sentence: 1.05, whole: 1, share: 0.85, full: 0.5, kind: 1.1, yesOrNo: 0.45, length: 1.75 };
const ENOUGH = 0.65;
/** In a note this short, in words, one carrying word of the question is its answer. */
const NOTE = 60;
/** More of it says no more. */
const MOST = { topic: 3, found: 2, hundreds: 3 };

/**
 * An answer takes up what the question is about, or brings the yes, the date or the sum that was asked for; a long
 * reply leaves less unanswered than a short one, and what was asked last is forgotten first.
 */
export function answers(sentences: readonly Sentence[], question: Question): boolean {
  if (sentences.length === 0) return false;
  const reply = replyOf(sentences);
  const kind = bringsItsKind(reply, question);
  const best = Math.max(0, ...reply.speak.map((speaks) => sum(question.topic.filter(({ word }) => speaks(word)))));
  if (question.leave && question.alone && reply.words < NOTE && reply.takesStand()) return true;
  if (question.vague || (kind && question.alone) || (best >= 1 && reply.words < NOTE)) return true;
  return found(reply, question, best) + FOUND.kind * Number(kind) - doubt(question) > ENOUGH;
}

const doubt = ({ topic, last, also }: Question): number =>
  DOUBT.topic * Math.min(MOST.topic, sum(topic)) + DOUBT.last * Number(last) + DOUBT.also * Number(also);

function found(reply: Reply, { topic, yesOrNo }: Question, best: number): number {
  const total = sum(topic);
  const whole = sum(topic.filter(({ word }) => reply.speak.some((speaks) => speaks(word))));
  return (
    FOUND.sentence * Math.min(MOST.found, best) +
    FOUND.whole * Math.min(MOST.found, whole) +
    FOUND.share * (total > 0 ? whole / total : 0) +
    FOUND.full * Number(best >= 1) +
    FOUND.yesOrNo * Number(yesOrNo && reply.saysYesOrNo()) +
    FOUND.length * Math.min(MOST.hundreds, reply.words / 100)
  );
}

/** A time for when, a sum for how much, what one has for "do you have", yes or no where nothing else was asked. */
const bringsItsKind = (
  reply: Reply,
  { when, price, have, choice, yesOrNo, count, why, duration, alone }: Question,
): boolean =>
  (when && reply.namesTime()) ||
  (price && reply.namesAmount()) ||
  (duration && reply.lasts()) ||
  (count && alone && reply.counts()) ||
  (why && alone && reply.givesCause()) ||
  (have && alone && reply.saysWhatThereIs()) ||
  (choice && reply.chooses()) ||
  (yesOrNo && alone && reply.saysYesOrNo());

const sum = (topic: Question['topic']): number => topic.reduce((all, { weight }) => all + weight, 0);
