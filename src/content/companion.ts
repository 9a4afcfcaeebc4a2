import { Announcer } from './announcer.ts';
import { actionsOn, type Background, type Shown } from './actions.ts';
import type { DraftWatch } from './draft-watch.ts';
import { Hover } from './hover.ts';
import { type OnKeys, watchWindows } from './keys.ts';
import { watchPointer } from './pointer.ts';
import { isDone } from './leftover.ts';
import { LookBeforeSending } from './look-before-sending.ts';
import type { Point } from './points.ts';
import { type Actions, CALM, countsOf, followed, isPanel, type Open, sceneOf, tallyOf } from './scene.ts';
import type { Held } from './sending.ts';
import { Stage } from './stage.ts';
import { Wishes } from './wishes.ts';

/** What is shown beside the drafts of a page: one badge, and one card or panel at a time. */
export class Companion implements Shown, OnKeys {
  private readonly stage: Stage;
  private readonly hover: Hover<() => void>;
  /** The draft last worked in. */
  private draft: DraftWatch | null = null;
  private shown: Open | null = null;
  private isHeld = false;
  private readonly actions: Actions;
  private readonly listenIn: (view: Window | null) => void;
  private readonly look: LookBeforeSending;
  readonly wishes: Wishes;
  private giveBackFocus: (() => void) | null = null;
  private counts = '';
  private readonly announcer: Announcer;

  constructor(
    private readonly page: Document,
    background: Background,
    private readonly running: AbortController,
  ) {
    const { signal } = running;
    this.listenIn = watchWindows(this, signal);
    // A page can ask as well; only who is a leftover goes.
    this.stage = new Stage(page, background.faces, () => isDone(running));
    this.wishes = new Wishes(background.wishes);
    this.look = new LookBeforeSending(this.wishes, this.stage, (draft, held) => this.showHeld(draft, held));
    this.actions = {
      ...actionsOn(this, page, background),
      show: (point) => this.show(point),
      toggle: () => this.toggle(),
      close: () => this.close(),
    };
    this.hover = new Hover(
      { open: (show) => show(), close: () => this.shown?.how === 'hover' && this.close() },
      signal,
    );
    this.stage.onPointer({ enter: () => this.hover.over('card'), leave: () => this.hover.over(null) });
    this.announcer = new Announcer(() => this.draw(), signal);
    signal.addEventListener('abort', () => this.stage.remove(), { once: true });
  }

  get current(): DraftWatch | null {
    return this.draft;
  }

  get open(): Open | null {
    return this.shown;
  }

  readonly isCovered = (): Promise<boolean> => this.stage.isCovered();

  /** A draft has come. */
  join(draft: DraftWatch): void {
    const { editor } = draft.composer;
    for (const { defaultView } of [this.page, editor.ownerDocument]) this.listenIn(defaultView);
    editor.addEventListener('focusin', () => this.turnTo(draft), { passive: true, signal: draft.signal });
    watchPointer(draft, {
      hover: (point) => this.hover.over(point && (() => this.showUnlessBusy(draft, point))),
      press: (point) => (point ? this.show(point, 'press', draft) : this.press(null)),
    });
    this.look.watch(draft);
    if (!this.draft || editor.contains(editor.ownerDocument.activeElement)) this.turnTo(draft);
    void this.wishes.learn();
  }

  /** A draft has gone, and another may be the one to turn to. */
  part(draft: DraftWatch, others: Iterable<DraftWatch>): void {
    if (this.draft !== draft) return;
    this.shown = null;
    this.draft = null;
    const [next] = others;
    if (next) this.turnTo(next);
    else this.stage.remove();
  }

  /** The marks of a draft are elsewhere. */
  moved(draft: DraftWatch): void {
    if (draft === this.draft) this.stage.dodge();
  }

  /** What there is to show beside a draft has changed. */
  changed(draft: DraftWatch): void {
    if (draft !== this.draft || isDone(this.running)) return;
    const open = this.shown;
    if (!this.isHeld) this.shown = open && followed(open, draft);
    // Typing moves marks all the time; what is drawn is the same unless something is open.
    const counts = Object.values(countsOf(draft)).join();
    if (counts === this.counts && !this.shown && !open) return;
    this.counts = counts;
    this.announcer.soon(tallyOf(draft));
    this.draw();
  }

  show(point: Point, how: Open['how'] = 'press', draft = this.draft): void {
    if (draft) this.turnTo(draft);
    this.set({ ...CALM, point, how });
  }

  toggle(): void {
    if (this.shown && isPanel(this.shown)) this.close();
    else this.set({ ...CALM, point: null, how: this.stage.hasFocus ? 'keys' : 'press' });
  }

  close(): boolean {
    if (!this.shown) return false;
    const giveBack = this.stage.hasFocus ? this.giveBackFocus : null;
    this.set(null);
    giveBack?.();
    return true;
  }

  next(): boolean {
    const { draft } = this;
    if (!draft) return false;
    const at = draft.points.findIndex(({ nudge }) => nudge.id === this.shown?.point?.nudge.id);
    const point = draft.points[at + 1] ?? null;
    if (!point && draft.nudges.length === 0) return false;
    this.giveBackFocus = this.stage.hasFocus ? this.giveBackFocus : draft.field.keepSelection();
    this.set({ ...CALM, point, how: 'keys' });
    this.stage.focusCard();
    return true;
  }

  /** A mail is held back: the one time we take the focus, as what the person asked for did not happen. */
  private showHeld(draft: DraftWatch, held: Held): void {
    this.turnTo(draft);
    this.giveBackFocus = draft.field.keepSelection();
    this.set({ ...CALM, point: null, held, how: 'keys' });
    this.stage.focusCard();
  }

  move(step: 1 | -1): void {
    this.stage.moveFocus(step);
  }

  /** Who types on has read the card that the pointer happened to open. */
  typed(): void {
    if (this.shown?.how === 'hover' || this.shown?.done) this.set(null);
  }

  /** A press outside ends what a press or the pointer opened. */
  press(event: Event | null): void {
    const isInEditor = event?.composedPath().includes(this.draft?.composer.editor ?? this.page);
    if (this.shown && !isInEditor && !(event && this.isInside(event))) this.set(null);
  }

  isInside(event: Event): boolean {
    return this.stage.isIn(event);
  }

  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
  }

  set(open: Open | null): void {
    this.shown = open;
    this.draft?.tint(open?.point ?? null);
    this.draw();
  }

  private showUnlessBusy(draft: DraftWatch, rested: Point): void {
    // A review may have come while the pointer rested.
    const point = draft.pointOf(rested);
    if (point && (this.shown === null || this.shown.how === 'hover')) this.show(point, 'hover', draft);
  }

  private turnTo(draft: DraftWatch): void {
    if (this.draft === draft) return;
    this.draft?.tint(null);
    this.draft = draft;
    this.counts = '';
    // What was about to be said was said of the other draft.
    this.announcer.soon(tallyOf(draft));
    this.set(null);
  }

  private draw(): void {
    if (!this.draft || isDone(this.running)) return;
    const hadFocus = this.stage.hasFocus;
    const scene = sceneOf(this.draft, this.shown, this.announcer.said, this.actions);
    this.stage.draw(scene, this.draft, this.shown?.point?.range ?? this.shown?.held?.control ?? null);
    // The button that was pressed may be gone.
    if (hadFocus && this.shown && !this.stage.hasFocus) this.stage.focusCard();
  }
}
