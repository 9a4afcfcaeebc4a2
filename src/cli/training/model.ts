import { REACH } from '../../engine/second/model.ts';
import { learn, type Row } from './logistic.ts';

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

/** Features kept: with these the package holds about 81 kB of weights, compressed. */
const KEPT = 12_800;
/** Rounds that tell which features matter. */
const GLANCE = 5;

/**
 * Learns every rule on all features, keeps those that weigh most over all rules together, and learns again on these
 * alone: merely dropping the light ones costs ten of a hundred right marks, learning again costs two.
 */
export function trainAll(lessons: Lessons, size: number): Model {
  const kept = mostTelling(lessons, size);
  const rules = [...lessons].map(([id, rows]) => {
    const seen = rows.map((row) => ({ ...row, features: row.features.filter((k) => kept.has(k)) }));
    return { id, ...rounded(learn(seen, size), countsOf(rows, size)) };
  });
  return { kept, rules };
}

function mostTelling(lessons: Lessons, size: number): Set<number> {
  const telling = new Float64Array(size);
  for (const rows of lessons.values()) {
    const counts = countsOf(rows, size);
    learn(rows, size, GLANCE).forEach((weight, k) => {
      telling[k] = (telling[k] ?? 0) + weight ** 2 * (counts[k] ?? 0);
    });
  }
  const order = [...telling.keys()].toSorted((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0) || a - b);
  return new Set(order.slice(0, KEPT));
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
