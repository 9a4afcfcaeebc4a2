import type { Side } from '../../model/mail.ts';
import type { MailTone, Tone, ToneMark, Trend } from '../../model/standing.ts';
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
  const trends = { me: trendOf(mails, 'me'), them: trendOf(mails, 'them') };
  return { mails, trends, cycle: cycleOf(trends) };
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

/** A side needs so many mails before it can be said to have moved, and so many marks more or fewer than before. */
const ENOUGH = 3;
const MOVED = 2;

/** The last two mails of a side against those before, in marks for as many sentences. */
function trendOf(mails: readonly MailTone[], side: Side): Trend | null {
  const own = mails.filter((mail) => mail.side === side);
  if (own.length < ENOUGH) return null;
  const [before, last] = [own.slice(0, -2), own.slice(-2)];
  const change = balance(last) - (balance(before) * length(last)) / Math.max(1, length(before));
  if (change >= MOVED) return 'warmer';
  return change <= -MOVED ? 'sharper' : 'level';
}

const length = (mails: readonly MailTone[]): number => mails.reduce((sum, { sentences }) => sum + sentences, 0);

const balance = (mails: readonly MailTone[]): number =>
  mails.flatMap(({ marks }) => marks).reduce((sum, { kind }) => sum + (kind === 'warm' ? 1 : -1), 0);

/** One sharp mail is no cycle: both sides have to have moved the same way. */
function cycleOf({ me, them }: Tone['trends']): Tone['cycle'] {
  if (me !== them) return null;
  if (me === 'warmer') return 'virtuous';
  return me === 'sharper' ? 'vicious' : null;
}
