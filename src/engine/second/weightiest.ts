import type { Seen } from '../frame.ts';
import type { Term } from '../language.ts';
import { overlap, type Span } from '../../model/span.ts';
import { spoken, stemmed } from './features.ts';

/** Up to so many words in a row have weights of their own, */
const LONGEST = 3;
const LENGTHS = Array.from({ length: LONGEST }, (_, i) => i + 1);
/** and up to so many by their stems. */
const LONGEST_STEMS = 2;
/** So many runs of words are told at the most, none that weighs less than this share of the heaviest. */
const TOLD = 3;
const SHARE = 1 / 3;

/** Words in a row of a sentence. */
interface Run extends Span {
  /** As the features name them. */
  readonly name: string;
  readonly weight: number;
}

/**
 * The words of a sentence that weigh most, as their writer spelt them, most first. Words in a row weigh what all within
 * them does; of two runs that overlap the heavier is told, and what is said twice is told once.
 */
export function weightiest(seen: Seen, weightOf: (feature: string) => number): string[] {
  const told: Run[] = [];
  for (const run of runsOf(seen, weightOf).toSorted(byWeight)) {
    if (told.length === TOLD || run.weight <= SHARE * (told[0]?.weight ?? 0)) break;
    if (!told.some((other) => overlap(other, run) || repeats(run, other))) told.push(run);
  }
  return told.map(({ start, end }) => bare(seen.text.slice(start, end)));
}

const repeats = (run: Run, told: Run): boolean => ` ${run.name} `.includes(` ${told.name} `);

/** Of two that weigh the same the shorter: words that add nothing are not told. */
const byWeight = (a: Run, b: Run): number => b.weight - a.weight || a.end - a.start - (b.end - b.start);

const bare = (words: string): string => words.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function runsOf(seen: Seen, weightOf: (feature: string) => number): Run[] {
  const terms = spoken(seen);
  const { words, stems } = stemmed(terms, seen.text);
  const nameOf = (from: number, to: number): string => words.slice(from, to).join(' ');
  const ownWeight = (from: number, to: number): number => {
    const name = nameOf(from, to);
    const stem = stems.slice(from, to).join('~ ');
    return weightOf(name) + (to - from > LONGEST_STEMS || stem === name ? 0 : weightOf(`${stem}~`));
  };
  /** Of each place, the runs of one word and more that end in it, the shortest first. */
  const endingIn = terms.map((_, last) =>
    LENGTHS.slice(0, last + 1).map((length) => ownWeight(last + 1 - length, last + 1)),
  );
  return terms.flatMap((_, from) => {
    let weight = 0;
    return terms.slice(from, from + LONGEST).map((_last, more) => {
      const to = from + more + 1;
      // With one word more come all the runs that end in it.
      for (let length = more + 1; length > 0; length--) weight += endingIn[to - 1]?.[length - 1] ?? 0;
      return { ...spanOf(terms, from, to), name: nameOf(from, to), weight };
    });
  });
}

/** Of a contraction's terms only the first has a place: "not" of "don't" stands where "do" does. */
function spanOf(terms: readonly Term[], from: number, to: number): Span {
  const first = terms.slice(0, from + 1).findLast(({ start, end }) => end > start) ?? terms[from];
  const ends = terms.slice(from, to).map(({ end }) => end);
  return { start: first?.start ?? 0, end: Math.max(first?.end ?? 0, ...ends) };
}
