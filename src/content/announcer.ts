const REST_MS = 1000;

/** What a screen reader is told: only once the writer rests, so that it does not chatter while they type. */
export class Announcer {
  /** What was said last; said again only when it is something else. */
  said = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onSaid: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  soon(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.said = words;
      this.onSaid();
    }, REST_MS);
  }
}
