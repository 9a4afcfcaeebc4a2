import { parserFor } from '../../engine/reader.ts';
import { once } from '../../engine/cache.ts';
import { findTogether, type FindIn } from '../../engine/signals.ts';
import type { Seen } from '../../engine/frame.ts';
import type { See } from '../../engine/reading.ts';
import { partsOf, readsSentences } from '../../engine/rule.ts';
import type { Weights } from '../../engine/second/model.ts';
import { createSecondReader } from '../../engine/second/second-reader.ts';
import { rules } from '../../rules/index.ts';
import type { Tally } from './calibrate.ts';
import { readCorpus, type Example } from './corpus.ts';
import { companyOf } from '../../engine/second/company.ts';
import { isExcused } from './excused.ts';

/** By rule. */
export type Tallies = Readonly<Record<string, Tally>>;

/** What stands beside the corpus: what was reached when it was last trained on. */
export interface Figures {
  /** Each author judged by a model that has read none of theirs: what to expect of new writers. */
  readonly heldBack: Readonly<Record<'fragment' | 'mail', Tallies>>;
  /** The same for the files that other people's data is most like. */
  readonly files: Readonly<Record<string, Tallies>>;
  /** What the engine as shipped marks in every tenth text of the corpus, which it has been trained on. */
  readonly shipped: Tallies;
}

const EVERY = 10;

/** Reads every tenth text with both readers. */
export function shippedFigures(folder: string, weights: Weights, ids: readonly string[]): Tallies {
  const parts = [...new Set(partsOf(rules))];
  const find = findTogether(rules.filter(readsSentences), createSecondReader(weights, parts));
  const bags = new Map<string, Example[]>();
  for (const each of readCorpus(folder, whenAsked(parserFor(rules))))
    bags.set(each.bag, [...(bags.get(each.bag) ?? []), each]);
  const chosen = [...bags.values()].filter((_, i) => i % EVERY === 0);
  return Object.fromEntries(ids.map((id) => [id, chosen.map((bag) => outcome(id, bag, find)).reduce(sum)]));
}

/** Reading a corpus to its last word takes seconds; what is not asked for is not parsed. */
function whenAsked(see: See): See {
  return (text) => {
    const seen = once(() => see(text));
    return {
      text,
      get terms() {
        return seen().terms;
      },
      has: (part) => seen().has(part),
      places: (part) => seen().places(part),
    } satisfies Seen;
  };
}

function outcome(id: string, bag: readonly Example[], find: FindIn): Tally {
  const labels = new Set(bag.map((each) => each.label(id)));
  if (labels.has(null)) return { hits: 0, false: 0, missed: 0 };
  const shows = labels.has(1);
  const marked = bag.some((example) =>
    [...findAmong(example, find)].some(([rule, finding]) => rule.id === id && !isExcused(rule, finding, example)),
  );
  return { hits: Number(shows && marked), false: Number(!shows && marked), missed: Number(shows && !marked) };
}

const findAmong = ({ sentence, among }: Example, find: FindIn) =>
  find(
    sentence.seen,
    companyOf(
      among.map(({ seen }) => seen),
      sentence.index,
    ),
  );

export const sum = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  false: a.false + b.false,
  missed: a.missed + b.missed,
});
