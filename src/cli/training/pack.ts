import { hashOf, type Packed, REACH, type Weighing, type Weighted, type Weights } from '../../engine/second/model.ts';
import { LEAST, SHARE_BITS } from '../../engine/second/unpack.ts';
import type { Bars, BarsByLength } from './calibrate.ts';
import type { CompanyWeights } from './company.ts';
import type { Model } from './model.ts';

const round = (bar: number): number => Number(bar.toFixed(3));
const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64');

/** What a rule's scores weigh, and from where they count. */
export interface Weighed {
  readonly company: CompanyWeights;
  readonly bars: BarsByLength;
}

/** The model as the engine reads it: hashes in order, then for every rule a weight for each of them. */
export function packed({ kept, rules }: Model, names: readonly string[]): Weighted {
  const byHash = new Map(names.flatMap((name, k) => (kept[k] === 1 ? [[hashOf(name), k]] : [])));
  const hashes = [...byHash.keys()].toSorted((a, b) => a - b);
  return {
    rules: rules.map(({ weights, unit }) =>
      inSteps(
        hashes.map((hash) => weights[byHash.get(hash) ?? -1] ?? 0),
        unit,
      ),
    ),
    features: base64(varints(hashes)),
  };
}

/** The same with what its scores weigh in company, and from where they count. */
export function pack(model: Model, names: readonly string[], weighed: ReadonlyMap<string, Weighed>): Weights {
  const { rules, features } = packed(model, names);
  const weighings = model.rules.map(({ id }) => weighingsOf(id, weighed.get(id)));
  return { rules: weighings.flatMap((each, i) => (rules[i] ? [{ ...each, ...rules[i] }] : [])), features };
}

function weighingsOf(id: string, weighed: Weighed | undefined) {
  if (!weighed) throw new Error(`no bars for ${id}`);
  const { company, bars } = weighed;
  return { id, note: weighing(company.note, bars.note), mail: weighing(company.mail, bars.mail) };
}

const weighing = (company: readonly number[], { alone, framed, precise }: Bars): Weighing => ({
  company,
  alone: round(alone),
  framed: round(framed),
  precise: round(precise),
});

function inSteps(weights: readonly number[], unit: number): Packed {
  const symbols = weights.map((weight) => REACH + Math.max(-REACH, Math.min(REACH, Math.round(weight / unit))));
  const shares = sharesOf(symbols);
  return { unit, steps: base64(encode(symbols, shares)), shares };
}

/** Each number as its difference to the last, seven bits a byte. */
function varints(numbers: readonly number[]): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let step = number - last;
    last = number;
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step);
  }
  return bytes;
}

/** How often each symbol occurs, in 4,096ths; one that occurs at all has a share, and the commonest one takes the rest. */
export function sharesOf(symbols: readonly number[]): number[] {
  const whole = 2 ** SHARE_BITS;
  const counts = Array.from({ length: 2 * REACH + 1 }, () => 0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const shares = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.floor((count / symbols.length) * whole))));
  const commonest = counts.indexOf(Math.max(...counts));
  const rest = whole - shares.reduce((sum, share) => sum + share);
  return shares.map((share, symbol) => (symbol === commonest ? share + rest : share));
}

/** The other way round from `symbolsOf`: the last symbol goes in first. */
export function encode(symbols: readonly number[], shares: readonly number[]): number[] {
  const starts = shares.map((_, symbol) => shares.slice(0, symbol).reduce((sum, share) => sum + share, 0));
  const bytes: number[] = [];
  let state = LEAST;
  for (const symbol of symbols.toReversed()) {
    const share = shares[symbol] ?? 0;
    for (; state >= (LEAST / 2 ** SHARE_BITS) * 256 * share; state = Math.floor(state / 256)) bytes.push(state % 256);
    state = Math.floor(state / share) * 2 ** SHARE_BITS + (state % share) + (starts[symbol] ?? 0);
  }
  for (let i = 0; i < 4; i++, state = Math.floor(state / 256)) bytes.push(state % 256);
  return bytes.toReversed();
}
