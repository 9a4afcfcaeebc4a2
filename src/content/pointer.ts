import type { DraftWatch } from './draft-watch.ts';
import { type Point, pointAt } from './points.ts';

export interface OnPoint {
  /** The pointer came onto the words, or (null) left all of them. */
  hover(point: Point | null): void;
  press(point: Point | null): void;
}

/** Tells when the pointer is over marked words. One look per frame at most, and none while nothing is marked. */
export function watchPointer(draft: DraftWatch, on: OnPoint): void {
  const { editor } = draft.composer;
  const options = { passive: true, signal: draft.signal };
  let latest: PointerEvent | null = null;
  let over: Point | null = null;
  const tell = (point: Point | null): void => {
    if (point?.nudge.id === over?.nudge.id) return;
    over = point;
    on.hover(point);
  };
  const look = (): void => {
    if (latest) tell(pointAt(draft.points, latest.clientX, latest.clientY));
    latest = null;
  };
  const move = (event: PointerEvent): void => {
    if (draft.ranges.length === 0 || event.pointerType === 'touch' || !event.isTrusted) return;
    if (!latest) requestAnimationFrame(look);
    latest = event;
  };
  const leave = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    latest = null;
    tell(null);
  };
  const press = (event: MouseEvent): void => {
    if (event.isTrusted) on.press(pointAt(draft.points, event.clientX, event.clientY));
  };
  // Capturing: an editor may keep its events to itself. A leave would then be heard from every element inside.
  editor.addEventListener('pointermove', move, { ...options, capture: true });
  editor.addEventListener('pointerleave', leave, options);
  editor.addEventListener('click', press, { ...options, capture: true });
}
