import type { Rewrite } from '../model/review.ts';
import type { IsCure, QuietIn } from './cures.ts';
import type { Finding } from './frame.ts';
import type { Group } from './groups.ts';
import { asFarAsAsked, chosen, different, firstOf } from './sequence.ts';
import type { SentenceSignal } from './signals.ts';
import type { BestFirst } from './verdicts/best-first.ts';

/**
 * Better words for all that was found in a sentence, none of them in need of a cure: nor in their place, beside what makes
 * them look worse, where there are such. Each is proved when it is asked for, as that costs as much as to read it.
 */
export type Wordings = (signals: readonly SentenceSignal[]) => Iterable<Rewrite>;

/** Better words, and the rules of whose findings they are. */
interface Known {
  readonly rules: string;
  readonly ways: Iterable<Rewrite>;
}

type Passes = (way: Rewrite) => boolean;

/** They depend on the sentence and what stands beside it, as the finding does, so they are kept as long, wherever it moves. */
export function wordingsThat(isCure: IsCure, quietIn: QuietIn, bestFirst: BestFirst): Wordings {
  const kept = new WeakMap<Finding, Known>();
  return ([first, ...others]) => {
    if (!first) return [];
    const { finding, sentence } = first.place;
    const group: Group = [first, ...others];
    // With a rule switched off, its words are no longer among them.
    const rules = group.map(({ rule }) => rule.id).join(' ');
    const known = kept.get(finding);
    if (known?.rules === rules) return moved(known.ways, sentence.start);
    const ways = asFarAsAsked(proved(group));
    kept.set(finding, { rules, ways });
    return moved(ways, sentence.start);
  };

  /**
   * What cures the sentence cures all that it shows: the words of any of its rules may do. What is proved later holds on to
   * the sentence and no mail, as it may be asked for in a later one.
   */
  function proved(group: Group): Iterable<Rewrite> {
    const [{ rule, place }] = group;
    const { text } = place.sentence;
    const isQuiet = quietIn(place);
    const ways = bestFirst(rule.id, text, [...different(group.flatMap(thoughtOf), ({ text }) => text)]);
    return quietFirst(ways, (way) => isCure(text, way), isQuiet);
  }
}

/** All that a rule thinks of for what it found, none of it proved. */
function thoughtOf({ rule, place: { finding, sentence } }: SentenceSignal): readonly Rewrite[] {
  const alone = { ...sentence, start: 0, end: sentence.text.length };
  return rule.rewrites?.({ finding, sentence: alone }) ?? [];
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
