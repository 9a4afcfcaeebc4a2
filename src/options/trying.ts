import type { Conversation } from './conversation.ts';
import { SAMPLES } from './samples.ts';
import type { Trial } from './trial.ts';

/** A conversation that was taken apart. */
export interface Taken {
  readonly conversation: Conversation;
  /** Which of its writers tries it, '' for none of them. */
  readonly me: string;
  /** Names of the files in it. */
  readonly leftOut: readonly string[];
}

/** What stands in the playground. */
export interface Trying {
  readonly trial: Trial;
  /** Where the trial came from, as long as nothing in it was changed. */
  readonly taken: Taken | null;
}

export const START: Trying = { trial: SAMPLES[0].trial, taken: null };
