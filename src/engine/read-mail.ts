import type { Mail } from '../model/mail.ts';
import type { Working } from '../model/settings.ts';
import { callIn } from './call.ts';
import { languageOf } from './english.ts';
import type { Seen } from './frame.ts';
import type { MoodTests } from './mood.ts';
import { isNegotiation } from './negotiation.ts';
import { questionsIn } from './questions.ts';
import { readBody, type ReadMessage, type Reading, type See, type Sentence } from './reading.ts';
import { factsOf } from './thread/gather.ts';
import { dayOf, textsOf } from './thread/texts.ts';

/** What a mail is read with. */
export interface ReadingTools {
  readonly see: See;
  /** The sentences of a mail of the thread. */
  readonly readMessage: (body: string) => readonly Sentence[];
  readonly mood: MoodTests;
}

/** Reads a draft and its thread. */
export function readMail(mail: Mail, working: Working, { see, readMessage, mood }: ReadingTools): Reading {
  const { isHeated, isStrained, isUnkind, sharpWords } = mood;
  const sentences = readBody(mail.draft.body, mail.draft.aside, see);
  const thread = mail.thread.map((message) => ({ message, sentences: readMessage(message.body) }));
  const language = languageOf(sentences.map(({ seen }) => seen));
  const texts = textsOf(thread, sentences);
  const facts = factsOf(texts, dayOf(mail.now, texts));
  return {
    mail,
    working,
    language,
    sentences,
    thread,
    questions: questionsIn(sentences),
    call: callIn(texts).call,
    facts,
    hot: someShow([...lastTwo(thread, 'me'), ...lastTwo(thread, 'them'), sentences], isHeated),
    sharp: someShow(lastTwo(thread, 'them').slice(-1), isHeated),
    strained: someShow(lastTwo(thread, 'them').slice(-1), isStrained),
    isUnkind: ({ seen }) => isUnkind(seen),
    negotiation:
      language === 'en' &&
      isNegotiation(
        sentences,
        thread.map((each) => each.sentences),
        () => facts.offers,
        sharpWords,
      ),
  };
}

/** The latest mails say what a thread is about, and in which language. */
const LATEST = 4;

/** Where nothing is written yet, the thread itself tells whether this is a negotiation. */
export function withoutDraft(reading: Reading): Reading {
  const texts = reading.thread.map(({ sentences }) => sentences);
  const language = languageOf(
    texts
      .slice(-LATEST)
      .flat()
      .map(({ seen }) => seen),
  );
  return {
    ...reading,
    language,
    negotiation:
      language === 'en' &&
      isNegotiation(
        [],
        texts,
        () => reading.facts.offers,
        () => [],
      ),
  };
}

const lastTwo = (thread: readonly ReadMessage[], side: 'me' | 'them'): (readonly Sentence[])[] =>
  thread
    .filter(({ message }) => message.from === side)
    .slice(-2)
    .map(({ sentences }) => sentences);

const someShow = (texts: readonly (readonly Sentence[])[], test: (seen: Seen) => boolean): boolean =>
  texts.some((sentences) => sentences.some(({ seen }) => test(seen)));
