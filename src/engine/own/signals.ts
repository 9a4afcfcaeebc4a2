import { OWN, type OwnPhrase } from '../../model/own-phrase.ts';
import type { Rewrite } from '../../model/review.ts';
import type { Span } from '../../model/span.ts';
import { remember } from '../cache.ts';
import type { Reading, Sentence } from '../reading.ts';
import { sentenceRule, type SentenceRule } from '../rule.ts';
import type { SentenceSignal } from '../signals.ts';
import { faultIn } from './check.ts';
import { finderOf } from './find.ts';

/** Finds the person's own phrases in a reading, as if each were a rule. */
export interface OwnReader {
  signals(reading: Reading, phrases: readonly OwnPhrase[]): SentenceSignal[];
  /** The better words the person gave, none for a rule of ours. They are taken as they are: it was their choice. */
  wordings(this: void, signal: SentenceSignal): readonly Rewrite[];
  isOwn(rule: SentenceRule): boolean;
}

interface Hit extends Span {
  readonly rule: SentenceRule;
  readonly phrase: OwnPhrase;
}

type FindAll = (sentence: string) => readonly Hit[];

/** @param kept How many sentences are kept: a keystroke costs one sentence here too. */
export function createOwnReader(kept: number): OwnReader {
  const instead = new WeakMap<SentenceRule, readonly string[]>();
  let known: { readonly key: string; readonly find: FindAll } | null = null;
  const finderFor = (phrases: readonly OwnPhrase[]): FindAll => {
    const key = JSON.stringify(phrases);
    if (known?.key !== key) known = { key, find: remember(findAll(phrases), kept) };
    return known.find;
  };
  return {
    signals(reading, phrases) {
      if (phrases.length === 0) return [];
      const find = finderFor(phrases);
      return reading.sentences.flatMap((sentence) =>
        find(sentence.text).map((hit) => {
          instead.set(hit.rule, hit.phrase.instead);
          return signalAt(hit, sentence, reading);
        }),
      );
    },
    isOwn: (rule) => instead.has(rule),
    wordings({ rule, signal: { start, end, text } }) {
      const words = instead.get(rule);
      if (!words || start === null || end === null) return [];
      return words.map((each) => ({ start, end, text: likeIn(text, each) }));
    },
  };
}

/** A phrase that cannot be used (another version may have stored it) finds nothing. */
function findAll(phrases: readonly OwnPhrase[]): FindAll {
  const usable = phrases.filter((phrase) => faultIn(phrase) === null);
  const finders = usable.map((phrase) => ({ phrase, rule: ruleOf(phrase), find: finderOf(phrase) }));
  return (sentence) =>
    finders.flatMap(({ phrase, rule, find }) => find(sentence).map((at) => ({ ...at, rule, phrase })));
}

function signalAt({ rule, phrase, start, end }: Hit, sentence: Sentence, reading: Reading): SentenceSignal {
  const seenBy = `your phrase “${phrase.words}”`;
  const text = sentence.text.slice(start, end);
  const at = { start: sentence.start + start, end: sentence.start + end };
  return {
    rule,
    place: { finding: { start, end, sure: 1, seenBy }, sentence, reading },
    signal: { rule: rule.id, ...at, text, sure: 1, seenBy },
  };
}

const ruleOf = ({ words, message }: OwnPhrase): SentenceRule =>
  sentenceRule({
    id: `${OWN}${words}`,
    title: 'Your own phrase',
    block: [],
    level: 'sentence',
    severity: 'nudge',
    // What a person asked for comes first.
    precedence: Number.MAX_SAFE_INTEGER,
    means: '',
    because: message || 'You asked to be told about these words.',
    evidence: [],
    frames: [],
  });

/** With a capital where the words had one. */
const likeIn = (text: string, words: string): string =>
  /^\p{Lu}\P{Lu}/u.test(text) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
