import type { OwnPhrase, PhraseFault, Tried } from '../../model/own-phrase.ts';
import { splitSentences } from '../sentences.ts';
import { faultIn } from './check.ts';
import { finderOf } from './find.ts';

/** Of so many sentences one may be marked; more would be noise. */
const ONE_IN = 5;

/**
 * Tries a phrase on a text for the person who writes it.
 *
 * @param ordinary Sentences of ordinary mail: a phrase that marks many of them is refused.
 */
export function tryPhrase(phrase: OwnPhrase, text: string, ordinary: readonly string[]): Tried {
  const fault = faultIn(phrase);
  if (fault) return { fault, hits: [] };
  const find = finderOf(phrase);
  const marked = ordinary.filter((sentence) => find(sentence).length > 0).length;
  if (marked * ONE_IN > ordinary.length) return { fault: tooMuch(marked, ordinary.length), hits: [] };
  const hits = splitSentences(text).flatMap(({ start, end }) =>
    find(text.slice(start, end)).map((hit) => ({ start: start + hit.start, end: start + hit.end })),
  );
  return { fault: null, hits };
}

const tooMuch = (marked: number, all: number): PhraseFault => ({
  at: null,
  why: `This is in ${marked} of ${all} ordinary sentences: it would mark nearly everything.`,
});
