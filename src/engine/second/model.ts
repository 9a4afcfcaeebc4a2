/** What training hands the engine: a weight for every kept feature and rule, packed, and where the bars lie. */
export interface Weights {
  readonly rules: readonly RuleBars[];
  /** Hashes of the kept features in order, each as its difference to the last: varints in base64. */
  readonly features: string;
  /** One letter per weight, all features of the first rule, then of the next: m is none, n one unit for, l one against. */
  readonly letters: string;
}

export interface RuleBars {
  readonly id: string;
  /** Score from which the second reader marks on its own, confirms a half-seen frame, lets a precise one stand. */
  readonly alone: number;
  readonly framed: number;
  readonly precise: number;
  /** What one step from letter to letter weighs. */
  readonly unit: number;
}

const HASH_BITS = 24;
/** The letter that weighs nothing, and how far letters reach to either side of it. */
export const NONE = 'm';
export const REACH = 9;

/** FNV-1a of a feature's name, folded to 24 bits: names themselves would make the package ten times as large. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> HASH_BITS) ^ (hash & ((1 << HASH_BITS) - 1));
}

/** Sums of many small weights grow with the length of a sentence; this holds them level. `known`: features with weights. */
export const scaleOf = (known: number): number => 3 / Math.sqrt(Math.max(1, known));

/** Scores a sentence by the hashes of its features, for every rule in the order of `weights.rules`. */
export function scorer({ rules, features, letters }: Weights): (hashes: Iterable<number>) => Float64Array {
  const rows = rowsOf(features);
  const weights = byFeature(rules, letters, rows.size);
  return (hashes) => {
    const sums = new Float64Array(rules.length);
    let known = 0;
    for (const hash of hashes) {
      const row = rows.get(hash);
      if (row === undefined) continue;
      known++;
      for (let rule = 0; rule < sums.length; rule++)
        sums[rule] = (sums[rule] ?? 0) + (weights[row * rules.length + rule] ?? 0);
    }
    return sums.map((sum) => sum * scaleOf(known));
  };
}

/** All rules of the first feature, then of the next: what is summed together lies together. */
function byFeature(rules: readonly RuleBars[], letters: string, size: number): Float32Array {
  const weights = new Float32Array(letters.length);
  rules.forEach(({ unit }, rule) => {
    for (let row = 0; row < size; row++)
      weights[row * rules.length + rule] = (letters.charCodeAt(rule * size + row) - NONE.charCodeAt(0)) * unit;
  });
  return weights;
}

/** Hash → place among the kept features. */
function rowsOf(features: string): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let hash = 0;
  let step = 0;
  let shift = 0;
  for (const byte of bytesOf(features)) {
    step += (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    hash += step;
    rows.set(hash, rows.size);
    step = 0;
    shift = 0;
  }
  return rows;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(LETTERS.split('').map((letter, value) => [letter, value]));

/** Base64 without a browser or Node: the engine runs in both. */
function* bytesOf(base64: string): Generator<number> {
  let bits = 0;
  let held = 0;
  for (const letter of base64.replace(/=+$/, '')) {
    bits = (bits << 6) | (VALUES.get(letter) ?? 0);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    yield (bits >> held) & 0xff;
    bits &= (1 << held) - 1;
  }
}
