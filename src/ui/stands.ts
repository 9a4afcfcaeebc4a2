import type { OfferPoint } from '../model/standing.ts';

/** A figure that a side put on the table, and where it last named the same again. */
export interface Stand {
  readonly first: OfferPoint;
  readonly latest: OfferPoint;
}

/** The points of one side as its moves: who names the same figure again has not moved. */
export function standsOf(points: readonly OfferPoint[]): Stand[] {
  const stands: Stand[] = [];
  for (const point of points) {
    const last = stands.at(-1);
    if (last && isSame(last.latest, point)) stands[stands.length - 1] = { ...last, latest: point };
    else stands.push({ first: point, latest: point });
  }
  return stands;
}

const isSame = (one: OfferPoint, other: OfferPoint): boolean =>
  one.amount === other.amount && one.upTo === other.upTo && one.bound === other.bound;
