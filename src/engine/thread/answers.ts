import type { Sentence } from '../reading.ts';
import {
  ASKS_CHOICE,
  ASKS_COUNT,
  ASKS_DURATION,
  ASKS_LEAVE,
  ASKS_PRICE,
  ASKS_TO_BE_TOLD,
  ASKS_WHEN,
  ASKS_WHY,
  ASKS_YES_OR_NO,
  COMMON,
  HAVE,
  SUGGESTS,
  VAGUE,
} from './asked-kinds.ts';
import { alternativesIn } from './alternatives.ts';
import { replyOf, type Reply } from './reply.ts';
import { tellsOfThem } from './third-persons.ts';
import { topicOf } from './topic.ts';

/** The writer will come back to it, or says why not. */
export const defers = (reply: readonly Sentence[]): boolean => replyOf(reply).defers;

/** What the question is about is put off by name. */
export const putsOff = (reply: readonly Sentence[], { topic }: Question): boolean =>
  replyOf(reply).puts.some((speaks) => topic.some(({ word, weight }) => weight >= OWN_WORD && speaks(word)));

/** A word that is no other question's as well. */
const OWN_WORD = 0.5;

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
  /** "In B2 or B4?": what it gives to choose from. */
  readonly alternatives: readonly RegExp[];
  readonly yesOrNo: boolean;
  readonly leave: boolean;
  readonly count: boolean;
  readonly why: boolean;
  readonly duration: boolean;
  /** The only question of its mail: a bare yes can mean no other. */
  readonly alone: boolean;
  /** It asks one thing: a stand or a yes can mean no other. */
  readonly single: boolean;
  /** What comes last, or as an afterthought, is forgotten first. */
  readonly last: boolean;
  readonly also: boolean;
}

/** Where a question stands: `elsewhere` tells whether a word comes up in the rest of its mail. */
export interface Setting {
  readonly alone: boolean;
  readonly single: boolean;
  readonly last: boolean;
  readonly also: boolean;
  readonly elsewhere: (word: string) => boolean;
}

/** "Would your sellers leave the curtains?": who they are was not asked. */
const WHO =
  /\b(?:would|will|do|does|did|can|could|are|have|has) (?:your|the) (?:sellers?|buyers?|clients?|tenants?|landlord|team|board|owners?|vendors?)\b/i;

export function questionOf(text: string, { alone, single, last, also, elsewhere }: Setting): Question {
  const words = topicOf(text.replace(WHO, '')).filter((word) => !VAGUE.test(word));
  return {
    text,
    topic: words.map((word) => ({ word, weight: (COMMON.test(word) ? 0.35 : 1) * (elsewhere(word) ? 0.5 : 1) })),
    vague: words.length === 0 || SUGGESTS.test(text),
    when: ASKS_WHEN.test(text),
    price: ASKS_PRICE.test(text),
    have: HAVE.test(text),
    choice: ASKS_CHOICE.test(text),
    alternatives: alternativesIn(text),
    yesOrNo: ASKS_YES_OR_NO.test(text),
    leave: ASKS_LEAVE.test(text) && !ASKS_TO_BE_TOLD.test(text),
    count: ASKS_COUNT.test(text),
    why: ASKS_WHY.test(text),
    duration: ASKS_DURATION.test(text),
    alone,
    single,
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
  if (question.leave && question.alone && question.single && reply.words < NOTE && reply.takesStand()) return true;
  if (tellsOfThem(question.text, sentences)) return true;
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
  { when, price, have, choice, alternatives, yesOrNo, count, why, duration, alone, single }: Question,
): boolean =>
  (when && reply.namesTime()) ||
  (price && reply.namesAmount()) ||
  (duration && reply.lasts()) ||
  (count && reply.counts()) ||
  (why && alone && reply.givesCause()) ||
  (have && alone && reply.saysWhatThereIs()) ||
  (choice && reply.chooses()) ||
  reply.names(alternatives) ||
  (yesOrNo && alone && single && reply.saysYesOrNo());

const sum = (topic: Question['topic']): number => topic.reduce((all, { weight }) => all + weight, 0);
