import { courseOf } from '../../model/course.ts';
import type { MailTone, Tone, ToneMark } from '../../model/standing.ts';
import type { Mood } from '../../model/rule.ts';
import type { Seen } from '../frame.ts';
import type { RuleText } from '../rule.ts';
import type { Text } from './texts.ts';

/** A finding of a rule as the tone is told from it. */
export interface Heard {
  readonly rule: Pick<RuleText, 'id' | 'title' | 'mood'>;
  readonly text: string;
}

/** What the rules hear in a sentence. */
export type Hear = (seen: Seen) => readonly Heard[];

/** What is merely unkind is too common to be a mark of the mood. */
const KINDS: Readonly<Record<Mood, ToneMark['kind'] | null>> = {
  warm: 'warm',
  unkind: null,
  strained: 'sharp',
  heated: 'sharp',
};

/** Older mails say little about the mood of today, and a strip of more cannot be read. */
const LATEST = 12;

/** The tone of the latest mails by the marks in them. */
export function toneOf(texts: readonly Text[], hear: Hear): Tone {
  const mails = texts.slice(-LATEST).map((text) => toneIn(text, hear));
  return { mails, ...courseOf(mails) };
}

function toneIn({ side, where, date, sentences }: Text, hear: Hear): MailTone {
  const marks = sentences.flatMap(({ seen }) =>
    hear(seen).flatMap(({ rule, text }): ToneMark[] => {
      const kind = rule.mood && KINDS[rule.mood];
      return kind ? [{ side, message: where, text, kind, rule: rule.id, title: rule.title }] : [];
    }),
  );
  return { side, message: where, date, sentences: sentences.length, marks };
}
