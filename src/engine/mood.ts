import type { Mood } from '../model/rule.ts';
import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { isGenuine } from './questions.ts';
import type { Sentence } from './reading.ts';
import type { FindIn } from './signals.ts';

type Test = (seen: Seen) => boolean;

/** What the rules make of the mood of sentences. */
export interface MoodTests {
  readonly isHeated: Test;
  readonly isStrained: Test;
  readonly isUnkind: Test;
  /** How many ways of quarrelling the sentences show. */
  readonly kindsOfQuarrel: (sentences: readonly Sentence[]) => number;
}

export function moodTests(find: FindIn): MoodTests {
  const shows = (...moods: readonly Mood[]): Test =>
    rememberWith((seen: Seen) => [...find(seen).keys()].some(({ mood }) => mood !== undefined && moods.includes(mood)));
  const quarrelsIn = ({ seen }: Sentence): string[] =>
    [...find(seen).keys()].flatMap(({ id, quarrels }) => (quarrels ? id : []));
  const heats = shows('heated');
  return {
    // What is asked to be known heats nothing: rhetoric and scorn are no such questions.
    isHeated: (seen) => !isGenuine(seen) && heats(seen),
    isStrained: shows('strained'),
    isUnkind: shows('heated', 'strained', 'unkind'),
    kindsOfQuarrel: (sentences) => new Set(sentences.flatMap(quarrelsIn)).size,
  };
}
