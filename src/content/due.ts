/** Calls back at a moment that is put off at every letter: to set a timer anew each time costs more than to look once more. */
export class Due {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is due, and when the timer goes off: then or earlier. */
  private at = 0;
  private rings = 0;

  constructor(private readonly onDue: () => void) {}

  get isPending(): boolean {
    return this.timer !== undefined;
  }

  /** So many milliseconds from now, whatever was due before. */
  set(ms: number): void {
    this.at = performance.now() + ms;
    if (!this.isPending || this.at < this.rings) this.ringIn(ms);
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private ringIn(ms: number): void {
    clearTimeout(this.timer);
    this.rings = performance.now() + ms;
    this.timer = setTimeout(() => this.ring(), ms);
  }

  private ring(): void {
    const left = Math.ceil(this.at - performance.now());
    if (left > 0) return this.ringIn(left);
    this.timer = undefined;
    this.onDue();
  }
}
