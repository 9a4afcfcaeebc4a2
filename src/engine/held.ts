import { rememberWith } from './cache.ts';
import { DEALING, type Dealing } from './dealing.ts';
import type { Seen } from './frame.ts';
import type { Sentence } from './reading.ts';

/** Whether a sentence passes; asked once of each. */
export type Holds = (seen: Seen) => boolean;

export const holding = (words: RegExp): Holds => rememberWith(({ text }: Seen) => words.test(text));

const deals = (kind: Dealing): Holds => holding(DEALING[kind]);

export const HOLDS: Readonly<Record<Dealing, Holds>> = {
  money: deals('money'),
  bid: deals('bid'),
  figure: deals('figure'),
  swap: deals('swap'),
  rate: deals('rate'),
  stand: deals('stand'),
  change: deals('change'),
  terms: deals('terms'),
  stake: deals('stake'),
  telling: deals('telling'),
  settled: deals('settled'),
};

/** How many of the sentences hold it, counted no further than the most: more of one kind say nothing new. */
export function count(sentences: readonly Sentence[], holds: Holds, most: number): number {
  let found = 0;
  for (const { seen } of sentences) {
    if (holds(seen)) found++;
    if (found === most) break;
  }
  return found;
}
