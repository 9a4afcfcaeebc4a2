import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parserFor } from '../engine/reader.ts';
import { rules } from '../rules/index.ts';
import { tally, type Judged, type Tally } from './training/calibrate.ts';
import { readCorpus } from './training/corpus.ts';
import { shippedFigures, sum, type Figures, type Tallies } from './training/figures.ts';
import { withFigures } from './training/readme.ts';
import { type Judgement, trainOn } from './training/train-on.ts';
import { TRAINED } from './training/unseen.ts';
import { writeLearnt } from './training/written.ts';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));
/** What it reaches, kept beside the corpus: a test holds it there. */
const FIGURES = new URL('../../tests/corpus-figures.json', import.meta.url);
/** Tells it to people. */
const README = new URL('../../README.md', import.meta.url);
const WEIGHTS = new URL('../rules/weights.json', import.meta.url);

/** Trains the second reader from tests/corpus and writes its weights; prints what it reaches on authors held back, and writes it into the README. */
export function main(): Promise<number> {
  const { weights, judgements: rows } = trainOn(readCorpus(CORPUS, parserFor(rules)));
  const figures: Figures = {
    heldBack: {
      fragment: talliesOf(rows, ({ kind }) => kind === 'fragment'),
      mail: talliesOf(rows, ({ kind }) => kind === 'mail'),
    },
    files: {
      fragments: talliesOf(rows, ({ file }) => file === 'fragments.jsonl'),
      'drafts and scenarios': talliesOf(rows, ({ file }) => /^(?:drafts|scenarios)\.jsonl$/.test(file)),
    },
    shipped: shippedFigures(CORPUS, weights, TRAINED),
  };
  writeLearnt(WEIGHTS, weights);
  writeLearnt(FIGURES, figures);
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), figures));
  for (const [kind, tallies] of Object.entries(figures.heldBack)) print(`${kind}s, authors held back`, tallies);
  for (const [name, tallies] of Object.entries(figures.files)) print(`of these in ${name}`, tallies);
  return Promise.resolve(0);
}

const talliesOf = (rows: readonly Judgement[], isMeant: (each: Judged) => boolean): Tallies =>
  Object.fromEntries(rows.map(({ id, judged, bars }) => [id, tally(judged.filter(isMeant), bars)]));

function print(title: string, tallies: Tallies): void {
  console.log(`\n${title}`);
  for (const [id, each] of Object.entries(tallies)) console.log(line(id, each));
  console.log(line('all', Object.values(tallies).reduce(sum)));
}

const line = (id: string, { hits, false: wrong, missed }: Tally): string =>
  `${id.padEnd(16)} precision ${(hits / (hits + wrong)).toFixed(2)}  recall ${(hits / (hits + missed)).toFixed(2)}  ${hits} right, ${wrong} false, ${missed} missed`;
