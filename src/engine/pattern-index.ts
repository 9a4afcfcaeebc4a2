import type { Pattern, Step } from './pattern.ts';

/** Indexed like a tag; no tag is written so. */
export const COMMA = '@hasComma';

/** Words and tags, some of which a word has to have. */
interface Keys {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Indices of patterns by such a word, by such a tag, and of those that ask for nothing. */
export interface Index {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byTag: ReadonlyMap<string, readonly number[]>;
  readonly always: readonly number[];
}

export function indexed(patterns: readonly Pattern[], keysOf: (pattern: Pattern) => Keys | null): Index {
  const byWord = new Map<string, number[]>();
  const byTag = new Map<string, number[]>();
  const always: number[] = [];
  patterns.forEach((pattern, index) => {
    const keys = keysOf(pattern);
    if (!keys) always.push(index);
    for (const word of new Set(keys?.words)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
    for (const tag of new Set(keys?.tags)) byTag.set(tag, [...(byTag.get(tag) ?? []), index]);
  });
  return { byWord, byTag, always };
}

/** Words and tags a pattern may begin with; null where it may begin with anything. */
export function startKeys(steps: readonly Step[]): Keys | null {
  const words: string[] = [];
  const tags: string[] = [];
  for (const { one, phrases, optional, gap } of steps) {
    if (gap || one.any || one.pattern) return null;
    const inner = phrases.map(startKeys);
    words.push(...one.words);
    tags.push(...one.tags);
    if (one.comma) tags.push(COMMA);
    for (const each of inner) {
      if (!each) return null;
      words.push(...each.words);
      tags.push(...each.tags);
    }
    if (!optional) return { words, tags };
  }
  return null;
}

/** Words that most sentences have tell nothing. */
const COMMON = new Set(
  'a an the i you we it is are was be been have has had will would can could do does not to of in on at for from by with and or but this that your my our me us if no all so as'.split(
    ' ',
  ),
);

const sizeOf = ({ words, tags }: Keys): number => words.length + tags.length;

/** The most telling step behind the first; null where any sentence could hold what they ask for. */
export function needsOf({ steps }: Pattern): Keys | null {
  let fewest: Keys | null = null;
  for (const step of steps.slice(1)) {
    const keys = step.optional ? null : startKeys([step]);
    if (!keys || sizeOf(keys) === 0 || keys.words.some((word) => COMMON.has(word))) continue;
    if (!fewest || sizeOf(keys) < sizeOf(fewest)) fewest = keys;
  }
  return fewest;
}
