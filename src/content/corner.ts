import type { Box } from './geometry.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** What stands in an editor: its marked words, and all of its words. */
export interface Standing {
  readonly editor: HTMLElement;
  readonly marks: () => readonly Box[];
  readonly words: () => readonly Box[];
}

const MARGIN = 8;
/** An editor of fewer badges' heights than this has no room beside its words: there the badge keeps off all of them. */
const LOW = 4;
const CONTROLS = 'a, button, input, select, textarea, label, [role=button], [role=link], [contenteditable]';

export const isLow = ({ top, bottom }: Box, { height }: Size): boolean => bottom - top < LOW * height;

/**
 * The lower right corner of what is seen of an editor, or the first other one in which no mark lies; in a low editor no
 * word at all. Where all are taken a place beside the editor over no control of the page.
 */
export function spotIn(seen: Box, size: Size, standing: Standing): Spot {
  const taken = isLow(seen, size) ? standing.words() : standing.marks();
  const inside = cornersIn(seen, size);
  const isFree = (spot: Spot): boolean => !taken.some((box) => overlaps(box, boxAt(spot, size)));
  const free = inside.find(isFree) ?? placesAround(seen, size).find((spot) => isOpen(boxAt(spot, size)));
  return free ?? inside[0];
}

const boxAt = ({ left, top }: Spot, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function cornersIn({ left, top, right, bottom }: Box, { width, height }: Size): readonly [Spot, ...Spot[]] {
  const [low, high] = [bottom - height - MARGIN, top + MARGIN];
  const [near, far] = [right - width - MARGIN, left + MARGIN];
  return [
    { left: near, top: low },
    { left: near, top: high },
    { left: far, top: low },
  ];
}

/** Under it, beside it, over it. */
function placesAround({ top, right, bottom }: Box, { width, height }: Size): readonly Spot[] {
  const near = right - width - MARGIN;
  return [
    { left: near, top: bottom + MARGIN },
    { left: right + MARGIN, top: bottom - height },
    { left: near, top: top - height - MARGIN },
  ];
}

/** On the screen, and over nothing that one presses or writes in. */
function isOpen({ left, top, right, bottom }: Box): boolean {
  const { clientWidth } = document.documentElement;
  if (left < 0 || top < 0 || right > clientWidth || bottom > innerHeight) return false;
  const points = [left, (left + right) / 2, right].map((x) => [x, (top + bottom) / 2] as const);
  return points.every(([x, y]) => !document.elementFromPoint(x, y)?.closest(CONTROLS));
}
