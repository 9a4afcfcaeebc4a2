import type { TextRange } from '../editor/field.ts';
import type { Standing } from './corner.ts';
import type { DraftWatch } from './draft-watch.ts';
import { type Faces, FacesOnDemand } from './faces-on-demand.ts';
import { type Box, onPage } from './geometry.ts';
import { Kept } from './kept.ts';
import { cornerOf, keepAtButton, keepAtWords, keepInCorner } from './placing.ts';
import type { Scene } from './scene.ts';
import { Sight } from './sight.ts';

// What happens in our faces is not the page's business: no shortcut of its own, no "click outside", no focus trap.
const OURS =
  'pointerdown pointerup mousedown mouseup click dblclick contextmenu touchstart touchend focusin focusout'.split(' ');

const LEAVE = 'parley-leave';

function standingIn(draft: DraftWatch): Standing {
  const { editor } = draft.composer;
  const onScreen = (lines: Iterable<DOMRect>): Box[] => Array.from(lines, (line) => onPage(line, editor));
  return {
    editor,
    marks: () => draft.ranges.flatMap((range) => onScreen(range.getClientRects())),
    words: () => onScreen(draft.field.lines()),
  };
}

/** Asks the stages that an earlier script of ours left on a page to go. */
export function clearStages(page: Document): void {
  for (const stage of page.querySelectorAll('parley-stage')) stage.dispatchEvent(new Event(LEAVE));
}

/** The one place on a page where something of ours is drawn: a closed root beside the page's body. */
export class Stage {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly badgePlace = new Kept();
  private readonly cardPlace = new Kept();
  private readonly sight: Sight;
  private readonly faces: FacesOnDemand;
  /** The card was to have the focus before there was one. */
  private owesFocus = false;

  constructor(
    private readonly page: Document,
    bringFaces: () => Promise<unknown>,
    onLeave: () => void,
  ) {
    this.host = page.createElement('parley-stage');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.sight = new Sight(this.host);
    this.faces = new FacesOnDemand(bringFaces);
    this.host.addEventListener(LEAVE, onLeave);
    for (const name of OURS) this.host.addEventListener(name, (event) => event.stopPropagation());
    this.root.addEventListener('click', (event) => event instanceof MouseEvent && this.sight.notePress(event), true);
    // The caret stays where it is when a button is pressed with the mouse.
    this.host.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** True as soon as something can be shown, false where the page does not get the means in time. */
  canDraw(): Promise<boolean> {
    return this.faces.arrive();
  }

  /** Draws a scene beside a draft: what is open at some words or at a button of the page, or (null) at the badge. */
  draw(scene: Scene, draft: DraftWatch, at: TextRange | HTMLElement | null): void {
    const { said: _, ...faces } = scene;
    if (Object.values(faces).every((face) => face === null)) this.remove();
    else this.faces.use((drawn) => this.place(drawn, scene, draft, at));
  }

  private place(faces: Faces, scene: Scene, draft: DraftWatch, at: TextRange | HTMLElement | null): void {
    const { editor } = draft.composer;
    const corner = cornerOf(editor);
    // All outside a modal dialog is inert.
    const home = corner.closest(':modal') ?? this.page.documentElement;
    if (this.host.parentNode !== home) home.append(this.host);
    faces.draw(scene, this.root);
    const badge = this.find('.badge');
    const card = this.find('.card');
    this.sight.watch(card);
    if (this.owesFocus) this.focusCard();
    this.owesFocus = false;
    this.badgePlace.keep([badge, corner, draft], () => badge && keepInCorner(corner, badge, standingIn(draft)));
    this.cardPlace.keep([card, at, badge], () => {
      const anchor = at ?? badge;
      if (!card || !anchor) return null;
      return 'localName' in anchor ? keepAtButton(anchor, card) : keepAtWords(anchor, editor, card);
    });
  }

  /** The marks have moved: the badge keeps off them. */
  dodge(): void {
    this.badgePlace.again();
  }

  isIn(event: Event): boolean {
    return event.target === this.host;
  }

  onPointer(on: { enter(): void; leave(): void }): void {
    // What a page makes up is not the person's pointer.
    this.host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && on.enter());
    this.host.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && on.leave());
  }

  /** True when the page lays something over the card or moves it: a press on it may be meant for something else. */
  isCovered(): Promise<boolean> {
    return this.sight.isCovered();
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Moves the focus to the next button of the card, or the one before; from the last to the first. */
  moveFocus(step: 1 | -1): void {
    const stops = Array.from(this.root.querySelectorAll<HTMLElement>('.card button, .card a'));
    const at = stops.findIndex((stop) => stop === this.root.activeElement);
    stops.at((at + step) % stops.length)?.focus({ preventScroll: true });
  }

  /** Puts the focus on what one most likely wants, as soon as the card is there. */
  focusCard(): void {
    const card = this.find('.card');
    this.owesFocus = card === null;
    const first = card?.querySelector<HTMLElement>('.choices button') ?? card;
    first?.focus({ preventScroll: true });
  }

  remove(): void {
    this.owesFocus = false;
    this.badgePlace.end();
    this.cardPlace.end();
    this.sight.watch(null);
    this.faces.clear(this.root);
    this.host.remove();
  }

  private find(selector: '.badge' | '.card'): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }
}
