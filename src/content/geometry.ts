/** A box in CSS pixels of the top frame's viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The frame that an element's page is drawn in; null for one whose faces are drawn in the page itself, as in each frame of
 * a frameset.
 */
export function frameOf(element: Element): Element | null {
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  return frame?.localName === 'frame' ? null : frame;
}

/** The windows from the one an element lives in up to that of the page. */
export function windowsAround(element: Element): Window[] {
  const view = element.ownerDocument.defaultView;
  if (!view) return [];
  const frame = frameOf(element);
  return frame ? [view, ...windowsAround(frame)] : [view];
}

/** Carries a box out of the frames around `inside`; frames may be scaled. */
export function onPage(box: Box, inside: Element): Box {
  const frame = frameOf(inside);
  if (!frame) return box;
  const outer = frame.getBoundingClientRect();
  const scale = frame instanceof Object && 'offsetWidth' in frame ? outer.width / Number(frame.offsetWidth) || 1 : 1;
  const left = outer.left + frame.clientLeft * scale;
  const top = outer.top + frame.clientTop * scale;
  const moved = {
    left: left + box.left * scale,
    top: top + box.top * scale,
    right: left + box.right * scale,
    bottom: top + box.bottom * scale,
  };
  return onPage(moved, frame);
}

/** Elements around one that may hide a part of it, through the frames; asked once, as it costs a style each. */
export function clippersOf(element: Element): Element[] {
  const around = element.parentElement ?? hostOf(element) ?? frameOf(element);
  if (!around) return [];
  // What a page's body or root says of overflow is about the window.
  const isPage = around.localName === 'body' || around.localName === 'html';
  const clips = !isPage && /auto|scroll|hidden|clip/.test(getComputedStyle(around).overflow);
  const isFrame = around.ownerDocument !== element.ownerDocument;
  return clips || isFrame ? [around, ...clippersOf(around)] : clippersOf(around);
}

/** What is seen of an element between those that clip it; null when nothing is. */
export function seenOf(element: Element, clippers: readonly Element[]): Box | null {
  const screen = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
  const boxes = [element, ...clippers].map((each) => onPage(each.getBoundingClientRect(), each));
  const seen = boxes.reduce<Box>(intersect, screen);
  return seen.right > seen.left && seen.bottom > seen.top ? seen : null;
}

function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function hostOf(element: Element): Element | null {
  const root: Node & { readonly host?: Element } = element.getRootNode();
  return root.host ?? null;
}
