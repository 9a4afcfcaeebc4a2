import type { Span } from '../model/span.ts';
import { clauseAround } from './clause.ts';
import type { Found, Parse, Term } from './language.ts';

/**
 * A building block of frames: any of its patterns, in compromise's match syntax over our lexicon's tags.
 * Several rules share one part; a part is compiled once, known by identity.
 */
export interface Part {
  readonly name: string;
  readonly match: readonly string[];
}

/** How a behaviour is put into words: parts that stand in this order, and parts that would excuse it. */
export interface Frame {
  /** What it sees, as one would say it to the writer. */
  readonly why: string;
  readonly all: readonly Part[];
  readonly without?: readonly Part[];
  /** Put as a question it is something else. */
  readonly unlessAsked?: boolean;
  /** At most so many words between two parts. */
  readonly within?: number;
  readonly sure?: number;
}

/** A frame fitted a sentence: the words it covers, in the sentence's offsets. */
export interface Finding extends Span {
  readonly sure: number;
  readonly seenBy: string;
  /** The words that weighed most where it rests on the learned second reader, most first. */
  readonly weighed?: readonly string[] | undefined;
}

/** What stands in one sentence. Asked for a part that nobody had compiled, it throws: the answer would always be no. */
export interface Seen {
  readonly text: string;
  readonly terms: readonly Term[];
  has(part: Part): boolean;
  places(part: Part): readonly Found[];
}

const NONE: readonly Found[] = [];
const APART = 14;
const SURE = 0.9;

export const part = (name: string, ...match: string[]): Part => ({ name, match });

/** Numbers the patterns of all parts for the compiler, and reads its answers back as parts. */
export function compileParts(
  parts: readonly Part[],
  compile: (patterns: readonly string[]) => Parse,
): (text: string) => Seen {
  const known = new Set(parts);
  const distinct = [...known];
  const owners = distinct.flatMap((each) => each.match.map(() => each));
  const parse = compile(distinct.flatMap((each) => each.match));
  const noneOf = (each: Part): readonly Found[] => {
    if (!known.has(each)) throw new Error(`The part "${each.name}" was not compiled: a rule names it in its parts.`);
    return NONE;
  };
  return (text) => {
    const { terms, found } = parse(text);
    const places = new Map<Part, Found[]>();
    for (const one of found) {
      const owner = owners[one.pattern];
      if (owner) places.set(owner, [...(places.get(owner) ?? []), one]);
    }
    const placesOf = (each: Part): readonly Found[] => places.get(each) ?? noneOf(each);
    return { text, terms, has: (each) => placesOf(each).length > 0, places: placesOf };
  };
}

/** Every frame that fits, each with the clauses of the shortest stretch it covers. */
export function fit(frames: readonly Frame[], seen: Seen): Finding[] {
  return frames.flatMap((frame) => {
    if (frame.without?.some((each) => seen.has(each)) || (frame.unlessAsked && isQuestion(seen.text))) return [];
    const span = shortest(frame.all, seen, frame.within ?? APART);
    return span ? [{ ...clauseAround(seen.text, span), sure: frame.sure ?? SURE, seenBy: frame.why }] : [];
  });
}

const isQuestion = (text: string): boolean => /\?["')\]]*\s*$/.test(text);

function shortest(parts: readonly Part[], seen: Seen, within: number): Span | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  const chains = seen.places(first).flatMap((place) => extend(place, place.to, rest, seen, within));
  return chains.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0] ?? null;
}

function extend(so: Span, behind: number, parts: readonly Part[], seen: Seen, within: number): Span[] {
  const [next, ...rest] = parts;
  if (!next) return [{ start: so.start, end: so.end }];
  return seen
    .places(next)
    .filter((place) => place.from >= behind && place.from - behind <= within)
    .flatMap((place) => extend({ start: so.start, end: place.end }, place.to, rest, seen, within));
}
