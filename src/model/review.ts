import type { Severity } from './rule.ts';
import type { Span } from './span.ts';

/** A rule saw something. Offsets are UTF-16 in the draft's body, null for what the draft as a whole shows. */
export interface Signal {
  readonly rule: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  /** How sure the readers are together, 0 to 1; calibrated as a precision on writers not seen. */
  readonly sure: number;
  /** The frame that saw it, or the words that weighed most, in words a person can read. */
  readonly seenBy: string;
  /** The writer's words that weighed most, most first, where the learned second reader marked or confirmed it. */
  readonly weighed?: readonly string[] | undefined;
}

/** Better words for a stretch of the draft. An empty stretch (start = end) is an insertion. */
export interface Rewrite extends Span {
  readonly text: string;
  /** Sentences of `text` that the original did not say and the writer has to mean: a stated preference, a recognition. */
  readonly adds?: readonly string[];
}

/** What a person is shown: the signals of one sentence (or of the draft) as one point. */
export interface Nudge {
  /** Stable while the sentence stays as it is: rule, sentence text and how many of the same stand before it. */
  readonly id: string;
  readonly rule: string;
  /** Other rules that saw the same sentence. */
  readonly also: readonly string[];
  readonly severity: Severity;
  /** A rule of severity `stop` saw the sentence, be it this one or another. */
  readonly grave?: boolean;
  /** False beyond the cap: counted, not marked. */
  readonly shown: boolean;
  /** Listed in the panel and not marked under the words: the person wants this rule so. */
  readonly quiet?: boolean;
  readonly start: number | null;
  readonly end: number | null;
  /** The words marked, '' for a point about the whole draft. */
  readonly text: string;
  readonly title: string;
  readonly because: string;
  /** Keys of model/evidence.ts. */
  readonly evidence: readonly string[];
  readonly seenBy: string;
  /** As in the signal. */
  readonly weighed?: readonly string[] | undefined;
  readonly rewrites: readonly Rewrite[];
}

export interface Question {
  readonly text: string;
  /** Seeks something the reader knows about their needs, limits, reasons, priorities or options. */
  readonly genuine: boolean;
}

/** Everything about one draft. */
export interface Review {
  /** ISO 639-1 code of what the draft is written in, 'und' when it is too short to say. */
  readonly language: string;
  readonly negotiation: boolean;
  readonly signals: readonly Signal[];
  readonly nudges: readonly Nudge[];
  readonly questions: readonly Question[];
}
