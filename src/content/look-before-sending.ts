import type { DraftWatch } from './draft-watch.ts';
import { Latest } from './latest.ts';
import { type Held, watchSending } from './sending.ts';

/** Holds a mail back for one look, where the person wants that and it can be shown. */
export class LookBeforeSending {
  private readonly pauses = new Latest();

  constructor(
    private readonly wishes: { readonly latest: { readonly beforeSending: boolean } },
    private readonly stage: { canDraw(): Promise<boolean> },
    private readonly show: (draft: DraftWatch, held: Held) => void,
  ) {}

  watch(draft: DraftWatch): void {
    const isWanted = (): boolean => this.wishes.latest.beforeSending;
    watchSending(draft, { isWanted, hold: (held) => void this.pause(draft, held) });
  }

  private async pause(draft: DraftWatch, held: Held): Promise<void> {
    const isLatest = this.pauses.ask();
    const canDraw = await this.stage.canDraw().catch(() => false);
    // Pressed again meanwhile, the mail goes once; and a draft that was thrown away is not sent.
    if (!isLatest() || draft.signal.aborted) return;
    if (!canDraw || !this.shows(draft, held)) held.send();
  }

  /** False where it cannot be shown after all: nobody would know why the mail did not go. */
  private shows(draft: DraftWatch, held: Held): boolean {
    try {
      this.show(draft, held);
      return true;
    } catch {
      return false;
    }
  }
}
