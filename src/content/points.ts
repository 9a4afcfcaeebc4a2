import type { Snapshot, TextRange } from '../editor/field.ts';
import { editBetween, shift } from '../editor/shift.ts';
import type { Nudge, Review } from '../model/review.ts';
import { overlap, type Span } from '../model/span.ts';

/** A nudge about some words, and where they stand now. */
export interface Point {
  readonly nudge: Nudge;
  readonly span: Span;
  readonly range: TextRange;
}

/**
 * The points of a review that are to be marked or listed. What the page says is not the writer's own is never marked.
 * One that looks like a point `before` it keeps its range: nothing is painted anew for it.
 */
export function pointsOf(
  review: Review,
  snapshot: Snapshot,
  ignored: ReadonlySet<string>,
  before: readonly Point[],
): Point[] {
  return review.nudges.flatMap((nudge) => {
    const { start, end } = nudge;
    if (!nudge.shown || start === null || end === null || nudge.severity === 'praise' || ignored.has(nudge.id))
      return [];
    const span = { start, end };
    if (snapshot.aside.some((aside) => overlap(aside, span))) return [];
    const like = before.find((point) => looksLike(point, nudge, span));
    return like && isOver(like.range, span, snapshot)
      ? [{ nudge, span, range: like.range }]
      : place(nudge, span, snapshot);
  });
}

const looksLike = (point: Point, { severity, quiet }: Nudge, span: Span): boolean =>
  isSame(point.span, span) && point.nudge.severity === severity && point.nudge.quiet === quiet;

/**
 * A point among those of now; null when it is gone. Its nudge is named by its sentence: what is typed there gives it
 * another name, and the same rule on the same words is still what a person points at.
 */
export function asItIs({ nudge: { id, rule }, range }: Point, now: readonly Point[]): Point | null {
  const named = now.find(({ nudge }) => nudge.id === id);
  return named ?? now.find((point) => point.range === range && point.nudge.rule === rule) ?? null;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** True when the points stand where the others stood: no mark has come, gone or moved. */
export const standAs = (before: readonly Point[], points: readonly Point[]): boolean =>
  points.length === before.length &&
  points.every(({ range, span }, at) => {
    const stood = before[at];
    return stood?.range === range && isSame(stood.span, span);
  });

/** The points of a text after edits; those that were touched are gone until the next review. */
export function shifted(points: readonly Point[], before: string, snapshot: Snapshot): Point[] {
  const edit = editBetween(before, snapshot.text);
  return points.flatMap(({ nudge, span, range }) => {
    // A range that the browser has moved with its words need not be made anew.
    const stands = snapshot.spanOf(range);
    if (stands && wordsIn(snapshot.text, stands) === wordsIn(before, span)) return [{ nudge, span: stands, range }];
    const moved = edit ? shift(span, edit) : span;
    return moved ? place(nudge, moved, snapshot) : [];
  });
}

const wordsIn = (text: string, { start, end }: Span): string => text.slice(start, end);

// Some editors put new nodes in the place of old ones.
function isOver(range: TextRange, span: Span, snapshot: Snapshot): boolean {
  const stands = snapshot.spanOf(range);
  return stands !== null && isSame(stands, span);
}

function place(nudge: Nudge, span: Span, snapshot: Snapshot): Point[] {
  const range = snapshot.range(span);
  return range ? [{ nudge, span, range }] : [];
}

/** The point whose words are at a place of their frame's viewport, in CSS pixels. */
export function pointAt(points: readonly Point[], x: number, y: number): Point | null {
  const isUnder = ({ range }: Point): boolean =>
    Array.from(range.getClientRects()).some(
      // The line under the words belongs to them.
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 4,
    );
  return points.find((point) => !point.nudge.quiet && isUnder(point)) ?? null;
}
