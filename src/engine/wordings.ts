import type { Rewrite } from '../model/review.ts';
import type { IsCure, IsQuietIn } from './cures.ts';
import type { Finding } from './frame.ts';
import type { SentenceSignal } from './signals.ts';

/**
 * Better words for what was found in a sentence, none of them in need of a cure: nor in their place, beside what makes them
 * look worse, where there are such.
 */
export type Wordings = (signal: SentenceSignal) => readonly Rewrite[];

/** They depend on the sentence and what stands beside it, as the finding does, so they are kept as long, wherever it moves. */
export function wordingsThat(isCure: IsCure, isQuietIn: IsQuietIn): Wordings {
  const kept = new WeakMap<Finding, readonly Rewrite[]>();
  return ({ rule, place }) => {
    const { finding, sentence } = place;
    const known = kept.get(finding) ?? found();
    kept.set(finding, known);
    return known.map((each) => ({ ...each, start: sentence.start + each.start, end: sentence.start + each.end }));

    function found(): readonly Rewrite[] {
      const alone = { ...sentence, start: 0, end: sentence.text.length };
      const all = (rule.rewrites?.({ finding, sentence: alone }) ?? []).filter((each) => isCure(sentence.text, each));
      const quiet = all.filter(({ text }) => isQuietIn(text, place));
      return quiet.length > 0 ? quiet : all;
    }
  };
}
