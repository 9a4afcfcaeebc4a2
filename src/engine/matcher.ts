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
 * costs only the patterns that could start there. compromise's own net tries every pattern on the whole sentence,
 * fifteen times as long on a thousand of them, and cannot look for phrases or tags behind a gap.
 */
export function createMatcher(sources: readonly string[]): (words: readonly Matchable[]) => Hit[] {
  const patterns = sources.map((source) => prepared(readPattern(source)));
  const starts = indexStarts(patterns);
  return (words) => {
    const hits: Hit[] = [];
    const behind = new Map<number, number>();
    const present = keysOf(words);
    words.forEach((word, at) => {
      for (const list of candidates(starts, word))
        for (const index of list) {
          const pattern = patterns[index];
          if (!pattern || (pattern.fromStart && at > 0) || isHopeless(pattern, words, at, present)) continue;
          if ((behind.get(index) ?? 0) > at) continue;
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
  /** Words and #tags of its most telling step: without one of them in the sentence it cannot be there. */
  readonly needs: readonly string[];
}

function prepared(pattern: Pattern): Prepared {
  const [first, second] = pattern.steps;
  const fixed = first && second && isFixed(first) && isFixed(second);
  return { ...pattern, second: fixed ? second.one : null, needs: needsOf(pattern.steps.slice(1)) };
}

/** Words that most sentences have tell nothing. */
const COMMON = new Set(
  'a an the i you we it is are was be been have has had will would can could do does not to of in on at for from by with and or but this that your my our me us if no all so as'.split(
    ' ',
  ),
);

function needsOf(steps: readonly Step[]): readonly string[] {
  const keys = steps.filter(({ optional }) => !optional).flatMap((step) => [startKeys([step]) ?? []]);
  const telling = keys.filter((each) => each.length > 0 && !each.some((key) => COMMON.has(key)));
  return telling.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function keysOf(words: readonly Matchable[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { normal, tags } of words) {
    keys.add(normal);
    for (const tag of tags) keys.add(`#${tag}`);
  }
  return keys;
}

const isFixed = ({ phrases, optional, gap }: Step): boolean => phrases.length === 0 && !optional && !gap;

function isHopeless(
  { second, needs }: Prepared,
  words: readonly Matchable[],
  at: number,
  present: ReadonlySet<string>,
): boolean {
  if (needs.length > 0 && !needs.some((key) => present.has(key))) return true;
  if (second === null) return false;
  const next = words[at + 1];
  return !next || !holds(second, next);
}

interface Starts {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly always: readonly number[];
}

function indexStarts(patterns: readonly Pattern[]): Starts {
  const byKey = new Map<string, number[]>();
  const always: number[] = [];
  patterns.forEach(({ steps }, index) => {
    const keys = startKeys(steps);
    if (!keys) always.push(index);
    for (const key of new Set(keys ?? [])) byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return { byKey, always };
}

/** Words and #tags a pattern may begin with; null where it may begin with anything. */
function startKeys(steps: readonly Step[]): string[] | null {
  const keys: string[] = [];
  for (const { one, phrases, optional, gap } of steps) {
    if (gap || one.any || one.pattern || one.comma) return null;
    const inner = phrases.map(startKeys);
    if (inner.includes(null)) return null;
    keys.push(...one.words, ...one.tags.map((tag) => `#${tag}`), ...inner.flatMap((each) => each ?? []));
    if (!optional) return keys;
  }
  return null;
}

/** A pattern may stand in several of the lists; a second look at it costs less than sorting that out. */
function candidates({ byKey, always }: Starts, { normal, tags }: Matchable): (readonly number[])[] {
  const lists = [always];
  const byWord = byKey.get(normal);
  if (byWord) lists.push(byWord);
  for (const tag of tags) {
    const byTag = byKey.get(`#${tag}`);
    if (byTag) lists.push(byTag);
  }
  return lists;
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
  for (const phrase of step.phrases) {
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
