import { REACH } from '../../engine/second/model.ts';
import { learn, type Row } from './learn.ts';

/** What a rule weighs, rounded to whole units as it will be packed. */
export interface RuleModel {
  readonly id: string;
  readonly unit: number;
  readonly weights: Float64Array;
}

export interface Model {
  /** Which features have weights. */
  readonly kept: Mask;
  readonly rules: readonly RuleModel[];
}

/** Some of all features: 1 at the number of each. Asked millions of times, where a set is twice as slow. */
export type Mask = Uint8Array;

export const within = (mask: Mask, features: Int32Array): Int32Array => features.filter((k) => mask[k] === 1);

/** Rows of every rule, by its id; all over the same `size` features. */
export type Lessons = ReadonlyMap<string, readonly Row[]>;

/** Rounds that tell which features matter. */
const GLANCE = 8;
/** Weights kept, over all rules, if nothing else is asked for. */
const KEPT = 72_000;
/** How far it counts how often a feature is met: 1 would leave too little of what is rare but plain. */
const COMMONNESS = 0.75;

/**
 * Learns every rule on all features, keeps the weights that tell most, and learns again on these alone: merely
 * dropping the light ones costs ten of a hundred right marks, learning again costs two. A feature that tells much of
 * one rule keeps no weight for another that it tells nothing of.
 */
export function trainAll(lessons: Lessons, size: number, most = KEPT): Model {
  const telling = mostTelling(lessons, size, most);
  const kept = Uint8Array.from({ length: size }, (_, k) => Number([...telling.values()].some((own) => own[k] === 1)));
  const rules = [...lessons].map(([id, rows]) => {
    const own = telling.get(id) ?? new Uint8Array(size);
    const seen = rows.map((row) => ({
      ...row,
      known: within(kept, row.features).length,
      features: within(own, row.features),
    }));
    return { id, ...rounded(learn(seen, size), countsOf(rows, size)) };
  });
  return { kept, rules };
}

/** Rule → the features that keep a weight for it. */
function mostTelling(lessons: Lessons, size: number, most: number): Map<string, Mask> {
  const telling = [...lessons].map(([id, rows]) => {
    const counts = countsOf(rows, size);
    return { id, shares: learn(rows, size, GLANCE).map((weight, k) => weight ** 2 * (counts[k] ?? 0) ** COMMONNESS) };
  });
  const least =
    Float64Array.from(telling.flatMap(({ shares }) => [...shares]))
      .toSorted()
      .at(-1 - most) ?? 0;
  return new Map(telling.map(({ id, shares }) => [id, Uint8Array.from(shares, (share) => Number(share > least))]));
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
