import type { Span } from './span.ts';

/** Whose mail it is: the person Parley sits beside, or the other side. */
export type Side = 'me' | 'them';

/** One mail of the thread as the page or a file gives it; quotations may still be in its body. */
export interface Message {
  readonly from: Side;
  /** ISO 8601, or '' where the page shows no date we can read. */
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  /** "Name <address>" of its writer; missing or '' where the page does not tell. */
  readonly author?: string;
  /** True where the page does not tell whose mail it is: `from` is the likelier side. */
  readonly unsure?: boolean;
}

/** What is being written now. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
  /** Stretches of `body` that the page itself marks as not the writer's own: a quotation, a signature block. */
  readonly aside?: readonly Span[];
}

/** A draft beside its thread, oldest message first: all that a review needs. */
export interface Mail {
  /** "Name <address>" of the writer, '' or missing when the page does not tell. */
  readonly me?: string;
  readonly them?: string;
  /** Host of the page it is written on; missing where there is none. */
  readonly site?: string;
  readonly thread: readonly Message[];
  readonly draft: Draft;
  /** Local date and time of the writer, ISO 8601 without a zone; missing where nobody knows. */
  readonly now?: string;
  /** The writer's time zone by its IANA name ("Europe/London"); missing where nobody knows. */
  readonly zone?: string;
}
