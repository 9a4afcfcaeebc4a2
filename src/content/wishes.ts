import { NO_SHORTCUT } from '../model/shortcut.ts';
import type { PageSettings } from '../model/settings.ts';
import { Latest } from './latest.ts';

/** What the person wants of a page with a draft, as far as it was heard. Until then nothing is done unasked. */
export class Wishes {
  private readonly asked = new Latest();
  private heard: PageSettings = { beforeSending: false, shortcut: NO_SHORTCUT };

  constructor(private readonly ask: () => Promise<PageSettings>) {}

  get latest(): PageSettings {
    return this.heard;
  }

  /** Asks again. Where there is no answer a mail goes as it is, and the keys are what they were. */
  async learn(): Promise<void> {
    const isLatest = this.asked.ask();
    const heard = await this.ask().catch(() => ({ ...this.heard, beforeSending: false }));
    if (isLatest()) this.heard = heard;
  }
}
