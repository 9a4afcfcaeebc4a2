import type { Span } from '../model/span.ts';
import type { Signal } from '../model/review.ts';
import { remember, rememberWith } from './cache.ts';
import { fit, type Finding, type Seen } from './frame.ts';
import type { Reading, Sentence } from './reading.ts';
import { BY_ITSELF, type Company, companyOf } from './second/company.ts';
import type { Bars } from './second/model.ts';
import type { Opinion, SecondReader } from './second/second-reader.ts';
import { readsSentences, type DraftRule, type InDraft, type Rule, type SentenceRule } from './rule.ts';

/** What a sentence rule saw, with its place, so that better words can be found for it. */
export interface SentenceSignal {
  readonly rule: SentenceRule;
  readonly signal: Signal;
  readonly place: InDraft;
}

export interface DraftSignal {
  readonly rule: DraftRule;
  readonly signal: Signal;
}

/** Every rule's finding in one sentence; its neighbours weigh as well, where they are told. */
export type FindIn = (seen: Seen, company?: Company<Seen>) => ReadonlyMap<SentenceRule, Finding>;

/** What the frames see: each rule's surest finding. */
export function findIn(rules: readonly SentenceRule[]): FindIn {
  return rememberWith((seen: Seen) => {
    const found = new Map<SentenceRule, Finding>();
    for (const rule of rules) {
      const best = [...fit(rule.frames, seen), ...(rule.see?.(seen) ?? [])].toSorted((a, b) => b.sure - a.sure)[0];
      if (best) found.set(rule, best);
    }
    return found;
  });
}

/** From here on a frame marks on its own. */
export const PRECISE = 0.8;
/** From here on nothing speaks against it: the words everybody knows the behaviour by. */
const CERTAIN = 0.95;

/** What both readers see together: the second one vetoes frames that look innocent and marks on its own where it is sure. */
export function findTogether(rules: readonly SentenceRule[], second: SecondReader): FindIn {
  const findFrames = findIn(rules);
  const words = rememberWith((seen: Seen) => remember((rule: string) => second.words(rule, seen), rules.length));
  return (seen, company = BY_ITSELF) => {
    const frames = findFrames(seen);
    const opinions = second.opinions(seen, company);
    const found = new Map<SentenceRule, Finding>();
    for (const rule of rules) {
      const opinion = opinions.get(rule.id);
      const finding = opinion ? weigh(rule.id, seen, opinion, frames.get(rule)) : frames.get(rule);
      if (finding) found.set(rule, finding);
    }
    return found;
  };

  function weigh(rule: string, seen: Seen, opinion: Opinion, frame: Finding | undefined): Finding | undefined {
    if (frame && frame.sure >= CERTAIN) return frame;
    if (opinion.odds < (frame ? barFor(frame, opinion.bars) : opinion.bars.alone)) return undefined;
    const sure = chance(opinion.odds);
    if (frame && frame.sure >= PRECISE) return { ...frame, sure: Math.max(sure, frame.sure) };
    const weighed = words(seen)(rule);
    if (frame) return { ...frame, sure: Math.max(sure, frame.sure), weighed };
    const seenBy = weighed.length > 0 ? `words such as ${weighed.join(', ')}` : 'the sentence as a whole';
    return { ...wholeSentence(seen.text), sure, seenBy, weighed };
  }
}

/** A precise frame stands unless the rest of the sentence speaks loudly against it; a half-seen one has to be confirmed. */
const barFor = (frame: Finding, { framed, precise }: Bars): number => (frame.sure >= PRECISE ? precise : framed);

const chance = (odds: number): number => Number((1 / (1 + Math.exp(-odds))).toFixed(2));

const wholeSentence = (text: string): Span => ({ start: 0, end: text.replace(/[\s.!?…]+$/, '').length || text.length });

export function sentenceSignals(reading: Reading, find: FindIn): SentenceSignal[] {
  const signals: SentenceSignal[] = [];
  const said = reading.sentences.map(({ seen }) => seen);
  reading.sentences.forEach((sentence, i) => {
    for (const [rule, finding] of find(sentence.seen, companyOf(said, i))) {
      const place = { finding, sentence, reading };
      if (!rule.excused?.(place)) signals.push({ rule, place, signal: signalAt(rule.id, sentence, finding) });
    }
  });
  return signals;
}

function signalAt(rule: string, sentence: Sentence, { start, end, ...how }: Finding): Signal {
  const text = sentence.text.slice(start, end);
  return { rule, start: sentence.start + start, end: sentence.start + end, text, ...how };
}

export function draftSignals(reading: Reading, rules: readonly Rule[]): DraftSignal[] {
  return rules.flatMap((rule) => {
    if (readsSentences(rule)) return [];
    const seenBy = rule.applies(reading);
    return seenBy === null
      ? []
      : [{ rule, signal: { rule: rule.id, start: null, end: null, text: '', sure: 0.9, seenBy } }];
  });
}
