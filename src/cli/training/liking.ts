import type { Verdicts } from '../../engine/verdicts/best-first.ts';
import { traits } from '../../engine/verdicts/traits.ts';
import type { Curve } from '../../engine/verdicts/worth.ts';
import { fitCurve } from './calibrate.ts';
import { scaled, type Row } from './learn.ts';
import { trainAll, within } from './model.ts';
import { packed } from './pack.ts';
import { isGood, type Verdict } from './verdicts.ts';

/** A trait met less often says nothing about others. */
const FEWEST = 3;
/** Weights kept: half as many order pairs as well as all do. */
const KEPT = 5_000;

/** A verdict with the numbers of its traits. */
interface Judged {
  readonly verdict: Verdict;
  readonly features: Int32Array;
}

/** A verdict, and how the other readers would have liked these words. */
export interface Ordered {
  readonly verdict: Verdict;
  readonly liking: number;
}

/** Learns from verdicts which words to offer first, as the engine reads it; `unseen` tells how far the likings can be trusted. */
export function learnLiking(verdicts: readonly Verdict[], unseen: readonly Ordered[]): Verdicts {
  const { judged, names } = numbered(verdicts);
  return { curve: curveOf(unseen), ...packed(train(judged, names.length), names) };
}

/** How a liking tells the chance that words are good. Throws where the verdicts are too few, or the likings say nothing about them. */
function curveOf(unseen: readonly Ordered[]): Curve {
  const curve = fitCurve(unseen.map(({ verdict, liking }) => ({ score: liking, shows: isGood(verdict) })));
  if (!curve) throw new Error('the verdicts are too few, or the likings say nothing about them');
  return { slope: rounded(curve.slope), start: rounded(curve.start) };
}

const rounded = (number: number): number => Number(number.toFixed(3));

/** Every verdict with the liking by a model that knows none of its reader's verdicts, nor the sentences they read. */
export function likingUnseen(verdicts: readonly Verdict[]): Ordered[] {
  const { judged, names } = numbered(verdicts);
  return [...new Set(verdicts.map(({ by }) => by))].flatMap((reader) => {
    const held = judged.filter(({ verdict }) => verdict.by === reader);
    const model = train(
      judged.filter(({ verdict }) => verdict.by !== reader),
      names.length,
    );
    const weights = model.rules[0]?.weights ?? new Float64Array();
    return held.map(({ verdict, features }) => ({ verdict, liking: scaled(weights, within(model.kept, features)) }));
  });
}

function train(judged: readonly Judged[], size: number) {
  const rows = judged.map(({ verdict, features }, i): Row => ({
    features,
    shows: isGood(verdict),
    bag: String(i),
    shared: false,
  }));
  return trainAll(new Map([['liking', rows]]), size, KEPT);
}

function numbered(verdicts: readonly Verdict[]): { judged: Judged[]; names: string[] } {
  const all = verdicts.map((verdict) => ({ verdict, own: [...traits(verdict)] }));
  const counts = new Map<string, number>();
  for (const { own } of all) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= FEWEST) numbers.set(name, numbers.size);
  const judged = all.map(({ verdict, own }) => ({
    verdict,
    features: Int32Array.from(own.flatMap((name) => numbers.get(name) ?? [])),
  }));
  return { judged, names: [...numbers.keys()] };
}
