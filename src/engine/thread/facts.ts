import type { Side } from '../../model/mail.ts';
import type { Offer, OpenQuestion, Promised, Where } from '../../model/summary.ts';

/** A question and what became of it, as far as words can tell; let go where its writer wrote again without insisting. */
export interface Tracked {
  readonly side: Side;
  readonly message: Where;
  readonly text: string;
  readonly state: 'answered' | 'deferred' | 'let go' | 'not found';
  /** An answer is still to come: none was found, or this very question was put off. */
  readonly waits: boolean;
}

/** What the thread and the draft come to. Each is worked out when it is first asked for. */
export interface Facts {
  readonly offers: readonly Offer[];
  readonly promises: readonly Promised[];
  readonly questions: readonly Tracked[];
  /** Asked by either side and not found answered. */
  readonly open: readonly OpenQuestion[];
  /** What their latest mail asks and neither the draft nor a mail since takes up. */
  readonly unanswered: readonly OpenQuestion[];
  /** Promises of ours whose day has passed, not seen kept nor mentioned. */
  readonly overdue: readonly Promised[];
}
