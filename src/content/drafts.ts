import type { Composer } from '../webmail/index.ts';
import type { Companion } from './companion.ts';
import { type Asks, DraftWatch } from './draft-watch.ts';

/** The drafts of a page: one watch for each composer there is now. */
export class Drafts {
  private readonly watches = new Map<HTMLElement, DraftWatch>();

  constructor(
    private readonly asks: Asks,
    private readonly companion: Companion,
  ) {}

  /** Begins with composers that have come, ends with those that have gone. */
  keep(composers: readonly Composer[]): void {
    const editors = new Set(composers.map(({ editor }) => editor));
    for (const [editor, watch] of this.watches) if (!editors.has(editor)) this.end(editor, watch);
    for (const composer of composers) this.keepOne(composer);
  }

  /** Has every draft reviewed anew. */
  refresh(): void {
    for (const watch of this.watches.values()) watch.refresh();
  }

  private keepOne(composer: Composer): void {
    const known = this.watches.get(composer.editor);
    if (known?.composer.root === composer.root) return known.mend();
    // The same editor in another form: it was re-homed.
    if (known) this.end(composer.editor, known);
    const watch = new DraftWatch(composer, this.asks);
    this.watches.set(composer.editor, watch);
    this.companion.join(watch);
  }

  private end(editor: HTMLElement, watch: DraftWatch): void {
    watch.stop();
    this.watches.delete(editor);
    this.companion.part(watch, this.watches.values());
  }
}
