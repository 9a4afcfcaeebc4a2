import { findIn, PRECISE } from '../../engine/signals.ts';
import type { Part } from '../../engine/frame.ts';
import { readsSentences } from '../../engine/rule.ts';
import { features } from '../../engine/second/features.ts';
import { rules } from '../../rules/index.ts';
import type { Framed } from './calibrate.ts';
import type { Example } from './corpus.ts';
import { isExcused } from './excused.ts';

/** A sentence of the corpus with what it shows, by number. */
export interface Numbered extends Example {
  readonly features: Int32Array;
  /** What each rule's frames made of it. */
  readonly frames: ReadonlyMap<string, Framed>;
}

/** A feature seen once says nothing about others. */
const SEEN_TWICE = 2;

const readers = rules.filter(readsSentences);

/** Numbers the features that occur more than once; `names` has them in order. */
export function number(
  examples: readonly Example[],
  parts: readonly Part[],
): { numbered: Numbered[]; names: string[] } {
  const find = findIn(readers);
  const named = examples.map((example) => ({ example, ...namesOf(example, find, parts) }));
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

function namesOf(example: Example, find: ReturnType<typeof findIn>, parts: readonly Part[]) {
  const { seen } = example.sentence;
  const found = find(seen);
  const excused = readers.filter((rule) => isExcused(rule, found.get(rule), example));
  return {
    all: [...features(seen, parts)],
    frames: new Map<string, Framed>([
      ...[...found].map(([{ id }, { sure }]) => [id, framedAs(sure)] as const),
      ...excused.map(({ id }) => [id, 'excused'] as const),
    ]),
  };
}

const framedAs = (sure: number): Framed => (sure >= PRECISE ? 'precise' : 'half-seen');
