/** Year and month in which a fact about somebody else's page was last known good; `unverified`: a guess nobody has seen. */
type Month = `20${number}-${number}` | 'unverified';

/**
 * Where something stands on a page: CSS selector → the month it was last known good, best first. The next one is tried
 * where one finds nothing.
 */
export type Place = Readonly<Record<string, Month>>;

/** Every selector of a place as one: what any of them means. */
export const anyOf = (...places: readonly (Place | undefined)[]): string =>
  places.flatMap((place) => Object.keys(place ?? {})).join(', ');

/** What the best selector finds first in `scope`, null when none finds anything. */
export const find = (scope: ParentNode, place: Place | undefined): HTMLElement | null =>
  findAll(scope, place)[0] ?? null;

/** All that the best selector finds in `scope`: the first one that finds anything. */
export function findAll(scope: ParentNode, place: Place | undefined): HTMLElement[] {
  for (const selector of Object.keys(place ?? {})) {
    const found = scope.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return Array.from(found);
  }
  return [];
}

/** The nearest element around (or at) an element that a place means, through frames and shadow roots. */
export function closest(element: Element, place: Place): Element | null {
  const selector = anyOf(place);
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    at = beyond(at);
  }
  return null;
}

export const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === 'iframe';

/** The parent of an element; above the topmost, what holds its tree. */
export const outOf = (element: Element): Element | null => element.parentElement ?? beyond(element);

/** The host of the shadow root that an element is in; else the frame of its document, if a script may see that. */
function beyond(element: Element): Element | null {
  const root: Node & { readonly host?: Element } = element.getRootNode();
  // A frame of another origin answers null.
  return root.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/**
 * A form answers with a field of its own where one is called like what it is asked (2026-11). Whoever builds such a
 * form wants no help.
 */
export const isSound = (element: Element): boolean =>
  ['querySelector', 'querySelectorAll', 'closest', 'contains', 'addEventListener'].every(
    (name) => typeof Reflect.get(element, name) === 'function',
  );
