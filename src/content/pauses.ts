/** Pause in typing after which a draft is reviewed, in milliseconds. */
export const PAUSE_MS = 150;

/** A little less than a browser waits before it stops a worker that nobody asks. */
const STOPPED_AFTER_MS = 25_000;

/** How long to wait after each letter. */
export class Pauses {
  private last = performance.now();

  /** After a long silence nothing: the worker, stopped by now, wakes while the person writes on. */
  next(): number {
    const now = performance.now();
    const silence = now - this.last;
    this.last = now;
    return silence > STOPPED_AFTER_MS ? 0 : PAUSE_MS;
  }
}
