import type { Nudge, Rewrite, Signal } from '../model/review.ts';
import { byCost, bySentence, type Group } from './groups.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { DraftSignal, SentenceSignal } from './signals.ts';
import { createWays, type Wording } from './ways.ts';

export interface Findings {
  readonly sentences: readonly SentenceSignal[];
  readonly draft: readonly DraftSignal[];
}

/** What the list of nudges depends on besides the findings. */
export interface Showing extends Wording {
  readonly cap: number;
  /** How many marks get better words: they cost as much as all that was read to find the marks. */
  readonly worded: number;
  /** Ids of rules whose words are listed, not marked. */
  readonly quiet: readonly string[];
}

/**
 * What a person is shown: one point per sentence, the costliest first, no more marks than the cap, those that are only
 * listed behind them; then the points about the whole draft, then the praise.
 */
export function nudges(reading: Reading, findings: Findings, { cap, worded, quiet, ...wording }: Showing): Nudge[] {
  const problems = findings.sentences.filter(({ rule }) => rule.severity !== 'praise');
  const isQuiet = ([first]: Group): boolean => quiet.includes(first.rule.id);
  const groups = bySentence(problems, quiet);
  const waysOf = createWays(reading, groups, wording);
  const ranked = groups.toSorted(
    (a, b) =>
      Number(isQuiet(a)) - Number(isQuiet(b)) ||
      byCost(a[0], b[0]) ||
      a[0].place.sentence.start - b[0].place.sentence.start,
  );
  const marked = ranked.map((group, i) =>
    isQuiet(group)
      ? sentenceNudge(group, { shown: true, quiet: true }, waysOf(group))
      : sentenceNudge(group, { shown: i < cap }, i < worded ? waysOf(group) : []),
  );
  const { body } = reading.mail.draft;
  const whole = findings.draft.map(({ rule, signal }) => {
    const rewrites = (rule.rewrites?.(reading) ?? []).filter((each) => wording.isCure(body, each, rule.sheds));
    return nudge(rule, signal, { sentence: '', shown: true, also: [], rewrites });
  });
  const praise = findings.sentences.filter(({ rule }) => rule.severity === 'praise');
  return numbered([...marked, ...whole, ...praise.map((each) => sentenceNudge([each], { shown: true }, []))]);
}

function sentenceNudge(
  [first, ...others]: Group,
  how: Pick<Shown, 'shown' | 'quiet'>,
  rewrites: readonly Rewrite[],
): Nudge {
  const { rule, signal, place } = first;
  const also = others.map((each) => each.rule.id);
  const grave = [first, ...others].some((each) => each.rule.severity === 'stop');
  return nudge(rule, signal, { sentence: place.sentence.text, ...how, also, grave, rewrites });
}

interface Shown {
  readonly sentence: string;
  readonly shown: boolean;
  readonly quiet?: boolean;
  readonly also: readonly string[];
  readonly grave?: boolean;
  readonly rewrites: readonly Rewrite[];
}

function nudge(rule: Rule, signal: Signal, { sentence, ...how }: Shown): Nudge {
  const { id, title, because, evidence, severity } = rule;
  const { start, end, text, seenBy, weighed } = signal;
  const key = `${id}:${sentence}`;
  return { id: key, rule: id, severity, start, end, text, title, because, evidence, seenBy, weighed, ...how };
}

/** Of two identical sentences each has an id of its own, so that ignoring one leaves the other. */
function numbered(all: readonly Nudge[]): Nudge[] {
  const count = new Map<string, number>();
  const ids = new Map<Nudge, string>();
  for (const each of all.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const n = (count.get(each.id) ?? 0) + 1;
    count.set(each.id, n);
    ids.set(each, `${each.id}#${n}`);
  }
  return all.map((each) => ({ ...each, id: ids.get(each) ?? each.id }));
}
