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

  async isCovered(): Promise<boolean> {
    await this.seen;
    this.note(this.observer.takeRecords());
    return this.latest?.isVisible === false && this.latest.isIntersecting && !isTinted(this.host);
  }

  private note(sightings: readonly Sighting[]): void {
    this.latest = sightings.at(-1) ?? this.latest;
    if (this.latest) this.tell();
  }
}

/** A filter over the whole page, as dark readers lay one, hides nothing; but with it no browser vouches for what is seen. */
function isTinted({ parentElement }: Element): boolean {
  if (!parentElement) return false;
  const { filter, opacity } = getComputedStyle(parentElement);
  return filter !== 'none' && !filter.includes('opacity') && opacity === '1';
}
