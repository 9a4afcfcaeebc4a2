import { scaleOf } from '../../engine/second/model.ts';

/** One example as the learner sees it: feature numbers, 1 or 0, and the bag it shares its label with. */
export interface Row {
  readonly features: Int32Array;
  /** Features of the sentence that have weights for any rule; all, where nothing was chosen yet. */
  readonly known?: number;
  readonly shows: boolean;
  readonly bag: string;
  readonly shared: boolean;
}

/** How dear a sentence on the wrong side of the margin is: dearer ones are learnt by heart. */
const COST = 0.3;
/** Rounds to a first answer, and to the last one. */
const ROUNDS = { first: 6, last: 20 };
/** A sentence that stands clear of the margin is left alone for so many rounds. */
const CLEAR = 0.2;
const REST = 5;
const SMOOTH = 0.5;
/** How far the unevenness of a feature lifts it: 0 not at all, 1 in full. */
const UNEVENNESS = 0.35;

/** The score as the engine sums it up. */
export const scaled = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const k of features) sum += weights[k] ?? 0;
  return sum * scaleOf(features.length);
};

/**
 * A linear support vector machine (squared hinge, by dual coordinate descent: Hsieh et al. 2008) on features weighed
 * by how unevenly they fall on the two classes (Wang and Manning 2012). Learnt twice: the second time only the
 * likeliest sentence of a positive fragment counts as positive. The order comes from a fixed seed: the same corpus
 * gives the same weights.
 */
export function learn(rows: readonly Row[], size: number, rounds = ROUNDS.last): Float64Array {
  const lift = lifts(rows, size);
  const first = descend(rows, lift, ROUNDS.first);
  const left = lessLikely(rows, (row) => weigh(first, row));
  return descend(
    rows.filter((_, i) => !left.has(i)),
    lift,
    rounds,
  );
}

/** `lift`: what a feature counts, squared. The weights hold it once already, so that a score is a plain sum. */
function descend(rows: readonly Row[], lift: Float64Array, rounds: number): Float64Array {
  const weights = new Float64Array(lift.length);
  const pulls = new Float64Array(rows.length);
  const wakes = new Uint8Array(rows.length);
  const length = Float64Array.from(rows, (row) => weigh(lift, row) * sizeOf(row));
  const order = rows.map((_, i) => i);
  const random = seeded(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (!row || (wakes[i] ?? 0) > round) continue;
      const { pull, gradient } = step(row, pulls[i] ?? 0, length[i] ?? 0, weights, lift);
      pulls[i] = pull;
      if (pull === 0 && gradient > CLEAR) wakes[i] = round + REST;
    }
  }
  return weights;
}

const GIVE = 1 / (2 * COST);

/** Moves the weights until the row stands right, as far as its cost allows. */
function step(row: Row, before: number, length: number, weights: Float64Array, lift: Float64Array) {
  const side = row.shows ? 1 : -1;
  const gradient = side * weigh(weights, row) - 1 + GIVE * before;
  const pull = Math.max(0, before - gradient / (length + GIVE));
  const change = (pull - before) * side * sizeOf(row);
  if (change !== 0) for (const k of row.features) weights[k] = (weights[k] ?? 0) + change * (lift[k] ?? 0);
  return { pull, gradient };
}

const sizeOf = ({ features, known = features.length }: Row): number => scaleOf(known);

function weigh(weights: Float64Array, row: Row): number {
  let sum = 0;
  for (const k of row.features) sum += weights[k] ?? 0;
  return sum * sizeOf(row);
}

function lifts(rows: readonly Row[], size: number): Float64Array {
  const count = { yes: new Float64Array(size), no: new Float64Array(size) };
  const yes = rows.filter(({ shows }) => shows).length;
  for (const { features, shows } of rows) for (const k of features) bump(shows ? count.yes : count.no, k);
  return count.yes.map((with_, k) => {
    const share = (with_ + SMOOTH) / (yes + 2 * SMOOTH);
    const without = ((count.no[k] ?? 0) + SMOOTH) / (rows.length - yes + 2 * SMOOTH);
    return Math.abs(Math.log(share / without)) ** (2 * UNEVENNESS);
  });
}

/** Of each positive bag all sentences but the likeliest: the label says that one of them shows it, not which. */
function lessLikely(rows: readonly Row[], score: (row: Row) => number): Set<number> {
  const best = new Map<string, { i: number; score: number }>();
  const left = new Set<number>();
  rows.forEach((row, i) => {
    const { shows, bag, shared } = row;
    if (!shows || !shared) return;
    const now = { i, score: score(row) };
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
