import type { Rewrite } from '../model/review.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { lostFacts } from './rewrite/facts.ts';
import { remember } from './cache.ts';
import { readBody, type Reading, type See } from './reading.ts';
import type { Place } from './rule.ts';
import { companyOf } from './second/company.ts';
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

/** Tells whether better words stay unmarked in the place of a sentence, where what stands beside them weighs as well. */
export type IsQuietIn = (text: string, place: Pick<Place, 'sentence' | 'reading'>) => boolean;

export function quietIn(see: See, find: FindIn): IsQuietIn {
  return (text, { sentence, reading }) => {
    const own = readBody(text, undefined, see).map(({ seen }) => seen);
    const all = reading.sentences.map(({ seen }) => seen).toSpliced(sentence.index, 1, ...own);
    return own.every((seen, i) => {
      const alone = find(seen, companyOf(own, i));
      const here = find(seen, companyOf(all, sentence.index + i));
      return [...here.keys()].every((rule) => rule.severity === 'praise' || alone.has(rule));
    });
  };
}

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
