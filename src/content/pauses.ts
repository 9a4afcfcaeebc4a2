/** The least pause in typing after which a draft is reviewed, in milliseconds. */
export const PAUSE_MS = 150;
/** The most: who writes slowly waits no longer for an answer. */
const LONGEST_MS = 400;
/** What lies further apart is no rhythm of writing. */
const THOUGHT_MS = 1_000;
/** A pause is so many times what lies between two letters: the next letter of a word is awaited. */
const LONGER = 1.5;

/** A little less than a browser waits before it stops a worker that nobody asks. */
const STOPPED_AFTER_MS = 25_000;

/** How long to wait after each letter. */
export class Pauses {
  private last = performance.now();
  /** Milliseconds between the latest letters, smoothed. */
  private rhythm = 0;

  /** After a long silence nothing: the worker, stopped by now, wakes while the person writes on. */
  next(): number {
    const now = performance.now();
    const silence = now - this.last;
    this.last = now;
    if (silence > STOPPED_AFTER_MS) return 0;
    if (silence < THOUGHT_MS) this.rhythm = this.rhythm > 0 ? (3 * this.rhythm + silence) / 4 : silence;
    return Math.min(LONGEST_MS, Math.max(PAUSE_MS, LONGER * this.rhythm));
  }
}
