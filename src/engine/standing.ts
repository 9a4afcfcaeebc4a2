import type { AskedItem, Contact, PromisedItem, Standing } from '../model/standing.ts';
import type { Message } from '../model/mail.ts';
import { callSilence } from './call-silence.ts';
import { callIn } from './call.ts';
import type { Reading } from './reading.ts';
import { agreedIn } from './thread/agreed.ts';
import { blocksIn } from './thread/blocks.ts';
import { interestsIn } from './thread/interest.ts';
import { itemOf } from './thread/items.ts';
import { meetingTime } from './thread/meeting-time.ts';
import { stepsIn } from './thread/next-step.ts';
import { offerLines } from './thread/offer-lines.ts';
import { fateOf } from './thread/overdue.ts';
import { dayOf, textsOf, type Text } from './thread/texts.ts';
import { type Hear, toneOf } from './thread/tone.ts';

/** Where a negotiation stands, from what was read in it. `hear` is what the rules hear in a sentence. */
export function standingOf(reading: Reading, hear: Hear): Standing {
  const { language, negotiation, facts, thread, sentences, mail } = reading;
  const texts = textsOf(thread, sentences);
  const today = dayOf(mail.now, texts);
  const questions = facts.questions.map(({ state, ...asked }): AskedItem => ({ ...itemOf(asked, texts), state }));
  const promises = facts.promises.map((promise): PromisedItem => {
    const fate = fateOf(promise, texts, today);
    return { ...itemOf(promise, texts), ...fate, due: promise.due };
  });
  const interests = interestsIn(texts);
  const tone = toneOf(texts, hear);
  return {
    language,
    negotiation,
    drafted: sentences.length > 0,
    turn: turnOf(mail.thread),
    offers: offerLines(facts.offers, texts),
    questions,
    promises,
    agreed: agreedIn(texts),
    contact: contactIn(texts, callSilence(reading)),
    interests,
    tone,
    blocks: blocksIn(texts, { questions, interests, promises, tone }),
    steps: [...stepsIn(reading)],
  };
}

function turnOf(thread: readonly Message[]): Standing['turn'] {
  const last = thread.at(-1);
  return last && !last.unsure ? { side: last.from === 'them' ? 'me' : 'them', since: last.date } : null;
}

function contactIn(texts: readonly Text[], silence: Contact['silence']): Contact {
  const { call, text, sentence } = callIn(texts);
  if (!text || !sentence) return { call, said: null, silence, at: null };
  const said = itemOf({ side: text.side, message: text.where, text: sentence.text }, texts);
  return { call, said, silence, at: call === 'arranged' ? meetingTime(texts, text, sentence.text) : null };
}
