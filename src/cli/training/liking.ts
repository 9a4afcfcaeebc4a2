import type { Verdicts } from '../../engine/verdicts/best-first.ts';
import { traits } from '../../engine/verdicts/traits.ts';
import type { Curve } from '../../engine/verdicts/worth.ts';
import { fitCurve } from './calibrate.ts';
import { scaled, type Row } from './learn.ts';
import { type Model, trainAll, within } from './model.ts';
import { packed } from './pack.ts';
import type { Verdict } from './verdicts.ts';

/** A trait met less often says nothing about others. */
const FEWEST = 3;
/** Weights kept: twice as many order the words no better, half as many cost a point. */
const KEPT = 3_000;

/** A verdict with the numbers of its traits. */
interface Judged {
  readonly verdict: Verdict;
  readonly features: Int32Array;
}

/** A verdict, and the scores that the other readers would have given these words. */
export interface Ordered {
  readonly verdict: Verdict;
  readonly sent: number;
  readonly point: number;
}

/** Learns from verdicts which words to offer first, as the engine reads it; `unseen` tells how far the scores can be trusted. */
export function learnLiking(verdicts: readonly Verdict[], unseen: readonly Ordered[]): Verdicts {
  const { judged, names } = numbered(verdicts);
  const curves = {
    sent: curveOf(unseen.map(({ verdict, sent }) => ({ score: sent, shows: verdict.sent }))),
    point: curveOf(
      unseen.flatMap(({ verdict: { keepsPoint }, point }) =>
        keepsPoint === null ? [] : [{ score: point, shows: keepsPoint }],
      ),
    ),
  };
  return { curves, ...packed(train(judged, names.length), names) };
}

/** How a score tells a chance. Throws where the verdicts are too few, or the scores say nothing about them. */
function curveOf(scored: Parameters<typeof fitCurve>[0]): Curve {
  const curve = fitCurve(scored);
  if (!curve) throw new Error('the verdicts are too few, or the scores say nothing about them');
  return { slope: rounded(curve.slope), start: rounded(curve.start) };
}

const rounded = (number: number): number => Number(number.toFixed(3));

/** Every verdict with the scores by a model that knows none of its reader's verdicts, nor the sentences they read. */
export function scoredUnseen(verdicts: readonly Verdict[]): Ordered[] {
  const { judged, names } = numbered(verdicts);
  return [...new Set(verdicts.map(({ by }) => by))].flatMap((reader) => {
    const read = new Set(judged.flatMap(({ verdict }) => (verdict.by === reader ? [verdict.before] : [])));
    const model = train(
      judged.filter(({ verdict }) => verdict.by !== reader && !read.has(verdict.before)),
      names.length,
    );
    return judged
      .filter(({ verdict }) => verdict.by === reader)
      .map(({ verdict, features }) => {
        const [sent = 0, point = 0] = model.rules.map(({ weights }) => scaled(weights, within(model.kept, features)));
        return { verdict, sent, point };
      });
  });
}

/** Whether words would be sent, and whether they keep the point, are learnt apart: what is easily sent may say nothing. */
function train(judged: readonly Judged[], size: number): Model {
  const rows = (shown: (verdict: Verdict) => boolean | null): Row[] =>
    judged.flatMap(({ verdict, features }, i) => {
      const shows = shown(verdict);
      return shows === null ? [] : [{ features, shows, bag: String(i), shared: false }];
    });
  const lessons = new Map([
    ['sent', rows(({ sent }) => sent)],
    ['point', rows(({ keepsPoint }) => keepsPoint)],
  ]);
  return trainAll(lessons, size, KEPT);
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
