import type { Mail, Message } from '../model/mail.ts';
import type { Question } from '../model/review.ts';
import type { Call } from '../model/summary.ts';
import type { Working } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Seen } from './frame.ts';
import { joinQuoted } from './guards/running-quotations.ts';
import { normal } from './normal.ts';
import { ownText } from './own-text.ts';
import { splitSentences } from './sentences.ts';
import type { Facts } from './thread/facts.ts';
import { unwrap } from './unwrap.ts';

/** A stretch its writer wrote, with what stands in it. Offsets are UTF-16 in the body it comes from. */
export interface Sentence extends Span {
  readonly text: string;
  readonly seen: Seen;
  readonly index: number;
  /** Counts blank lines: sentences with the same number stand in one paragraph. */
  readonly paragraph: number;
}

export interface ReadMessage {
  readonly message: Message;
  readonly sentences: readonly Sentence[];
}

/** A question with its sentence. */
export interface Asked extends Question {
  readonly sentence: Sentence;
}

/** A mail as the rules see it. */
export interface Reading {
  readonly mail: Mail;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly thread: readonly ReadMessage[];
  readonly questions: readonly Asked[];
  readonly call: Call;
  /** Offers, promises and questions of the thread and the draft. */
  readonly facts: Facts;
  /** True when threat, ultimatum or hostility stands in the draft or in either side's last two mails. */
  readonly hot: boolean;
  /** Their latest mail shows one of these. */
  readonly sharp: boolean;
  /** It shows blame, a demand or pressure of time: strained, not hostile. */
  readonly strained: boolean;
  /** A sentence rule against the writer's tone finds something in it: a threat, a reproach, a scornful word. */
  readonly isUnkind: (sentence: Sentence) => boolean;
  readonly negotiation: boolean;
  /** When the writer can be rung. */
  readonly working: Working;
}

export type See = (sentence: string) => Seen;

/** Longer "sentences" are lists or machine output: nobody's words to mark, and costly to search. */
const LONGEST = 1_200;

/** Cuts a body into the sentences its writer wrote: quotations and signatures off, wrapped lines joined. */
export function readBody(body: string, aside: readonly Span[] | undefined, see: See): Sentence[] {
  const plain = unwrap(normal(body));
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let last = 0;
  for (const own of ownText(plain, aside)) {
    const stretch = plain.slice(own.start, own.end);
    for (const span of joinQuoted(stretch, splitSentences(stretch))) {
      const start = own.start + span.start;
      const end = own.start + span.end;
      // Most sentences follow the last one behind a single blank.
      if (start - last > 1 && /\n\s*\n/.test(plain.slice(last, start))) paragraph++;
      last = end;
      if (end - start > LONGEST) continue;
      const text = plain.slice(start, end);
      sentences.push({ start, end, text, seen: see(text), index: sentences.length, paragraph });
    }
  }
  return sentences;
}
