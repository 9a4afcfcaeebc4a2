import type { Mood } from '../model/rule.ts';
import type { SharpWord } from './by-itself.ts';
import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { isGenuine } from './questions.ts';
import type { Sentence } from './reading.ts';
import { type Company, companyOf } from './second/company.ts';
import type { FindIn } from './signals.ts';

type Test = (seen: Seen) => boolean;

/** What the rules make of the mood of sentences. */
export interface MoodTests {
  readonly isHeated: Test;
  readonly isStrained: Test;
  readonly isUnkind: Test;
  /** Every sharp word of the sentences. */
  readonly sharpWords: (sentences: readonly Sentence[]) => readonly SharpWord[];
}

export function moodTests(find: FindIn): MoodTests {
  const shows = (...moods: readonly Mood[]): Test =>
    rememberWith((seen: Seen) => [...find(seen).keys()].some(({ mood }) => mood !== undefined && moods.includes(mood)));
  const sharpIn = (seen: Seen, company: Company<Seen>): SharpWord[] =>
    [...find(seen, company)].flatMap(([{ id, quarrels }, { sure }]) =>
      quarrels ? [{ rule: id, quarrel: quarrels, sure, seen }] : [],
    );
  const heats = shows('heated');
  return {
    // What is asked to be known heats nothing: rhetoric and scorn are no such questions.
    isHeated: (seen) => !isGenuine(seen) && heats(seen),
    isStrained: shows('strained'),
    isUnkind: shows('heated', 'strained', 'unkind'),
    sharpWords: (sentences) => {
      const said = sentences.map(({ seen }) => seen);
      return said.flatMap((seen, at) => sharpIn(seen, companyOf(said, at)));
    },
  };
}
