import type { DraftWatch } from './draft-watch.ts';
import { Latest } from './latest.ts';
import { type Held, watchSending } from './sending.ts';

/** Holds a mail back for one look, where the person wants that and it can be shown. */
export class LookBeforeSending {
  private isWanted = false;
  private readonly wishes = new Latest();
  private readonly pauses = new Latest();

  constructor(
    private readonly askWhetherWanted: () => Promise<boolean>,
    private readonly stage: { canDraw(): Promise<boolean> },
    private readonly show: (draft: DraftWatch, held: Held) => void,
  ) {}

  watch(draft: DraftWatch): void {
    watchSending(draft, { isWanted: () => this.isWanted, hold: (held) => void this.pause(draft, held) });
  }

  /** Asks whether a mail may be held back; it goes where there is no answer. */
  async learn(): Promise<void> {
    const isLatest = this.wishes.ask();
    const isWanted = await this.askWhetherWanted().catch(() => false);
    if (isLatest()) this.isWanted = isWanted;
  }

  private async pause(draft: DraftWatch, held: Held): Promise<void> {
    const isLatest = this.pauses.ask();
    const canDraw = await this.stage.canDraw();
    // Pressed again meanwhile, the mail goes once; and a draft that was thrown away is not sent.
    if (!isLatest() || draft.signal.aborted) return;
    if (canDraw) this.show(draft, held);
    else held.send();
  }
}
