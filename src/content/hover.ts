const OPEN_AFTER_MS = 220;
const CLOSE_AFTER_MS = 320;

/** Tells a pointer that rests from one that passes by, and lets it travel from the words to their card. */
export class Hover<T> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly on: { open(thing: T): void; close(): void },
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** The pointer is over a thing, over nothing (null), or over what was opened ('card'). */
  over(thing: T | 'card' | null): void {
    clearTimeout(this.timer);
    if (thing === 'card') return;
    if (thing === null) this.timer = setTimeout(() => this.on.close(), CLOSE_AFTER_MS);
    else this.timer = setTimeout(() => this.on.open(thing), OPEN_AFTER_MS);
  }
}
