import type { Rewrite } from '../model/review.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { lostFacts } from './rewrite/facts.ts';
import { remember } from './cache.ts';
import type { Seen } from './frame.ts';
import { readBody, type Reading, type See, type Sentence } from './reading.ts';
import type { Place } from './rule.ts';
import { companyOf, NOTE } from './second/company.ts';
import { factsOf } from './thread/gather.ts';
import { sentenceSignals, type FindIn } from './signals.ts';

/** Tells whether better words keep every fact of the original (unless it sheds some) and need none themselves. */
export type IsCure = (body: string, rewrite: Rewrite, sheds?: boolean) => boolean;

export function cures(see: See, find: FindIn): IsCure {
  const isMarked = remember(marks, KEPT);
  return (body, { start, end, text }, sheds = false) =>
    (sheds || lostFacts(body.slice(start, end), text).length === 0) && !isMarked(text);

  function marks(text: string): boolean {
    const alone = { ...ALONE, mail: { thread: [], draft: { subject: '', body: text } } };
    const reading = { ...alone, sentences: readBody(text, undefined, see) };
    return sentenceSignals(reading, find).some(({ rule }) => rule.severity !== 'praise');
  }
}

/** Tells of the place of a sentence which better words stay unmarked in it, where what stands beside them weighs as well. */
export type QuietIn = (place: Pick<Place, 'sentence' | 'reading'>) => (way: Rewrite) => boolean;

export function quietIn(see: See, find: FindIn): QuietIn {
  return ({ sentence: { index }, reading: { sentences } }) => {
    const ahead = seenIn(sentences.slice(Math.max(0, index - NOTE), index));
    const behind = seenIn(sentences.slice(index + 1, index + 1 + NOTE));
    return ({ text }) => {
      const own = seenIn(readBody(text, undefined, see));
      const all = [...ahead, ...own, ...behind];
      return own.every((seen, i) => {
        const alone = find(seen, companyOf(own, i));
        const here = find(seen, companyOf(all, ahead.length + i));
        return [...here.keys()].every((rule) => rule.severity === 'praise' || alone.has(rule));
      });
    };
  };
}

const seenIn = (sentences: readonly Sentence[]): readonly Seen[] => sentences.map(({ seen }) => seen);

/** The same words are offered for many a sentence. */
const KEPT = 1_000;

/** A rewrite is read by itself: whatever stands around it in the mail excuses nothing. */
const ALONE: Omit<Reading, 'mail' | 'sentences'> = {
  language: 'en',
  thread: [],
  questions: [],
  call: 'none',
  facts: factsOf([], ''),
  hot: false,
  sharp: false,
  strained: false,
  isUnkind: () => false,
  negotiation: true,
  working: DEFAULT_SETTINGS.working,
};
