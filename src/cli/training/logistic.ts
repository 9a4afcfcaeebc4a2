import { scaleOf } from '../../engine/second/model.ts';

/** One example as the learner sees it: feature numbers, 1 or 0, and the bag it shares its label with. */
export interface Row {
  readonly features: Int32Array;
  readonly shows: boolean;
  readonly bag: string;
  readonly shared: boolean;
}

const ROUNDS = 10;
/** From this round on only the likeliest sentence of a positive bag counts as positive. */
const CHOOSE_FROM = 2;
const RATE = 0.15;
const SHRINK = 1e-3;
const POSITIVE_WEIGHT = 2;
const SMOOTH = 0.5;

/** How far the unevenness of a feature speeds its learning: 0 not at all, 1 in full. */
const UNEVENNESS = 0.25;

/** The score as the engine sums it up. */
export const scaled = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const k of features) sum += weights[k] ?? 0;
  return sum * scaleOf(features.length);
};

/**
 * Logistic regression by adaptive gradient steps on features weighed by how unevenly they fall on the two classes
 * (naive Bayes ratios). The order of the rows comes from a fixed seed: the same corpus gives the same weights.
 */
export function learn(rows: readonly Row[], size: number, rounds = ROUNDS): Float64Array {
  const ratio = ratios(rows, size);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const order = rows.map((_, i) => i);
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    const left =
      round < CHOOSE_FROM ? new Set<number>() : lessLikely(rows, (features) => weigh(weights, ratio, features));
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (row && !left.has(i)) step(row, weights, squares, ratio);
    }
  }
  return weights.map((weight, k) => weight * (ratio[k] ?? 0));
}

function step({ features, shows }: Row, weights: Float64Array, squares: Float64Array, ratio: Float64Array): void {
  const scale = scaleOf(features.length);
  const chance = 1 / (1 + Math.exp(-weigh(weights, ratio, features)));
  const pull = (shows ? (chance - 1) * POSITIVE_WEIGHT : chance) * scale;
  for (const k of features) {
    const weight = weights[k] ?? 0;
    const gradient = pull * (ratio[k] ?? 0) + SHRINK * weight;
    const square = (squares[k] ?? 0) + gradient * gradient;
    squares[k] = square;
    weights[k] = weight - (RATE * gradient) / Math.sqrt(square);
  }
}

function weigh(weights: Float64Array, ratio: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const k of features) sum += (weights[k] ?? 0) * (ratio[k] ?? 0);
  return sum * scaleOf(features.length);
}

function ratios(rows: readonly Row[], size: number): Float64Array {
  const count = { yes: new Float64Array(size), no: new Float64Array(size) };
  const yes = rows.filter(({ shows }) => shows).length;
  for (const { features, shows } of rows) for (const k of features) bump(shows ? count.yes : count.no, k);
  return count.yes.map((with_, k) => {
    const share = (with_ + SMOOTH) / (yes + 2 * SMOOTH);
    const without = ((count.no[k] ?? 0) + SMOOTH) / (rows.length - yes + 2 * SMOOTH);
    return Math.abs(Math.log(share / without)) ** UNEVENNESS;
  });
}

/** Of each positive bag all sentences but the likeliest: the label says that one of them shows it, not which. */
function lessLikely(rows: readonly Row[], score: (features: Int32Array) => number): Set<number> {
  const best = new Map<string, { i: number; score: number }>();
  const left = new Set<number>();
  rows.forEach(({ features, shows, bag, shared }, i) => {
    if (!shows || !shared) return;
    const now = { i, score: score(features) };
    const known = best.get(bag);
    if (known) left.add(now.score > known.score ? known.i : i);
    if (!known || now.score > known.score) best.set(bag, now);
  });
  return left;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [order[k], order[j]] = [order[j] ?? 0, order[k] ?? 0];
  }
}

function bump(counts: Float64Array, k: number): void {
  counts[k] = (counts[k] ?? 0) + 1;
}
