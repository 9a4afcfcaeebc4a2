import { rememberWith } from '../cache.ts';
import type { Part, Seen } from '../frame.ts';
import { type Company, inputsOf, oddsOf } from './company.ts';
import { features } from './features.ts';
import { type Bars, hashOf, scorer, type Weights } from './model.ts';

/** What the second reader thinks of a sentence for one rule. */
export interface Opinion {
  /** How likely it shows the rule, as the logarithm of the odds. */
  readonly odds: number;
  readonly bars: Bars;
}

export interface SecondReader {
  /** Opinions by rule id; a rule that was not trained has none. */
  opinions(seen: Seen, company: Company<Seen>): ReadonlyMap<string, Opinion>;
  /** The words that weighed most for a rule, most first. */
  words(rule: string, seen: Seen): string[];
}

const TOLD = 3;

/**
 * Sparse linear weights per rule over a sentence's features, and few over what it and its company say; both trained by
 * `npm run train`.
 */
export function createSecondReader(weights: Weights, parts: readonly Part[]): SecondReader {
  const score = scorer(weights);
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
      const weighed = [...features(seen, parts)]
        .filter((name) => /^[a-z']{2,}(?: [a-z']+){0,2}$/.test(name))
        .map((name) => ({ name, weight: score([hashOf(name)])[rule] ?? 0 }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight);
      return wholeRuns(weighed.map(({ name }) => name))
        .slice(0, TOLD)
        .map((name) => name.replaceAll(/\bi\b/g, 'I'));
    },
  };
}

/** "If I" says nothing beside "if I do". */
const wholeRuns = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)));
