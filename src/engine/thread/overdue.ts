import type { Promised } from '../../model/summary.ts';
import { rememberWith } from '../cache.ts';
import { isQuestion } from '../questions.ts';
import type { Sentence } from '../reading.ts';
import { substance } from '../substance.ts';
import { whenIn } from './due.ts';
import { promisesIn } from './promises.ts';
import { speaksIn, speaksOf, topicOf } from './topic.ts';
import type { Text } from './texts.ts';

const DELIVERS =
  /\b(?:attach(?:ed|ing|ment|ments)|enclos(?:e|ed|ing)|as promised|here (?:is|are|you go)|below (?:is|are)|find (?:the|it|them) (?:here|below)|link)\b/i;
/** "Attached is my first invoice": whoever asks for money has brought nothing. */
const BILLS =
  /\b(?:attached|enclosed|here)(?: (?:please|you(?:'ll| will)) find)?(?: is| are)? (?:my|our|the|an?)(?: (?!and\b)\w+){0,2} (?:invoice|bill)\b/i;
/** It is late, and that is said. */
const OWNS_UP =
  /\b(?:i|we) (?:still )?owed? you\b|\b(?:sorry|apologies|apologise|excuse) (?:for|about|that)\b[^.?!]{0,30}\b(?:delay|late|later|silence|wait|waiting|time)|\b(?:i'm|i am|we're|we are) (?:a bit |rather |very )?(?:late|behind) with\b|\b(?:i|we) (?:had )?promised\b/i;
const RECEIVES =
  /\b(?:thanks?|thank you|got|received|arrived|came|here|looks?|looked|read|seen|saw|love|loved|fab|great|nice|good)\b/i;
const LACKS = /\b(?:not|no|never|still|yet|when|where|without|wait\w*|nothing)\b|n't\b|\?$/i;
/** "I will let you know about the start date": a day is the answer, whatever it is called. */
const PROMISES_DAY =
  /\b(?:let you know|tell you|confirm|get back to you|come back to you)\b.{0,25}\b(?:date|day|time|slot|when)\b/i;
/** Words of every promise, and of its day: they say nothing about the thing promised. */
const OF_PROMISES =
  /^(?:send|call|check|confirm|reply|repl|writ|revert|follow|promis|i'll|we'll|you'll|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mond|tuesd|wednesd|thursd|frid|saturd|sund|today|tomorrow|tonight|week|weekend|month|end|day|noon|morning|afternoon|evening|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d+)/;

/** "Hi Petra, I will bring it": her name comes up in every mail. */
const GREETING = /^(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening))\b[^,.!]{0,40}[,.!]\s*/i;

/** What became of a promise, as far as the mails tell: kept or broken elsewhere, nobody here knows. */
export interface Fate {
  readonly state: 'open' | 'seen' | 'overdue';
  /** False where a later mail only speaks of the thing. */
  readonly sure: boolean;
}

/** `today` is an ISO date. A promise is seen where a later text of its side brings something or speaks of the thing. */
export function fateOf({ side, message, text, due }: Promised, texts: readonly Text[], today: string): Fate {
  const later = message === 'draft' ? [] : texts.slice(message + 1).filter((each) => each.side === side);
  const promised = topicOf(text.replace(GREETING, '')).filter((word) => !OF_PROMISES.test(word));
  // "How many other vans are there?" brings no pictures of ours.
  const speaks = ({ sentences }: Text): boolean => {
    const told = substance(sentences).filter(({ seen }) => !isQuestion(seen));
    return (
      promised.some(speaksOf(told)) || (PROMISES_DAY.test(text) && told.some(({ text: said }) => whenIn(said) !== ''))
    );
  };
  const brings = ({ sentences }: Text): boolean => delivers(sentences);
  if (later.some((each) => brings(each) || speaks(each)))
    return { state: 'seen', sure: later.some((each) => brings(each) && speaks(each)) };
  const theirs = message === 'draft' ? [] : texts.slice(message + 1).filter((each) => each.side !== side);
  const arrived = theirs.some(({ sentences }) =>
    sentences.some(({ text: said, seen }) => RECEIVES.test(said) && !LACKS.test(said) && promised.some(speaksIn(seen))),
  );
  if (arrived) return { state: 'seen', sure: false };
  return { state: message !== 'draft' && isBefore(due, today) ? 'overdue' : 'open', sure: true };
}

/** Promises of our mails whose day has passed and that no later text of ours delivers or mentions: never "broken". */
export const overdueIn = (texts: readonly Text[], today: string): Promised[] =>
  promisesIn(texts.filter(({ side, where }) => side === 'me' && where !== 'draft')).filter(
    (each) => fateOf(each, texts, today).state === 'overdue',
  );

const isBefore = (due: string | null, today: string): boolean =>
  due !== null && /^\d{4}-\d\d-\d\d$/.test(due) && due < today;

const delivers = rememberWith((sentences: readonly Sentence[]) =>
  sentences.some(({ text }) => (DELIVERS.test(text) && !BILLS.test(text)) || OWNS_UP.test(text)),
);
