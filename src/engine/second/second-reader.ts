import { rememberWith } from '../cache.ts';
import type { Part, Seen } from '../frame.ts';
import { type Company, inputsOf, oddsOf } from './company.ts';
import { features } from './features.ts';
import { type Bars, hashOf, scorer, type Weights } from './model.ts';
import { weightiest } from './weightiest.ts';

/** What the second reader thinks of a sentence for one rule. */
export interface Opinion {
  /** How likely it shows the rule, as the logarithm of the odds. */
  readonly odds: number;
  readonly bars: Bars;
}

export interface SecondReader {
  /** Opinions by rule id; a rule that was not trained has none. */
  opinions(seen: Seen, company: Company<Seen>): ReadonlyMap<string, Opinion>;
  /** The words of the sentence that weighed most for a rule, as their writer spelt them, most first. */
  words(rule: string, seen: Seen): string[];
}

/**
 * Sparse linear weights per rule over a sentence's features, and few over what it and its company say; both trained by
 * `npm run train`.
 */
export function createSecondReader(weights: Weights, parts: readonly Part[]): SecondReader {
  const { score, weigh } = scorer(weights);
  const scoresOf = rememberWith((seen: Seen) => score([...features(seen, parts)].map(hashOf)));
  const indexOf = new Map(weights.rules.map(({ id }, i) => [id, i]));
  return {
    opinions(seen, { before, behind, length }) {
      const around = { before: before && scoresOf(before), behind: behind && scoresOf(behind), length };
      const inputs = inputsOf(scoresOf(seen), around);
      return new Map(
        weights.rules.map(({ id, [length]: weighing }) => [
          id,
          { odds: oddsOf(inputs, weighing.company), bars: weighing },
        ]),
      );
    },
    words(id, seen) {
      const rule = indexOf.get(id) ?? -1;
      return weightiest(seen, (feature) => (rule < 0 ? 0 : weigh(hashOf(feature), rule)));
    },
  };
}
