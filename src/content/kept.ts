/** Something that goes on until it is stopped, and can be done again meanwhile. */
export interface Keeping {
  again(): void;
  stop(): void;
}

/** Something kept going for as long as it is about the same things. */
export class Kept {
  private about: readonly unknown[] = [];
  private keeping: Keeping | null = null;

  /** Ends what went on and starts anew when one of the things is another; `start` may return nothing to keep. */
  keep(about: readonly unknown[], start: () => Keeping | null): void {
    if (about.length === this.about.length && about.every((thing, index) => thing === this.about[index])) return;
    this.end();
    this.about = about;
    this.keeping = start();
  }

  again(): void {
    this.keeping?.again();
  }

  end(): void {
    this.keeping?.stop();
    this.keeping = null;
    this.about = [];
  }
}
