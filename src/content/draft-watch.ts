import type { Field, Snapshot, TextRange } from '../editor/field.ts';
import { Marks } from '../editor/marks.ts';
import { openField } from '../editor/open-field.ts';
import type { Nudge, Review } from '../model/review.ts';
import type { Composer } from '../webmail/index.ts';
import { Due } from './due.ts';
import { Latest } from './latest.ts';
import { PAUSE_MS, Pauses } from './pauses.ts';
import { Places } from './places.ts';
import { asItIs, type Point, pointsOf } from './points.ts';

/** What a watch needs of the world. */
export interface Asks {
  /** Null when there is no answer now: asked again after the next change. */
  review(composer: Composer, snapshot: Snapshot): Promise<Review | null>;
  /** What there is to show has changed. */
  changed(draft: DraftWatch): void;
  /** Marks have come, gone or moved. */
  moved(draft: DraftWatch): void;
}

/**
 * Above this many UTF-16 units we keep out of the way. Nobody writes so long a mail (it is 15,000 words), a browser is
 * slow enough with what somebody pasted, and we would read all of it at every pause.
 */
const LONGEST = 100_000;

/** Watches one draft: has it reviewed when the writer pauses, and keeps the marks under their words meanwhile. */
export class DraftWatch {
  readonly field: Field;
  /** The [gaps] of the words we have put in, for the writer to fill. */
  readonly gaps = new Set<string>();
  private review: Review | null = null;
  private reviewed: Snapshot;
  private readonly places: Places;
  private readonly ignored = new Set<string>();
  private isPaused = false;
  private wasWritable = false;
  private readonly marks: Marks;
  private readonly stopped = new AbortController();
  private readonly reviews = new Latest();
  private readonly pauses = new Pauses();
  private frame = 0;
  private readonly due = new Due(() => void this.ask());

  constructor(
    readonly composer: Composer,
    private readonly asks: Asks,
  ) {
    this.field = openField(composer.editor, composer.aside);
    this.reviewed = this.field.read();
    this.places = new Places(this.field);
    this.marks = new Marks(composer.editor);
    this.field.onChange(this.edited, this.signal);
    // Subject and recipient are part of what is reviewed.
    composer.root.addEventListener('change', this.refresh, { signal: this.signal, passive: true });
    this.refresh();
  }

  get signal(): AbortSignal {
    return this.stopped.signal;
  }

  /** What is left to say, ignored points aside. */
  get nudges(): readonly Nudge[] {
    return this.review?.nudges.filter((nudge) => !this.ignored.has(nudge.id)) ?? [];
  }

  get ignoredCount(): number {
    return this.review?.nudges.filter((nudge) => this.ignored.has(nudge.id)).length ?? 0;
  }

  /** What is marked or listed, as it stands now. */
  get points(): readonly Point[] {
    return this.places.read();
  }

  /** Where that is on the screen. */
  get ranges(): readonly TextRange[] {
    return this.places.ranges;
  }

  /** A point as it is now: it may have been reviewed anew, or be gone. */
  pointOf(point: Point): Point | null {
    return asItIs(point, this.points);
  }

  /** The words under a rewrite's offsets when it was made. */
  wordsAt({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.reviewed.text.slice(start, end);
  }

  isReviewed(text: string): boolean {
    return text === this.reviewed.text;
  }

  get paused(): boolean {
    return this.isPaused;
  }

  set paused(paused: boolean) {
    this.isPaused = paused;
    this.repaint();
  }

  /** Leaves a point out of this draft, or takes it in again. */
  ignore(id: string, isIgnored: boolean): void {
    if (isIgnored) this.ignored.add(id);
    else this.ignored.delete(id);
    this.repaint();
  }

  restoreIgnored(): void {
    this.ignored.clear();
    this.repaint();
  }

  /** Tints the words a card is about. */
  tint(point: Point | null): void {
    const span = point && (this.pointOf(point) ?? point).span;
    // A range of its own: a highlight ends the ranges it lets go.
    this.marks.point(span && this.field.read().range(span));
  }

  /** Has the draft reviewed soon; for when something other than its text has changed. */
  readonly refresh = (): void => {
    // It does not put off what is due: a page may call for it without end.
    if (!this.due.isPending) this.due.set(PAUSE_MS);
  };

  /** Looks after an editor that may have been moved or switched: its marks do not move with its nodes. */
  mend(): void {
    if (this.ranges.some(({ collapsed }) => collapsed)) this.repaint();
    if (this.field.isWritable !== this.wasWritable) this.refresh();
  }

  stop(): void {
    this.stopped.abort();
    this.due.end();
    cancelAnimationFrame(this.frame);
    this.marks.clear();
    this.places.put([], this.reviewed);
    this.field.release();
  }

  private readonly edited = (where: readonly Node[]): void => {
    this.due.set(this.pauses.next());
    if (this.places.touch(where)) this.frame ||= requestAnimationFrame(() => this.follow());
  };

  /** Before the next frame is painted the marks are where their words have gone. */
  private follow(): void {
    this.frame = 0;
    const effect = this.places.look();
    if (effect === 'lost') this.repaint();
    else if (effect === 'moved') this.asks.moved(this);
  }

  private async ask(): Promise<void> {
    const isLatest = this.reviews.ask();
    if (this.field.length > LONGEST) return this.letGo();
    const snapshot = this.field.read();
    this.places.read(snapshot);
    this.wasWritable = this.field.isWritable;
    const review = this.wasWritable ? await this.asks.review(this.composer, snapshot) : null;
    // Of the same text too: a setting, the subject or the lock on the field may be another by now.
    const now = this.field.read();
    const isStale = !isLatest() || now.text !== snapshot.text;
    if (this.signal.aborted || isStale || (this.wasWritable && !review)) return;
    this.review = review;
    this.reviewed = now;
    this.repaint(now);
  }

  private letGo(): void {
    this.review = null;
    if (this.ranges.length > 0) this.repaint();
    else this.asks.changed(this);
  }

  private repaint(snapshot = this.field.read()): void {
    this.place(this.isPaused ? [] : this.current(snapshot), snapshot);
  }

  private current(snapshot: Snapshot): readonly Point[] {
    if (!this.review) return [];
    const points = this.places.placed(snapshot);
    if (this.isReviewed(snapshot.text)) return pointsOf(this.review, snapshot, this.ignored, points);
    return points.filter(({ nudge }) => !this.ignored.has(nudge.id));
  }

  private place(points: readonly Point[], snapshot: Snapshot): void {
    const haveMoved = this.places.put(points, snapshot);
    const marked = points.filter(({ nudge }) => !nudge.quiet);
    this.marks.paint(marked.map(({ nudge, range }) => ({ severity: nudge.severity, range })));
    this.asks.changed(this);
    if (haveMoved) this.asks.moved(this);
  }
}
