/** What is known of one example, and whether it shows what is asked. The first input is a constant. */
export interface Case {
  readonly inputs: Float64Array;
  readonly shows: boolean;
}

/** How strongly a weight is held to nothing: with few examples the company must not outweigh the words. */
const HOLD = 2;
/** The constant is free; a grain keeps it solvable. */
const GRAIN = 1e-6;
const STEPS = 8;

/** Logistic regression by Newton's method: weights whose sum over the inputs is the logarithm of the odds. */
export function regress(cases: readonly Case[], size: number): number[] {
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(cases, weights);
    solve(curvature, gradient).forEach((change, i) => (weights[i] = (weights[i] ?? 0) - change));
  }
  return [...weights];
}

/** Gradient and curvature of the loss; of the curvature, which is symmetric, the lower half, row by row. */
function slopes(cases: readonly Case[], weights: Float64Array) {
  const size = weights.length;
  const hold = (i: number): number => (i === 0 ? GRAIN : HOLD);
  const gradient = weights.map((weight, i) => hold(i) * weight);
  const curvature = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(i + 1);
    row[i] = hold(i);
    return row;
  });
  for (const { inputs, shows } of cases) {
    let odds = 0;
    for (let i = 0; i < size; i++) odds += (weights[i] ?? 0) * (inputs[i] ?? 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const doubt = chance * (1 - chance);
    for (let i = 0; i < size; i++) {
      const input = inputs[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + (chance - Number(shows)) * input;
      const row = curvature[i];
      if (row && input !== 0) for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + doubt * input * (inputs[j] ?? 0);
    }
  }
  return { gradient, curvature };
}

/** Solves a symmetric system by Cholesky's method; `lower`: the rows of its lower half, which are overwritten. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (i: number, j: number): number => lower[i]?.[j] ?? 0;
  const size = right.length;
  const found = new Float64Array(size);
  lower.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
    let rest = right[i] ?? 0;
    for (let k = 0; k < i; k++) rest -= at(i, k) * (found[k] ?? 0);
    found[i] = rest / at(i, i);
  });
  for (let i = size - 1; i >= 0; i--) {
    let rest = found[i] ?? 0;
    for (let k = i + 1; k < size; k++) rest -= at(k, i) * (found[k] ?? 0);
    found[i] = rest / at(i, i);
  }
  return found;
}
