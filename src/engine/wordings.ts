import type { Rewrite } from '../model/review.ts';
import type { IsCure } from './cures.ts';
import type { Finding } from './frame.ts';
import type { SentenceSignal } from './signals.ts';

/** Better words for what was found in a sentence, none of them in need of a cure. */
export type Wordings = (signal: SentenceSignal) => readonly Rewrite[];

/** They depend on the sentence alone, so they are found once and kept as long as the finding, wherever it moves. */
export function wordingsThat(isCure: IsCure): Wordings {
  const kept = new WeakMap<Finding, readonly Rewrite[]>();
  return ({ rule, place: { finding, sentence } }) => {
    const known = kept.get(finding) ?? found();
    kept.set(finding, known);
    return known.map((each) => ({ ...each, start: sentence.start + each.start, end: sentence.start + each.end }));

    function found(): readonly Rewrite[] {
      const alone = { ...sentence, start: 0, end: sentence.text.length };
      return (rule.rewrites?.({ finding, sentence: alone }) ?? []).filter((each) => isCure(sentence.text, each));
    }
  };
}
