import type { Review, Signal } from '../../model/review.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { createReader } from '../../engine/reader.ts';
import { readsSentences, type Rule } from '../../engine/rule.ts';
import { rules } from '../../rules/index.ts';
import weights from '../../rules/weights.json' with { type: 'json' };
import { factsLabelled, judgeFacts } from './facts.ts';
import type { Labelled, Labels } from './labelled.ts';
import { Tallies, type Section } from './tally.ts';

/** "Never" about the reader is blame by the labels, and a reasonless "impossible" a refusal: seen as either, it is right. */
const UNDER_OTHER_NAMES = new Set(['blame', 'flat-refusal']);
const NOT_LABELLED = new Set(['absolute', 'positional-statement']);
const SENTENCE_RULES = rules
  .filter((rule) => readsSentences(rule) && rule.severity !== 'praise')
  .map(({ id }) => id)
  .filter((id) => !NOT_LABELLED.has(id));
const SECTION_OF = new Map(rules.map((rule) => [rule.id, sectionOf(rule)]));
/** An overlap of a character or two is a full stop, not a finding. */
const OVERLAP = 2;

/** What the engine says of labelled mails, counted against the labels. */
export function evaluate(rows: readonly Labelled[]): Tallies {
  const reader = createReader(rules, weights);
  const tallies = new Tallies();
  const kinds = factsLabelled(rows);
  for (const row of rows) {
    const review = reader.review(row.mail, DEFAULT_SETTINGS);
    judgeWhole(tallies, row, review);
    const { questions } = review;
    judgeFacts(tallies, row, { questions, summary: reader.summary(row.mail, DEFAULT_SETTINGS) }, kinds);
    for (const { start, end, labels } of row.stretches)
      judge(tallies, labels, SENTENCE_RULES, rulesIn(review.signals.filter((signal) => covers(signal, start, end))));
  }
  return tallies;
}

function judgeWhole(tallies: Tallies, { whole, judges }: Labelled, review: Review): void {
  const seen = rulesIn(review.signals);
  if (review.negotiation) seen.add('negotiation');
  if (review.questions.some(({ genuine }) => genuine)) seen.add('genuine-question');
  const names = judges === 'sentence rules' ? [...new Set([...SENTENCE_RULES, ...Object.keys(whole)])] : judges;
  judge(tallies, whole, names, seen);
}

function judge(tallies: Tallies, labels: Labels, names: readonly string[], seen: ReadonlySet<string>): void {
  for (const name of names) {
    const label = labels[name] ?? (name in labels ? null : false);
    const also = label && seen.has('absolute') && UNDER_OTHER_NAMES.has(name);
    if (label !== null) tallies.add(SECTION_OF.get(name) ?? 'facts of the thread', name, label, also || seen.has(name));
  }
}

function sectionOf(rule: Rule): Section {
  if (rule.severity === 'praise') return 'praise';
  return readsSentences(rule) ? 'sentence rules' : 'draft-level rules';
}

const rulesIn = (signals: readonly Signal[]): Set<string> => new Set(signals.map(({ rule }) => rule));
const covers = (signal: Signal, start: number, end: number): boolean =>
  signal.start !== null && signal.end !== null && Math.min(signal.end, end) - Math.max(signal.start, start) > OVERLAP;
