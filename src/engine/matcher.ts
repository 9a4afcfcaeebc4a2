import { COMMA, indexed, needsOf, startKeys, type Index } from './pattern-index.ts';
import { readPattern, type Pattern, type Step, type WordTest } from './pattern.ts';

/** What the matcher looks at in a word. */
export interface Matchable {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** A comma stands behind it. */
  readonly comma: boolean;
}

/** Where a pattern was found: index of the pattern, of the first word, and of the word behind the last. */
export type Hit = readonly [pattern: number, from: number, to: number];

/**
 * Finds all patterns in a sentence's words. Patterns are indexed by the words and tags they may begin with, so a word
 * costs only the patterns that could start there, and of these only the ones whose most telling word stands there or
 * further on. compromise's own net tries every pattern on the whole sentence, fifteen times as long on a thousand
 * of them, and cannot look for phrases or tags behind a gap.
 */
export function createMatcher(sources: readonly string[]): (words: readonly Matchable[]) => Hit[] {
  const patterns = sources.map((source) => prepared(readPattern(source)));
  const starts = indexed(patterns, ({ steps }) => startKeys(steps));
  const needs = indexed(patterns, needsOf);
  const unasked = new Uint16Array(patterns.length);
  mark(unasked, needs.always, ANYWHERE);
  return (words) => {
    const hits: Hit[] = [];
    const behind = new Map<number, number>();
    const needed = lastNeeded(words, needs, unasked);
    words.forEach((word, at) => {
      for (const list of listed(starts, word))
        for (const index of list) {
          if ((needed[index] ?? 0) <= at) continue;
          const pattern = patterns[index];
          if (!pattern || isHopeless(pattern, words, at) || (behind.get(index) ?? 0) > at) continue;
          const to = endOf(pattern, words, at);
          if (to <= at) continue;
          behind.set(index, to);
          hits.push([index, at, to]);
        }
    });
    return hits;
  };
}

interface Prepared extends Pattern {
  /** What the second word has to be, where nothing may stand between it and the first. */
  readonly second: WordTest | null;
}

function prepared(pattern: Pattern): Prepared {
  const [first, second] = pattern.steps;
  const fixed = first && second && isFixed(first) && isFixed(second);
  return { ...pattern, second: fixed ? second.one : null };
}

const isFixed = ({ phrases, optional, gap }: Step): boolean => phrases.length === 0 && !optional && !gap;

function isHopeless({ second, fromStart }: Prepared, words: readonly Matchable[], at: number): boolean {
  if (fromStart && at > 0) return true;
  if (second === null) return false;
  const next = words[at + 1];
  return !next || !holds(second, next);
}

/** A pattern may stand in several of the lists; a second look at it costs less than sorting that out. */
function listed({ byWord, byTag, always }: Index, { normal, tags, comma }: Matchable): (readonly number[])[] {
  const lists = [always, byWord.get(normal) ?? []];
  for (const tag of comma ? [...tags, COMMA] : tags) lists.push(byTag.get(tag) ?? []);
  return lists;
}

/** No sentence has as many words. */
const ANYWHERE = 0xffff;

/**
 * Of every pattern the number of the last word that its most telling step could be, counted from 1, and 0 where none is;
 * `unasked` has ANYWHERE for those that ask for none.
 */
function lastNeeded(words: readonly Matchable[], { byWord, byTag }: Index, unasked: Uint16Array): Uint16Array {
  const needed = unasked.slice();
  words.forEach(({ normal, tags, comma }, at) => {
    mark(needed, byWord.get(normal), at + 1);
    for (const tag of tags) mark(needed, byTag.get(tag), at + 1);
    if (comma) mark(needed, byTag.get(COMMA), at + 1);
  });
  return needed;
}

function mark(numbers: Uint16Array, indices: readonly number[] | undefined, number: number): void {
  for (const index of indices ?? []) numbers[index] = number;
}

type Goal = (at: number) => number;
const NOWHERE = -1;

function endOf({ steps, toEnd }: Pattern, words: readonly Matchable[], at: number): number {
  const goal: Goal = (end) => (toEnd && end < words.length ? NOWHERE : end);
  return follow({ steps, words }, 0, at, goal);
}

interface Path {
  readonly steps: readonly Step[];
  readonly words: readonly Matchable[];
}

/** The end of the shortest way through the steps from here on, or nowhere. */
function follow(path: Path, index: number, at: number, goal: Goal): number {
  const step = path.steps[index];
  if (!step) return goal(at);
  if (step.gap) return leap(path, index, at, goal);
  const word = path.words[at];
  if (word && holds(step.one, word)) {
    const end = follow(path, index + 1, at + 1, goal);
    if (end !== NOWHERE) return end;
  }
  for (const phrase of word ? step.phrasesFrom(word.normal) : step.phrases) {
    const end = follow({ steps: phrase, words: path.words }, 0, at, (next) => follow(path, index + 1, next, goal));
    if (end !== NOWHERE) return end;
  }
  return step.optional ? follow(path, index + 1, at, goal) : NOWHERE;
}

function leap(path: Path, index: number, at: number, goal: Goal): number {
  const { least = 0, most = 0 } = path.steps[index]?.gap ?? {};
  for (let next = at + least; next <= Math.min(at + most, path.words.length); next++) {
    const end = follow(path, index + 1, next, goal);
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
}

const holds = ({ words, tags, pattern, any, comma }: WordTest, word: Matchable): boolean =>
  any ||
  words.has(word.normal) ||
  (word.tags.size > 0 && tags.some((tag) => word.tags.has(tag))) ||
  (comma && word.comma) ||
  (pattern !== null && pattern.test(word.normal));
