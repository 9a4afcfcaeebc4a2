import type { Scores } from '../../engine/second/company.ts';
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

/** The examples in parts, whole authors together: what is learnt from the others is asked of one part. */
export function heldBack<E extends { readonly group: string }>(examples: readonly E[]): { held: E[]; others: E[] }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(groups.filter((_each, i) => i % FOLDS === fold));
    return {
      held: examples.filter(({ group }) => held.has(group)),
      others: examples.filter(({ group }) => !held.has(group)),
    };
  });
}

/** Scores of every sentence for the trained rules in order, by a model that has seen none of its author's. */
export function scoreUnseen(examples: readonly Numbered[], size: number): ReadonlyMap<Numbered, Scores> {
  const scores = new Map<Numbered, Scores>();
  heldBack(examples).forEach(({ held, others }, part) => {
    console.log(`authors held back, part ${part + 1} of ${FOLDS} …`);
    const { kept, rules } = trainAll(lessonsOf(others), size);
    for (const example of held) {
      const known = within(kept, example.features);
      scores.set(
        example,
        Float64Array.from(rules, ({ weights }) => scaled(weights, known)),
      );
    }
  });
  return scores;
}
