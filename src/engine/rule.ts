import type { Quarrel } from './by-itself.ts';
import type { EvidenceKey } from '../model/evidence.ts';
import type { Rewrite } from '../model/review.ts';
import type { Block, Level, Mood, Severity } from '../model/rule.ts';
import type { Finding, Frame, Part, Seen } from './frame.ts';
import type { Reading, Sentence } from './reading.ts';

/** What every rule tells people about itself. */
export interface RuleText {
  /** The name of the rule's file, and its key in the settings. */
  readonly id: string;
  readonly title: string;
  readonly block: readonly Block[];
  readonly level: Level;
  readonly severity: Severity;
  /** Of two rules of one severity in a sentence, the higher speaks for it; 0 where nothing is said. */
  readonly precedence?: number;
  /** Not said where it leaves the mood as it was. */
  readonly mood?: Mood;
  /** A sharp word, of those heard anywhere, of those that tell a dispute over terms, or of those that answer a request. */
  readonly quarrels?: Quarrel;
  /** What counts, in a sentence or two. */
  readonly means: string;
  /** One plain why for the card. */
  readonly because: string;
  readonly evidence: readonly EvidenceKey[];
}

/** The examples that the tests hold a rule to and its entry shows. They stand apart: reading mail takes none of them. */
export interface Examples {
  /** Sentences (or mails, "THEY: … ME: …") that show the behaviour; brackets hold the words to mark. */
  readonly flags: readonly string[];
  /** Near misses. */
  readonly allows: readonly string[];
}

/** A finding in its sentence: what a rule is given to offer better words. */
export interface Said {
  readonly finding: Finding;
  readonly sentence: Sentence;
}

/** The same among its neighbours. */
export interface Place extends Said {
  readonly reading: Pick<Reading, 'sentences'>;
}

/** The same in the draft it stands in, lines and all. */
export interface InDraft extends Place {
  readonly reading: Pick<Reading, 'sentences' | 'mail'>;
}

/** Reads one sentence at a time. What it sees is a function of the sentence's text alone, so it is read once. */
export interface SentenceRule extends RuleText {
  readonly level: 'sentence' | 'paragraph';
  readonly frames: readonly Frame[];
  /** What no pattern can say (capitals, punctuation). */
  readonly see?: (seen: Seen) => readonly Finding[];
  /** Parts it asks the neighbours for. */
  readonly parts?: readonly Part[];
  /** What a sentence may be that makes it harmless, whichever reader finds the rule in it. */
  readonly spares?: readonly ((text: string) => boolean)[];
  /** What the neighbours or the thread may say that makes it harmless. */
  readonly excused?: (place: Place) => boolean;
  readonly rewrites?: (said: Said) => readonly Rewrite[];
  /** Better words for the sentence together with the one beside it on its line, in place of both. */
  readonly joins?: (place: InDraft) => readonly Rewrite[];
}

/** Reads the draft and its thread as a whole. */
export interface DraftRule extends RuleText {
  readonly level: 'draft' | 'thread';
  /** Parts it asks the sentences for. */
  readonly parts?: readonly Part[];
  /** Why it applies, in words for the writer, or null. */
  readonly applies: (reading: Reading) => string | null;
  readonly rewrites?: (reading: Reading) => readonly Rewrite[];
  /** Its better words leave facts out on purpose. */
  readonly sheds?: boolean;
}

export type Rule = SentenceRule | DraftRule;

export const readsSentences = (rule: Rule): rule is SentenceRule =>
  rule.level === 'sentence' || rule.level === 'paragraph';

export const sentenceRule = (rule: SentenceRule): SentenceRule => rule;
export const draftRule = (rule: DraftRule): DraftRule => rule;

/** Every part that the rules need compiled. */
export function partsOf(rules: readonly Rule[]): Part[] {
  return rules.flatMap((rule) =>
    readsSentences(rule)
      ? [...rule.frames.flatMap((frame) => [...frame.all, ...(frame.without ?? [])]), ...(rule.parts ?? [])]
      : [...(rule.parts ?? [])],
  );
}
