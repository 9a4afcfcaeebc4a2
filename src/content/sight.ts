/** How long a face has to lie in plain sight before the browser says so, in milliseconds; it allows no less. */
const DELAY_MS = 100;

/** A record of a browser that looks at what lies above an element: Chromium does, Firefox does not (2026-11). */
type Sighting = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Watches whether the page lays something over a face of ours or makes it see-through, so that a click meant for
 * something else would press a button of ours. Where the browser cannot tell, nothing counts as covered.
 */
export class Sight {
  private face: Element | null = null;
  private latest: Sighting | null = null;
  private seen: Promise<void> = Promise.resolve();
  private tell = (): void => {};
  private readonly observer: IntersectionObserver;

  private wasAstray = false;

  constructor(private readonly host: Element) {
    const options: IntersectionObserverInit & { delay: number; trackVisibility: boolean } = {
      delay: DELAY_MS,
      trackVisibility: true,
    };
    this.observer = new IntersectionObserver((sightings) => this.note(sightings), options);
  }

  watch(face: Element | null): void {
    if (face === this.face) return;
    this.observer.disconnect();
    this.tell();
    this.face = face;
    this.latest = null;
    if (!face) return;
    this.seen = new Promise((resolve) => (this.tell = resolve));
    this.observer.observe(face);
  }

  /** Notes whether a press is where the pressed button is: a page may move it there for the length of a click. */
  notePress({ target, detail, clientX, clientY }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    // A key presses with no pointer.
    this.wasAstray = detail > 0 && (clientX < left || clientX > right || clientY < top || clientY > bottom);
  }

  async isCovered(): Promise<boolean> {
    await this.seen;
    this.note(this.observer.takeRecords());
    const isHidden = this.latest?.isVisible === false && this.latest.isIntersecting && !isTinted(this.host);
    return isHidden || this.wasAstray || isMoved(this.host, this.face);
  }

  private note(sightings: readonly Sighting[]): void {
    this.latest = sightings.at(-1) ?? this.latest;
    if (this.latest) this.tell();
  }
}

/** True where the page has moved or stretched its root, and our faces with it. A dialog around them may be anywhere. */
function isMoved(host: Element, face: Element | null): boolean {
  if (host.parentElement !== host.ownerDocument.documentElement || !(face instanceof HTMLElement)) return false;
  const { left, top } = host.getBoundingClientRect();
  const { width } = face.getBoundingClientRect();
  // A browser that does not tell the zoom (Chromium before 128) makes the last comparison false.
  return left !== 0 || top !== 0 || Math.abs(width - face.offsetWidth * face.currentCSSZoom) > 1;
}

/** A filter over the whole page, as dark readers lay one, hides nothing; but with it no browser vouches for what is seen. */
function isTinted({ parentElement }: Element): boolean {
  if (!parentElement) return false;
  const { filter, opacity } = getComputedStyle(parentElement);
  return filter !== 'none' && !filter.includes('opacity') && opacity === '1';
}
