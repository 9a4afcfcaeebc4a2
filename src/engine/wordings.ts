import type { Rewrite } from '../model/review.ts';
import type { IsCure, QuietIn } from './cures.ts';
import type { Finding } from './frame.ts';
import type { Said, SentenceRule } from './rule.ts';
import { asFarAsAsked, chosen, firstOf } from './sequence.ts';
import type { SentenceSignal } from './signals.ts';
import type { BestFirst } from './verdicts/best-first.ts';

/**
 * Better words for what was found in a sentence, none of them in need of a cure: nor in their place, beside what makes them
 * look worse, where there are such. Each is proved when it is asked for, as that costs as much as to read it.
 */
export type Wordings = (signal: SentenceSignal) => Iterable<Rewrite>;

type Passes = (way: Rewrite) => boolean;

/** They depend on the sentence and what stands beside it, as the finding does, so they are kept as long, wherever it moves. */
export function wordingsThat(isCure: IsCure, quietIn: QuietIn, bestFirst: BestFirst): Wordings {
  const kept = new WeakMap<Finding, Iterable<Rewrite>>();
  return ({ rule, place }) => {
    const { finding, sentence } = place;
    const known = kept.get(finding) ?? asFarAsAsked(proved(rule, place, quietIn(place)));
    kept.set(finding, known);
    return moved(known, sentence.start);
  };

  /** Holds on to the sentence and no mail, as it may be asked for more in a later one. */
  function proved({ id, rewrites }: SentenceRule, { finding, sentence }: Said, isQuiet: Passes): Iterable<Rewrite> {
    const { text } = sentence;
    const alone = { ...sentence, start: 0, end: text.length };
    const ways = bestFirst(id, text, rewrites?.({ finding, sentence: alone }) ?? []);
    return quietFirst(ways, (way) => isCure(text, way), isQuiet);
  }
}

/** Two are shown; the others are for where the mail has said the like already. */
const MOST = 6;

/** Ways that stay quiet in their place; where there are none, those that cure. */
function* quietFirst(ways: readonly Rewrite[], cures: Passes, isQuiet: Passes): Generator<Rewrite> {
  let isAnyQuiet = false;
  for (const way of firstOf(
    chosen(ways, (each) => cures(each) && isQuiet(each)),
    MOST,
  )) {
    isAnyQuiet = true;
    yield way;
  }
  if (!isAnyQuiet) yield* firstOf(chosen(ways, cures), MOST);
}

function* moved(ways: Iterable<Rewrite>, by: number): Generator<Rewrite> {
  for (const each of ways) yield { ...each, start: by + each.start, end: by + each.end };
}
