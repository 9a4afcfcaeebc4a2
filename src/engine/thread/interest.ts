import type { InterestItem, Quote } from '../../model/standing.ts';
import type { Reading } from '../reading.ts';
import type { Text } from './texts.ts';
import { speaksOf, topicOf } from './topic.ts';

/** What somebody needs or minds, said of themselves. */
const VOICED =
  /\b(?:(?:i|we)(?:'re| are|'m| am)? (?:really |only |mainly |most )?(?:need|worried|worry|anxious|afraid|nervous|keen|depend|rely|care)|matters (?:most )?to (?:me|us)|important (?:to|for) (?:me|us)|(?:my|our) (?:main |biggest |real )?(?:concern|worry|problem|priority|difficulty|fear|headache)|so that (?:i|we)|(?:my|our) [a-z]+(?: [a-z]+)? (?:needs?|depends?|rely|relies)|(?:i|we) (?:can|could|can't|cannot) [^.;]{3,60}\b(?:until|unless|only if)|what (?:i|we) (?:care|worry) about|means a lot to (?:me|us))\b/i;
/** A position is no interest: it names the sum instead of the reason. */
const POSITION = /[$€£%]|\b(?:offer|price|budget|discount|quote)\b/i;

/** A need that their last two mails voice and none of ours takes up: their words, or null. */
export function voicedInterest({ thread, sentences }: Reading): Quote | null {
  const ours = [...thread.filter(({ message }) => message.from === 'me').map((each) => each.sentences), sentences];
  const mentioned = (word: string) => ours.some((text) => speaksOf(text)(word));
  const theirs = thread.flatMap((each, at) => (each.message.from === 'them' ? [{ ...each, at }] : [])).slice(-2);
  const voiced = theirs.flatMap((each) => each.sentences.map(({ text }) => ({ text, at: each.at })));
  const left = voiced.findLast(({ text }) => voices(text) && !topicOf(text).some(mentioned));
  return left ? { side: 'them', message: left.at, text: left.text } : null;
}

/** Words a later mail has to share with a need before it surely speaks of it. */
const SURE = 2;

/** Every need that is voiced, in its words, with whether a later mail of the other side takes it up. */
export function interestsIn(texts: readonly Text[]): InterestItem[] {
  return texts.flatMap(({ side, where, date, sentences }, i) => {
    const replies = texts.slice(i + 1).filter((text) => text.side !== side);
    return sentences
      .filter(({ text }) => voices(text))
      .map(({ text }) => {
        const topic = topicOf(text);
        const shared = Math.max(0, ...replies.map((reply) => topic.filter(speaksOf(reply.sentences)).length));
        return { side, message: where, text, date, takenUp: shared > 0, sure: shared === 0 || shared >= SURE };
      });
  });
}

const voices = (text: string): boolean => VOICED.test(text) && !POSITION.test(text) && !text.endsWith('?');
