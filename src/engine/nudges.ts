import type { IsCure } from './cures.ts';
import type { Nudge, Rewrite, Signal } from '../model/review.ts';
import { SEVERITIES } from '../model/rule.ts';
import type { Reading } from './reading.ts';
import { fullestFirst } from './rewrite/carried.ts';
import { isFormalNotice } from './rewrite/formal-notice.ts';
import { createFresh } from './rewrite/fresh.ts';
import { filledFrom, type Own } from './rewrite/own-slots.ts';
import { leftOut } from './rewrite/place.ts';
import type { Rule } from './rule.ts';
import type { DraftSignal, SentenceSignal } from './signals.ts';
import type { Wordings } from './wordings.ts';

/** Which behaviour speaks for a sentence that shows several, and is marked where not all may be: the costliest first. */
const byCost = ({ rule: a }: SentenceSignal, { rule: b }: SentenceSignal): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (b.precedence ?? 0) - (a.precedence ?? 0);

/** More would be a list to study. */
const MOST_WAYS = 2;

export interface Findings {
  readonly sentences: readonly SentenceSignal[];
  readonly draft: readonly DraftSignal[];
}

/** What the list of nudges depends on besides the findings. */
export interface Showing extends Own {
  readonly cap: number;
  /** Ids of rules whose words are listed, not marked. */
  readonly quiet: readonly string[];
  readonly isCure: IsCure;
  readonly wordings: Wordings;
}

/**
 * What a person is shown: one point per sentence, the costliest first, no more marks than the cap, those that are only
 * listed behind them; then the points about the whole draft, then the praise.
 */
export function nudges(
  reading: Reading,
  findings: Findings,
  { cap, quiet, isCure, wordings, ...own }: Showing,
): Nudge[] {
  const cured = (rewrites: readonly Rewrite[] = [], sheds = false) =>
    rewrites.filter((each) => isCure(reading.mail.draft.body, each, sheds));
  const fresh = createFresh(reading);
  const fill = filledFrom(own, reading);
  /** The person's own words fill a gap; the gap stays to be had, as none of them may be the reason this time. */
  const withOwn = (ways: readonly Rewrite[]): Rewrite[] =>
    ways.flatMap((way) => [...cured(fill(way)).slice(0, MOST_WAYS), way]);
  const isNotice = isFormalNotice(reading.sentences);
  /** What cures the sentence cures all that it shows: the words of any of its rules may do. */
  const waysOf = (group: Group): readonly Rewrite[] => {
    if (isNotice) return [];
    const joined = group.flatMap(({ rule, place }) => cured(rule.joins?.(place)));
    const {
      rule: { stubBelow },
      place: { sentence },
    } = group[0];
    const put = different(group.flatMap(wordings));
    const all = stubBelow === undefined ? put : fullestFirst(sentence.text, put, stubBelow);
    const ways = fresh(different([...joined, ...all]), sentence);
    const offered = ways.slice(0, MOST_WAYS).map((way) => leftOut(way, reading.mail.draft.body));
    return withOwn(offered).slice(0, MOST_WAYS + 1);
  };
  const problems = findings.sentences.filter(({ rule }) => rule.severity !== 'praise');
  const isQuiet = ([first]: Group): boolean => quiet.includes(first.rule.id);
  const ranked = bySentence(problems, quiet).toSorted(
    (a, b) =>
      Number(isQuiet(a)) - Number(isQuiet(b)) ||
      byCost(a[0], b[0]) ||
      a[0].place.sentence.start - b[0].place.sentence.start,
  );
  const marked = ranked.map((group, i) =>
    sentenceNudge(group, isQuiet(group) ? { shown: true, quiet: true } : { shown: i < cap }, waysOf(group)),
  );
  const whole = findings.draft.map(({ rule, signal }) =>
    nudge(rule, signal, { sentence: '', shown: true, also: [], rewrites: cured(rule.rewrites?.(reading), rule.sheds) }),
  );
  const praise = findings.sentences.filter(({ rule }) => rule.severity === 'praise');
  return numbered([...marked, ...whole, ...praise.map((each) => sentenceNudge([each], { shown: true }, []))]);
}

const different = (rewrites: readonly Rewrite[]): Rewrite[] =>
  rewrites.filter(({ text }, at) => rewrites.findIndex((each) => each.text === text) === at);

type Group = [SentenceSignal, ...SentenceSignal[]];

/** What may be marked speaks for its sentence before what is only listed. */
function bySentence(signals: readonly SentenceSignal[], quiet: readonly string[]): Group[] {
  const groups = new Map<number, Group>();
  const later = ({ rule }: SentenceSignal): number => Number(quiet.includes(rule.id));
  for (const each of signals.toSorted((a, b) => later(a) - later(b) || byCost(a, b))) {
    const group = groups.get(each.place.sentence.index);
    if (group) group.push(each);
    else groups.set(each.place.sentence.index, [each]);
  }
  return [...groups.values()];
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
  const { start, end, text, seenBy } = signal;
  const key = `${id}:${sentence}`;
  return { id: key, rule: id, severity, start, end, text, title, because, evidence, seenBy, ...how };
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
