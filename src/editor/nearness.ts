import type { TextRange } from './field.ts';

// One scrolls less far before the browser has told. Where the page itself scrolls both count (Chromium 156, 2026-11).
const AROUND = '300px';

/**
 * Tells whether words are near what is seen of them, as often as that changes. It is asked of the element they stand in;
 * words outside its box (it overflows, or has none) count as near. Null for those of a textarea, which has no nodes.
 */
export function watchNearness(range: TextRange, tell: (isNear: boolean) => void): IntersectionObserver | null {
  const around = range.startContainer?.parentElement;
  if (!around) return null;
  const observer = new IntersectionObserver(
    (sightings) => {
      for (const { isIntersecting, boundingClientRect } of sightings)
        tell(isIntersecting || !holds(boundingClientRect, range.getBoundingClientRect()));
    },
    { rootMargin: AROUND, scrollMargin: AROUND },
  );
  observer.observe(around);
  return observer;
}

const holds = (outer: DOMRect, { left, top, right, bottom }: DOMRect): boolean =>
  outer.left <= left && outer.top <= top && outer.right >= right && outer.bottom >= bottom;
