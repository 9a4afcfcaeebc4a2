import type { TextRange } from '../editor/field.ts';
import { isLow, spotIn, type Standing } from './corner.ts';
import { type Box, clippersOf, frameOf, onPage, seenOf, windowsAround } from './geometry.ts';
import type { Keeping } from './kept.ts';

// A positioning library costs a quarter of this script's budget; what is needed of it stands below.

/** Below this the card is a sheet at the bottom of the screen (card.css). */
const NARROW = 480;
const MARGIN = 8;
/** A card is never taller, and never cut to less: with so little room it may lie over its words. */
const TALLEST = 560;
const LEAST = 140;

/** Keeps a badge in a corner of what is seen of an element, an editor or its frame, off the words that stand in it. */
export function keepInCorner(element: Element, badge: HTMLElement, standing: Standing): Keeping {
  const clippers = clippersOf(element);
  return follow(element, badge, ({ soon, signal }) => {
    const seen = seenOf(element, clippers);
    const { offsetWidth: width, offsetHeight: height } = badge;
    // Elsewhere only marks are kept off, and who moves them tells: a letter there costs no listener.
    if (seen && isLow(seen, { width, height }))
      standing.editor.addEventListener('input', soon, { passive: true, signal });
    else standing.editor.removeEventListener('input', soon);
    const fits = seen !== null && seen.right - seen.left > width && seen.bottom - seen.top > height;
    badge.style.visibility = fits ? 'visible' : 'hidden';
    if (!fits) return;
    const { left, top } = spotIn(seen, { width, height }, standing);
    move(badge, left, top);
  });
}

/** Keeps a card under marked words, or over them where there is more room. */
export function keepAtWords(range: TextRange, editor: Element, card: HTMLElement): Keeping {
  return follow(editor, card, () => {
    const line = Array.from(range.getClientRects()).at(-1) ?? range.getBoundingClientRect();
    const box = onPage(line, editor);
    beside(box, box.left, card);
  });
}

/** Keeps a panel at a button, the badge or one of the page, their right sides in line. */
export function keepAtButton(button: HTMLElement, panel: HTMLElement): Keeping {
  return follow(button, panel, () => {
    const box = onPage(button.getBoundingClientRect(), button);
    beside(box, box.right - panel.offsetWidth, panel);
  });
}

function beside(box: Box, left: number, card: HTMLElement): void {
  if (innerWidth < NARROW) {
    card.style.transform = '';
    card.style.maxHeight = '';
    return;
  }
  const below = innerHeight - box.bottom;
  // Taller than the room beside the words it would lie over them: what does not fit is scrolled to.
  const room = Math.max(below, box.top, LEAST) - 2 * MARGIN;
  card.style.maxHeight = `min(${TALLEST}px, ${room}px)`;
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBelow = below >= height + 2 * MARGIN || below >= box.top;
  const top = isBelow ? box.bottom + MARGIN : box.top - height - MARGIN;
  const inside = (at: number, size: number, room: number): number =>
    Math.max(MARGIN, Math.min(at, room - size - MARGIN));
  move(card, inside(left, width, document.documentElement.clientWidth), inside(top, height, innerHeight));
}

function move(element: HTMLElement, left: number, top: number): void {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

interface Following {
  /** Places again before the next frame is drawn. */
  readonly soon: () => void;
  /** Aborted when it stops. */
  readonly signal: AbortSignal;
}

/** Places now, again when told, and once per frame in which something scrolled or changed its size. */
function follow(anchor: Element, floating: Element, place: (following: Following) => void): Keeping {
  const stopped = new AbortController();
  const options = { signal: stopped.signal, passive: true, capture: true };
  let frame = 0;
  const again = (): void => place({ soon, signal: stopped.signal });
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      again();
    });
  };
  for (const view of windowsAround(anchor)) {
    view.addEventListener('scroll', soon, options);
    view.addEventListener('resize', soon, options);
  }
  const sizes = new ResizeObserver(soon);
  for (const element of [anchor, floating, document.body]) sizes.observe(element);
  again();
  const stop = (): void => {
    stopped.abort();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
  return { again, stop };
}

/** Where a badge belongs: the editor, or the frame that is nothing but the editor. */
export function cornerOf(editor: HTMLElement): Element {
  let element: Element = editor;
  for (let frame = frameOf(element); frame; frame = frameOf(element)) {
    const { height } = element.getBoundingClientRect();
    const fills = element.localName === 'body' || height > (element.ownerDocument.defaultView?.innerHeight ?? 0) * 0.6;
    if (!fills) break;
    element = frame;
  }
  return element;
}
