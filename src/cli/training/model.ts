import { REACH } from '../../engine/second/model.ts';
import { learn, type Row } from './learn.ts';

/** What a rule weighs, rounded to whole units as it will be packed. */
export interface RuleModel {
  readonly id: string;
  readonly unit: number;
  readonly weights: Float64Array;
}

export interface Model {
  /** Numbers of the features that have weights. */
  readonly kept: ReadonlySet<number>;
  readonly rules: readonly RuleModel[];
}

/** Rows of every rule, by its id; all over the same `size` features. */
export type Lessons = ReadonlyMap<string, readonly Row[]>;

/** Rounds that tell which features matter. */
const GLANCE = 8;
/** Weights kept, over all rules. */
const KEPT = 64_000;

/**
 * Learns every rule on all features, keeps the weights that tell most, and learns again on these alone: merely
 * dropping the light ones costs ten of a hundred right marks, learning again costs two. A feature that tells much of
 * one rule keeps no weight for another that it tells nothing of.
 */
export function trainAll(lessons: Lessons, size: number): Model {
  const telling = mostTelling(lessons, size);
  const kept = new Set([...telling.values()].flatMap((each) => [...each]));
  const rules = [...lessons].map(([id, rows]) => {
    const own = telling.get(id) ?? new Set();
    const seen = rows.map((row) => ({
      ...row,
      known: row.features.filter((k) => kept.has(k)).length,
      features: row.features.filter((k) => own.has(k)),
    }));
    return { id, ...rounded(learn(seen, size), countsOf(rows, size)) };
  });
  return { kept, rules };
}

/** Rule → the features that keep a weight for it. */
function mostTelling(lessons: Lessons, size: number): Map<string, ReadonlySet<number>> {
  const telling = [...lessons].map(([id, rows]) => {
    const counts = countsOf(rows, size);
    return { id, shares: learn(rows, size, GLANCE).map((weight, k) => weight ** 2 * (counts[k] ?? 0)) };
  });
  const least = telling.flatMap(({ shares }) => [...shares]).toSorted((a, b) => b - a)[KEPT] ?? 0;
  return new Map(
    telling.map(({ id, shares }) => [id, new Set([...shares.keys()].filter((k) => (shares[k] ?? 0) > least))]),
  );
}

function countsOf(rows: readonly Row[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { features } of rows) for (const k of features) counts[k] = (counts[k] ?? 0) + 1;
  return counts;
}

const FINEST = 15;
const STEP = 0.85;

/** Weights in whole units; the unit is the one that changes the scores least. */
function rounded(weights: Float64Array, counts: Float64Array): { unit: number; weights: Float64Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  let best = { unit: 0, error: Infinity };
  for (let unit = largest / REACH; unit > largest / REACH / FINEST; unit *= STEP) {
    let error = 0;
    weights.forEach((weight, k) => {
      if (weight !== 0) error += (counts[k] ?? 0) * (weight - inUnits(weight, unit)) ** 2;
    });
    if (error < best.error) best = { unit, error };
  }
  const unit = Number(best.unit.toPrecision(4));
  return { unit, weights: weights.map((weight) => inUnits(weight, unit)) };
}

const inUnits = (weight: number, unit: number): number =>
  Math.max(-REACH, Math.min(REACH, Math.round(weight / unit))) * unit;
