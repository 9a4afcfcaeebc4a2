import type { Judged } from './calibrate.ts';
import { scaled, type Row } from './learn.ts';
import { trainAll, within, type Lessons } from './model.ts';
import type { Numbered } from './numbered.ts';

/** The rules that the second reader learns. */
export const TRAINED = [
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

export const lessonsOf = (examples: readonly Numbered[]): Lessons =>
  new Map(TRAINED.map((id) => [id, rowsOf(id, examples)]));

function rowsOf(id: string, examples: readonly Numbered[]): Row[] {
  return examples.flatMap(({ features: numbers, bag, kind, frames, ...example }) => {
    const shows = example.label(id);
    // What the neighbours excuse may well look like the behaviour: it says nothing against these words.
    return shows === null || (shows === 0 && frames.get(id) === 'excused')
      ? []
      : [{ features: numbers, shows: shows === 1, bag, shared: kind === 'fragment' }];
  });
}

/** Scores every sentence by a model that has seen none of its author's. */
export function judgeUnseen(examples: readonly Numbered[], size: number): { id: string; judged: readonly Judged[] }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const judged = new Map<string, Judged[]>(TRAINED.map((id) => [id, []]));
  for (let fold = 0; fold < FOLDS; fold++) {
    console.log(`authors held back, part ${fold + 1} of ${FOLDS} …`);
    const held = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const { kept, rules: models } = trainAll(lessonsOf(examples.filter(({ group }) => !held.has(group))), size);
    for (const example of examples.filter(({ group }) => held.has(group))) {
      const known = within(kept, example.features);
      for (const { id, weights } of models) judged.get(id)?.push(...judge(id, example, scaled(weights, known)));
    }
  }
  return [...judged].map(([id, each]) => ({ id, judged: each }));
}

function judge(id: string, example: Numbered, score: number): Judged[] {
  const shows = example.label(id);
  const { bag, kind, file, frames } = example;
  return shows === null ? [] : [{ score, shows: shows === 1, frame: frames.get(id) ?? 'none', kind, file, bag }];
}
