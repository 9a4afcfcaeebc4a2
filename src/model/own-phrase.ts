import type { Span } from './span.ts';

/** Words that a person wants to be told about. */
export interface OwnPhrase {
  /** Plain words, or a pattern as engine/pattern.ts reads it; no two phrases have the same. */
  readonly words: string;
  readonly isPattern: boolean;
  /** What the card says, '' for words of ours. */
  readonly message: string;
  /** Better words for what was found, best first. */
  readonly instead: readonly string[];
}

/** Why a phrase cannot be used, and where in its words that shows (UTF-16), null where it is the phrase as a whole. */
export interface PhraseFault {
  readonly at: number | null;
  readonly why: string;
}

/** What a phrase finds in a text: nothing while it has a fault. */
export interface Tried {
  readonly fault: PhraseFault | null;
  /** Offsets in the text that it was tried on. */
  readonly hits: readonly Span[];
}

/** Rule ids of own phrases begin with this. */
export const OWN = 'own:';
