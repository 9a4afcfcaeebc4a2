import type { Length, Scores } from './company.ts';
import { ascending, bytesOf, symbolsOf } from './unpack.ts';

/** What training hands the engine: a weight for every kept feature and rule, packed. */
export interface Weighted<W extends Packed = Packed> {
  readonly rules: readonly W[];
  /** Hashes of the kept features in order, see `ascending`, in base64. */
  readonly features: string;
}

/** The same with how the scores are weighed in company, and where the bars lie. */
export type Weights = Weighted<RuleWeights>;

/** Odds from which the second reader marks on its own, confirms a half-seen frame, lets a precise one stand. */
export interface Bars {
  readonly alone: number;
  readonly framed: number;
  readonly precise: number;
}

/** How a rule's scores are weighed, and the odds from which they count. */
export interface Weighing extends Bars {
  /** A weight for each of `inputsOf`. */
  readonly company: readonly number[];
}

export interface RuleWeights extends Packed, Readonly<Record<Length, Weighing>> {
  readonly id: string;
}

/** A weight for every kept feature. */
export interface Packed {
  /** What one step weighs. */
  readonly unit: number;
  /** A weight for every kept feature in steps, `REACH` below the symbol: see `symbolsOf`, in base64. */
  readonly steps: string;
  /** How often each symbol occurs among them, in 4,096ths. */
  readonly shares: readonly number[];
}

/** With 22 bits one unknown feature in a hundred is taken for a kept one; 24 would take half as much room again. */
const HASH_BITS = 22;
/** How many steps a weight may lie from nothing, to either side. */
export const REACH = 9;

/** FNV-1a of a feature's name, folded to 22 bits: names themselves would make the package ten times as large. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> HASH_BITS) ^ (hash & ((1 << HASH_BITS) - 1));
}

/** Sums of many small weights grow with the length of a sentence; this holds them level. `known`: features with weights. */
export const scaleOf = (known: number): number => 3 / Math.sqrt(Math.max(1, known));

/** Weighs sentences by the hashes of their features. */
export interface Scorer {
  /** For every rule in the order of `weights.rules`. */
  readonly score: (hashes: Iterable<number>) => Scores;
  /** What a feature by itself would score for the rule at this index. */
  readonly weigh: (hash: number, rule: number) => number;
}

export function scorer({ rules, features }: Weighted): Scorer {
  const known = ascending(bytesOf(features));
  const rowOf = rowsOf(known);
  const weights = byFeature(rules, known.length);
  return {
    score(hashes) {
      const sums = new Float64Array(rules.length);
      let count = 0;
      for (const hash of hashes) {
        const row = rowOf(hash);
        if (row < 0) continue;
        count++;
        for (let rule = 0; rule < sums.length; rule++)
          sums[rule] = (sums[rule] ?? 0) + (weights[row * rules.length + rule] ?? 0);
      }
      return sums.map((sum) => sum * scaleOf(count));
    },
    weigh(hash, rule) {
      const row = rowOf(hash);
      return row < 0 ? 0 : (weights[row * rules.length + rule] ?? 0) * scaleOf(1);
    },
  };
}

/** As many upper bits of a hash as leave one or two hashes that share them. */
const SHELF_BITS = 16;
const BELOW = HASH_BITS - SHELF_BITS;

/** The index of a hash among ascending ones, below 0 where it is none: on its shelf, as a map takes three times as long. */
function rowsOf(ascending: readonly number[]): (hash: number) => number {
  const hashes = Int32Array.from(ascending);
  const starts = new Int32Array((1 << SHELF_BITS) + 1);
  for (let shelf = 0, row = 0; shelf < starts.length; shelf++) {
    while (row < hashes.length && (hashes[row] ?? 0) >>> BELOW < shelf) row++;
    starts[shelf] = row;
  }
  return (hash) => {
    const shelf = hash >>> BELOW;
    const end = starts[shelf + 1] ?? 0;
    for (let row = starts[shelf] ?? 0; row < end; row++) if (hashes[row] === hash) return row;
    return -1;
  };
}

/** All rules of the first feature, then of the next: what is summed together lies together. */
function byFeature(rules: readonly Packed[], size: number): Float32Array {
  const weights = new Float32Array(rules.length * size);
  rules.forEach(({ unit, steps, shares }, rule) => {
    symbolsOf(bytesOf(steps), shares, size).forEach((symbol, row) => {
      weights[row * rules.length + rule] = (symbol - REACH) * unit;
    });
  });
  return weights;
}
