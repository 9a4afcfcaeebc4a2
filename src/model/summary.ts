import type { Side } from './mail.ts';

/** Index into the thread, or the draft. */
export type Where = number | 'draft';

/** A concrete proposal of terms with a number. */
export interface Offer {
  readonly side: Side;
  readonly message: Where;
  readonly text: string;
  readonly amount: number;
  /** Currency code, '%', or the unit as written ("days"). */
  readonly unit: string;
  /** Reckoned from other figures ("half of that"), of which the words do not say which for sure. */
  readonly guessed?: true;
}

/** A commitment to do something. */
export interface Promised {
  readonly side: Side;
  readonly message: Where;
  readonly text: string;
  /** ISO date resolved from the message's own date, the words as written where that fails, null without a time. */
  readonly due: string | null;
}

/** A question nobody has answered yet. */
export interface OpenQuestion {
  readonly side: Side;
  readonly message: Where;
  readonly text: string;
}

/** Live contact as the thread mentions it; what happened elsewhere we cannot know. */
export type Call = 'held' | 'arranged' | 'proposed' | 'declined' | 'none';

/** Everything about one thread. */
export interface Summary {
  readonly offers: readonly Offer[];
  readonly promises: readonly Promised[];
  readonly open: readonly OpenQuestion[];
  readonly call: Call;
  /** One next best step with its why, '' when there is nothing to add. */
  readonly next: string;
}
