import { carried } from '../rewrite/carried.ts';

/** How a score of better words tells a chance: the logarithm of its odds is `slope` times the score, and `start`. */
export interface Curve {
  readonly slope: number;
  readonly start: number;
}

const chanceOf = (score: number, { slope, start }: Curve): number => 1 / (1 + Math.exp(-(slope * score + start)));

/** For each of the two things that are asked of better words: would they be sent, and do they keep the point? */
export interface Asked<Answer> {
  readonly sent: Answer;
  readonly point: Answer;
}

/** What better words are worth: the chance that they could be sent and keep the point, and the share of the sentence they carry, both 0 to 1. */
export interface Worth {
  readonly chance: number;
  readonly share: number;
}

/** What better words are worth by their two scores. */
export const worthOf = (
  scores: Asked<number>,
  { before, after }: { readonly before: string; readonly after: string },
  curves: Asked<Curve>,
): Worth => ({
  chance: chanceOf(scores.sent, curves.sent) * chanceOf(scores.point, curves.point),
  share: carried(before, after),
});

/**
 * What words are worth that are good but carry nothing of the sentence, against such as carry all of it: a reader forgives a
 * gap more easily than the writer who has to fill it. The first offer is the surest, the next one says more.
 */
const EMPTY = { first: 0.8, next: 0.6 };

/** The surest first, then the others by how much the good ones among them carry. */
export function surestThenFullest<Each>(all: readonly Each[], worthOf: (each: Each) => Worth): readonly Each[] {
  const by = (empty: number) => (a: Each, b: Each) => value(worthOf(b), empty) - value(worthOf(a), empty);
  const [surest] = all.toSorted(by(EMPTY.first));
  return surest === undefined ? [] : [surest, ...all.filter((each) => each !== surest).toSorted(by(EMPTY.next))];
}

const value = ({ chance, share }: Worth, empty: number): number => chance * (empty + (1 - empty) * share);
