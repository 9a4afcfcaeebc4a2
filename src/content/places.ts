import type { Field, Snapshot, TextRange } from '../editor/field.ts';
import { type Point, shifted, standAs } from './points.ts';

/** What was written did to the marks: nothing, moved some along with their words, or took the words from under one. */
export type Effect = 'none' | 'moved' | 'lost';

/**
 * Where the points of a draft stand. The browser moves a range along with its words: a letter costs a look at the marked
 * words, and the whole draft is read only where a range has lost them, or where somebody asks for the points.
 */
export class Places {
  private points: readonly Point[] = [];
  /** The text in which the points are told, and whether another has been written since. */
  private text = '';
  private isStale = false;
  /** What stood under the ranges when they were right. */
  private words: readonly string[] = [];
  private starts: readonly number[] = [];
  /** The point that ends last. */
  private last: Point | null = null;
  /** Something was written before its end. */
  private isAhead = false;

  constructor(private readonly field: Field) {}

  get ranges(): readonly TextRange[] {
    return this.points.map(({ range }) => range);
  }

  /** True when marks have come, gone or moved by it. */
  put(points: readonly Point[], { text }: Snapshot): boolean {
    const stand = standAs(this.points, points);
    this.points = points;
    this.last = lastOf(points);
    this.text = text;
    this.isStale = false;
    this.words = this.field.wordsUnder(this.ranges);
    this.starts = startsOf(this.points);
    return !stand;
  }

  /** Notes that something was written in these nodes; true where a look is due, as a mark may have moved or lost words. */
  touch(nodes: readonly Node[]): boolean {
    this.isStale = true;
    if (!this.last) return false;
    const { endContainer } = this.last.range;
    const near = nodes.filter((node) => !isBehind(node, endContainer));
    this.isAhead ||= near.some((node) => node !== endContainer);
    // A textarea tells no nodes.
    return near.length > 0 || nodes.length === 0;
  }

  look(): Effect {
    const wasAhead = this.isAhead;
    this.isAhead = false;
    const words = this.field.wordsUnder(this.ranges);
    if (words.some((each, at) => each !== this.words[at])) return 'lost';
    const before = this.starts;
    this.starts = startsOf(this.points);
    return wasAhead || this.starts.some((start, at) => start !== before[at]) ? 'moved' : 'none';
  }

  /** The points as they are in the text of now. What has lost its words is left for the frame that places it anew. */
  read(now?: Snapshot): readonly Point[] {
    if (!this.isStale || this.points.length === 0) return this.points;
    const snapshot = now ?? this.field.read();
    const points = this.placed(snapshot);
    if (points.length !== this.points.length || points.some(({ range }, at) => range !== this.points[at]?.range))
      return this.points;
    this.text = snapshot.text;
    this.isStale = false;
    return (this.points = points);
  }

  /** The points in a newer text, with new ranges where they need some. */
  placed(snapshot: Snapshot): readonly Point[] {
    return shifted(this.points, this.text, snapshot);
  }
}

const startsOf = (points: readonly Point[]): number[] => points.map(({ range }) => range.startOffset);

const lastOf = (points: readonly Point[]): Point | null =>
  points.reduce<Point | null>((last, point) => (last && last.span.end >= point.span.end ? last : point), null);

/** True where what is written in a node stands behind the one in which the last mark ends, and so behind all marks. */
function isBehind(node: Node, end: Node): boolean {
  const way = end.compareDocumentPosition(node);
  const elsewhere = Node.DOCUMENT_POSITION_DISCONNECTED | Node.DOCUMENT_POSITION_CONTAINED_BY;
  return (way & elsewhere) === 0 && (way & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
