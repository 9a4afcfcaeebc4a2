import { writeFileSync } from 'node:fs';
import { findIn, PRECISE } from '../engine/signals.ts';
import { compileParts, type Part, type Seen } from '../engine/frame.ts';
import { compileLanguage } from '../engine/language.ts';
import { partsOf, readsSentences } from '../engine/rule.ts';
import { features } from '../engine/second/features.ts';
import { frameName } from '../engine/second/second-reader.ts';
import { rules } from '../rules/index.ts';
import { calibrate, tally, type Bars, type Framed, type Judged, type Tally } from './training/calibrate.ts';
import { readCorpus, type Example } from './training/corpus.ts';
import { shippedFigures, sum, type Figures, type Tallies } from './training/figures.ts';
import { scaled, type Row } from './training/logistic.ts';
import { trainAll, type Lessons } from './training/model.ts';
import { pack } from './training/pack.ts';

const CORPUS = new URL('../../tests/corpus/', import.meta.url);
/** What it reaches, kept beside the corpus: a test holds it there. */
const FIGURES = new URL('../../tests/corpus-figures.json', import.meta.url);
const WEIGHTS = new URL('../rules/weights.json', import.meta.url);
const TRAINED = [
  'threat',
  'ultimatum',
  'time-pressure',
  'demand',
  'blame',
  'irritator',
  'hostility',
  'flat-refusal',
  'shouting',
];
const FOLDS = 5;
/** The chance of being right from which a mark is shown. */
const CHANCE = 0.57;
/** A feature seen once says nothing about others. */
const SEEN_TWICE = 2;

interface Numbered extends Example {
  readonly features: Int32Array;
  readonly frames: ReadonlyMap<string, Framed>;
}

/** Trains the second reader from tests/corpus and writes its weights; prints what it reaches on authors held back. */
export function main(): Promise<number> {
  const parts = [...new Set(partsOf(rules))];
  const examples = readCorpus(CORPUS.pathname, compileParts(parts, compileLanguage));
  const { numbered, names } = number(examples, parts);
  console.log(`${examples.length} sentences, ${names.length} features`);
  const rows = judgeUnseen(numbered, names.length).map((each) => ({ ...each, bars: calibrate(each.judged, CHANCE) }));
  const bars = new Map(rows.map(({ id, bars: own }) => [id, own]));
  const weights = pack(trainAll(lessonsOf(numbered), names.length), names, bars);
  const figures: Figures = {
    heldBack: { fragment: talliesOf(rows, 'fragment'), mail: talliesOf(rows, 'mail') },
    shipped: shippedFigures(CORPUS.pathname, weights, TRAINED),
  };
  write(WEIGHTS, weights);
  write(FIGURES, figures);
  for (const [kind, tallies] of Object.entries(figures.heldBack)) print(`${kind}s, authors held back`, tallies);
  return Promise.resolve(0);
}

function number(examples: readonly Example[], parts: readonly Part[]): { numbered: Numbered[]; names: string[] } {
  const find = findIn(rules.filter(readsSentences));
  const named = examples.map((example) => ({ example, ...namesOf(example.sentence.seen, find, parts) }));
  const count = new Map<string, number>();
  for (const { all } of named) for (const name of all) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count].filter(([, times]) => times >= SEEN_TWICE).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const numbered = named.map(({ example, all, frames }) => ({
    ...example,
    frames,
    features: Int32Array.from(all.flatMap((name) => index.get(name) ?? [])),
  }));
  return { numbered, names };
}

function namesOf(seen: Seen, find: ReturnType<typeof findIn>, parts: readonly Part[]) {
  const found = [...find(seen)];
  return {
    all: [...features(seen, parts), ...found.map(([{ id }, { seenBy }]) => frameName(id, seenBy))],
    frames: new Map(found.map(([{ id }, { sure }]) => [id, framedAs(sure)])),
  };
}

const framedAs = (sure: number): Framed => (sure >= PRECISE ? 'precise' : 'half-seen');

const lessonsOf = (examples: readonly Numbered[]): Lessons => new Map(TRAINED.map((id) => [id, rowsOf(id, examples)]));

function rowsOf(id: string, examples: readonly Numbered[]): Row[] {
  return examples.flatMap(({ features: numbers, bag, kind, ...example }) => {
    const shows = example.label(id);
    return shows === null ? [] : [{ features: numbers, shows: shows === 1, bag, shared: kind === 'fragment' }];
  });
}

/** Scores every sentence by a model that has seen none of its author's. */
function judgeUnseen(examples: readonly Numbered[], size: number): { id: string; judged: readonly Judged[] }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const judged = new Map<string, Judged[]>(TRAINED.map((id) => [id, []]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const { kept, rules: models } = trainAll(lessonsOf(examples.filter(({ group }) => !held.has(group))), size);
    for (const example of examples.filter(({ group }) => held.has(group))) {
      const known = example.features.filter((k) => kept.has(k));
      for (const { id, weights } of models) judged.get(id)?.push(...judge(id, example, scaled(weights, known)));
    }
  }
  return [...judged].map(([id, each]) => ({ id, judged: each }));
}

function judge(id: string, example: Numbered, score: number): Judged[] {
  const shows = example.label(id);
  const { bag, kind, frames } = example;
  return shows === null ? [] : [{ score, shows: shows === 1, frame: frames.get(id) ?? 'none', kind, bag }];
}

interface Judgement {
  readonly id: string;
  readonly judged: readonly Judged[];
  readonly bars: Bars;
}

const talliesOf = (rows: readonly Judgement[], kind: Judged['kind']): Tallies =>
  Object.fromEntries(
    rows.map(({ id, judged, bars }) => [
      id,
      tally(
        judged.filter((each) => each.kind === kind),
        bars,
      ),
    ]),
  );

function print(title: string, tallies: Tallies): void {
  console.log(`\n${title}`);
  for (const [id, each] of Object.entries(tallies)) console.log(line(id, each));
  console.log(line('all', Object.values(tallies).reduce(sum)));
}

const write = (file: URL, what: object): void => writeFileSync(file, `${JSON.stringify(what, null, 1)}\n`);

const line = (id: string, { hits, false: wrong, missed }: Tally): string =>
  `${id.padEnd(16)} precision ${(hits / (hits + wrong)).toFixed(2)}  recall ${(hits / (hits + missed)).toFixed(2)}  ${hits} right, ${wrong} false, ${missed} missed`;
