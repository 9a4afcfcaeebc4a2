import type { Part, Seen } from '../frame.ts';
import { features } from './features.ts';
import { hashOf, scorer, type Weights } from './model.ts';

/** What the second reader thinks of a sentence for one rule. */
export interface Opinion {
  readonly score: number;
  readonly alone: number;
  readonly framed: number;
  readonly precise: number;
}

export interface SecondReader {
  /** Opinions by rule id; a rule that was not trained has none. `frames`: what fired, see `frameName`. */
  opinions(seen: Seen, frames: readonly string[]): ReadonlyMap<string, Opinion>;
  /** The words that weighed most for a rule, most first. */
  words(rule: string, seen: Seen): string[];
}

/** How a frame that fired is named among the features. */
export const frameName = (rule: string, seenBy: string): string => `frame: ${rule}: ${seenBy}`;

const TOLD = 3;

/** Sparse linear weights per rule over a sentence's features, trained by `npm run train`. */
export function createSecondReader(weights: Weights, parts: readonly Part[]): SecondReader {
  const score = scorer(weights);
  const indexOf = new Map(weights.rules.map(({ id }, i) => [id, i]));
  return {
    opinions(seen, frames) {
      const scores = score([...features(seen, parts), ...frames].map(hashOf));
      return new Map(
        weights.rules.map(({ id, alone, framed, precise }, i) => [
          id,
          { score: scores[i] ?? 0, alone, framed, precise },
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
