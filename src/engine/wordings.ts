import type { Rewrite } from '../model/review.ts';
import type { IsCure, IsQuietIn } from './cures.ts';
import type { Finding } from './frame.ts';
import type { SentenceSignal } from './signals.ts';
import type { BestFirst } from './verdicts/best-first.ts';

/**
 * Better words for what was found in a sentence, none of them in need of a cure: nor in their place, beside what makes them
 * look worse, where there are such.
 */
export type Wordings = (signal: SentenceSignal) => readonly Rewrite[];

/** Two are shown; the others are for where the mail has said the like already. Proving more would cost more than reading the mail. */
const MOST = 6;

/** The first ways that pass, as many as are needed. */
function someOf(ways: readonly Rewrite[], passes: (way: Rewrite) => boolean): readonly Rewrite[] {
  const found: Rewrite[] = [];
  for (const way of ways) {
    if (found.length === MOST) break;
    if (passes(way)) found.push(way);
  }
  return found;
}

/** They depend on the sentence and what stands beside it, as the finding does, so they are kept as long, wherever it moves. */
export function wordingsThat(isCure: IsCure, isQuietIn: IsQuietIn, bestFirst: BestFirst): Wordings {
  const kept = new WeakMap<Finding, readonly Rewrite[]>();
  return ({ rule, place }) => {
    const { finding, sentence } = place;
    const known = kept.get(finding) ?? found();
    kept.set(finding, known);
    return known.map((each) => ({ ...each, start: sentence.start + each.start, end: sentence.start + each.end }));

    function found(): readonly Rewrite[] {
      const alone = { ...sentence, start: 0, end: sentence.text.length };
      const ways = bestFirst(rule.id, sentence.text, rule.rewrites?.({ finding, sentence: alone }) ?? []);
      const cures = (way: Rewrite): boolean => isCure(sentence.text, way);
      const quiet = someOf(ways, (way) => cures(way) && isQuietIn(way.text, place));
      return quiet.length > 0 ? quiet : someOf(ways, cures);
    }
  };
}
