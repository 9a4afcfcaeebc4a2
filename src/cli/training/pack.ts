import { hashOf, NONE, REACH, type RuleBars, type Weights } from '../../engine/second/model.ts';
import type { Bars } from './calibrate.ts';
import type { Model } from './model.ts';

const round = (bar: number): number => Number(bar.toFixed(3));

/** The model as the engine reads it: hashes in order, then a letter for every feature and rule. */
export function pack({ kept, rules }: Model, names: readonly string[], bars: ReadonlyMap<string, Bars>): Weights {
  const byHash = new Map([...kept].map((k) => [hashOf(names[k] ?? ''), k]));
  const hashes = [...byHash.keys()].toSorted((a, b) => a - b);
  const letterOf = (weight: number, unit: number) =>
    String.fromCharCode(NONE.charCodeAt(0) + Math.max(-REACH, Math.min(REACH, Math.round(weight / unit))));
  return {
    rules: rules.map(({ id, unit }) => barsOf(id, unit, bars.get(id))),
    features: Buffer.from(varints(hashes)).toString('base64'),
    letters: rules
      .flatMap(({ weights, unit }) => hashes.map((hash) => letterOf(weights[byHash.get(hash) ?? -1] ?? 0, unit)))
      .join(''),
  };
}

function barsOf(id: string, unit: number, bars: Bars | undefined): RuleBars {
  if (!bars) throw new Error(`no bars for ${id}`);
  return { id, alone: round(bars.alone), framed: round(bars.framed), precise: round(bars.precise), unit };
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
