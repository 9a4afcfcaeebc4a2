import { MOST_WAYS } from '../engine/ways.ts';
import { surestThenFullest, worthOf } from '../engine/verdicts/worth.ts';
import type { Verdicts } from '../engine/verdicts/best-first.ts';
import { learnLiking, scoredUnseen, type Ordered } from './training/liking.ts';
import { writeLearnt } from './training/written.ts';
import { isGood, readVerdicts, type Verdict } from './training/verdicts.ts';

const READINGS = new URL('../../tests/verdicts/readings.jsonl', import.meta.url);
const WEIGHTS = new URL('../rules/verdicts.json', import.meta.url);
/** What it reaches, kept beside the readings: a test holds it there. */
const FIGURES = new URL('../../tests/verdicts/figures.json', import.meta.url);

/** Of the sentences that readers held back saw: how often the words offered first could be sent, kept the point, did both. */
export interface LikingFigures {
  readonly sentences: number;
  readonly sent: number;
  readonly keepsPoint: number;
  readonly good: number;
  /** One of the two that are offered did both. */
  readonly oneGood: number;
  /** Some of all that were thought of did. */
  readonly anyGood: number;
}

/** Learns which better words to offer first from tests/verdicts and writes the weights; prints what it reaches on readers held back. */
export function main(): Promise<number> {
  const verdicts = readVerdicts(READINGS);
  console.log(`${verdicts.length} verdicts`);
  const ordered = scoredUnseen(verdicts);
  const learnt = learnLiking(verdicts, ordered);
  const forgiven = new Set(ordered.flatMap(({ verdict }) => (isGood(verdict) === null ? [verdict.by] : [])));
  const telling = ordered.filter(({ verdict }) => !forgiven.has(verdict.by));
  const rules = [...new Set(verdicts.map(({ rule }) => rule))].toSorted();
  const figures = Object.fromEntries(
    [...rules, 'all'].map((rule) => [
      rule,
      figuresOf(
        telling.filter(({ verdict }) => rule === 'all' || verdict.rule === rule),
        learnt.curves,
      ),
    ]),
  );
  writeLearnt(WEIGHTS, learnt);
  writeLearnt(FIGURES, figures);
  for (const [rule, each] of Object.entries(figures)) console.log(line(rule, each));
  return Promise.resolve(0);
}

function figuresOf(ordered: readonly Ordered[], curves: Verdicts['curves']): LikingFigures {
  const items = new Map<number, Ordered[]>();
  for (const each of ordered) items.set(each.verdict.item, [...(items.get(each.verdict.item) ?? []), each]);
  const shown = [...items.values()].map((own) =>
    surestThenFullest(own, ({ verdict, ...scores }) => worthOf(scores, verdict, curves))
      .slice(0, MOST_WAYS)
      .map(({ verdict }) => verdict),
  );
  const firsts = shown.flatMap(([first]) => first ?? []);
  const of = (count: number): number => Number((count / firsts.length).toFixed(3));
  const share = (is: (verdict: Verdict) => boolean | null): number => of(firsts.filter(is).length);
  return {
    sentences: firsts.length,
    sent: share(({ sent }) => sent),
    keepsPoint: share(({ keepsPoint }) => keepsPoint),
    good: share(isGood),
    oneGood: of(shown.filter((own) => own.some(isGood)).length),
    anyGood: of([...items.values()].filter((own) => own.some(({ verdict }) => isGood(verdict))).length),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const line = (rule: string, { sentences, sent, keepsPoint, good, oneGood, anyGood }: LikingFigures): string =>
  `${rule.padEnd(16)} ${String(sentences).padStart(4)} sentences: first could be sent ${percent(sent)}, keeps the point ${percent(keepsPoint)}, both ${percent(good)}; one of two does both ${percent(oneGood)}, some of all ${percent(anyGood)}`;
