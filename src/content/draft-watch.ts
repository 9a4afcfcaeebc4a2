import type { Field, Snapshot } from '../editor/field.ts';
import { Marks } from '../editor/marks.ts';
import { openField } from '../editor/open-field.ts';
import { editBetween } from '../editor/shift.ts';
import type { Nudge, Review } from '../model/review.ts';
import type { Composer } from '../webmail/index.ts';
import { Latest } from './latest.ts';
import { PAUSE_MS, Pauses } from './pauses.ts';
import { placedAnew, type Point, pointsOf, shifted, standAs } from './points.ts';

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
  points: readonly Point[] = [];
  /** The [gaps] of the words we have put in, for the writer to fill. */
  readonly gaps = new Set<string>();
  private review: Review | null = null;
  /** The text that was reviewed, and the text the points stand in. */
  private reviewed: Snapshot;
  private text = '';
  private readonly ignored = new Set<string>();
  private isPaused = false;
  private wasWritable = false;
  private readonly marks: Marks;
  private readonly stopped = new AbortController();
  private readonly reviews = new Latest();
  private readonly pauses = new Pauses();
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly composer: Composer,
    private readonly asks: Asks,
  ) {
    this.field = openField(composer.editor, composer.aside);
    this.reviewed = this.field.read();
    this.marks = new Marks(composer.editor);
    const { signal } = this.stopped;
    this.field.onChange(this.edited, signal);
    // Subject and recipient are part of what is reviewed.
    composer.root.addEventListener('change', this.refresh, { signal, passive: true });
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

  /** A point as it is now: it may have been reviewed anew, or be gone. */
  pointOf({ id }: Nudge): Point | null {
    return this.points.find(({ nudge }) => nudge.id === id) ?? null;
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
    // A range of its own: a highlight ends the ranges it lets go.
    this.marks.point(point && this.field.read().range(point.span));
  }

  /** Has the draft reviewed soon; for when something other than its text has changed. */
  readonly refresh = (): void => {
    // It does not put off what is due: a page may call for it without end.
    this.timer ??= setTimeout(() => void this.ask(), PAUSE_MS);
  };

  /** Looks after an editor that may have been moved or switched: its marks do not move with its nodes. */
  mend(): void {
    const snapshot = this.field.read();
    const isLost = snapshot.text === this.text && this.points.some(({ range }) => range.collapsed);
    if (isLost) this.place(placedAnew(this.points, snapshot), snapshot);
    if (this.field.isWritable !== this.wasWritable) this.refresh();
  }

  stop(): void {
    this.stopped.abort();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.marks.clear();
    this.points = [];
    this.field.release();
  }

  private readonly edited = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), this.pauses.next());
    if (this.points.length > 0) this.frame ||= requestAnimationFrame(() => this.follow());
  };

  /** Before the next frame is painted the marks are where their words have gone. */
  private follow(): void {
    this.frame = 0;
    const snapshot = this.field.read();
    const edit = editBetween(this.text, snapshot.text);
    // The same words in other letters, or in another place.
    if (!edit) return this.asks.moved(this);
    const points = shifted(this.points, edit, snapshot);
    // What is written behind all marks leaves them alone.
    if (standAs(this.points, points)) this.text = snapshot.text;
    else this.place(points, snapshot);
  }

  private async ask(): Promise<void> {
    this.timer = undefined;
    const isLatest = this.reviews.ask();
    if (this.field.length > LONGEST) return this.letGo();
    const snapshot = this.field.read();
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
    if (this.points.length > 0) this.repaint();
    else this.asks.changed(this);
  }

  private repaint(snapshot = this.field.read()): void {
    this.place(this.isPaused ? [] : this.current(snapshot), snapshot);
  }

  private current(snapshot: Snapshot): readonly Point[] {
    if (!this.review) return [];
    if (this.isReviewed(snapshot.text)) return pointsOf(this.review, snapshot, this.ignored, this.points);
    return this.points.filter(({ nudge }) => !this.ignored.has(nudge.id));
  }

  private place(points: readonly Point[], snapshot: Snapshot): void {
    const stand = standAs(this.points, points);
    this.text = snapshot.text;
    this.points = points;
    const marked = points.filter(({ nudge }) => !nudge.quiet);
    this.marks.paint(marked.map(({ nudge, range }) => ({ severity: nudge.severity, range })));
    this.asks.changed(this);
    if (!stand) this.asks.moved(this);
  }
}
