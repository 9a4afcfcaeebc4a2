import type { TextRange } from '../editor/field.ts';
import { Marks } from '../editor/marks.ts';
import { placeOf } from '../model/place.ts';
import type { Quote } from '../model/standing.ts';
import { webmailOf } from '../webmail/index.ts';
import type { DraftWatch } from './draft-watch.ts';
import { passageIn } from './passage.ts';

/** Leads from the popup to the words it speaks of: scrolls there and tints them until the person goes on. */
export class Pointing {
  private marks: Marks | null = null;

  constructor(
    private readonly page: Document,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** False where the page no longer shows such a mail. */
  point({ message, text }: Quote, draft: DraftWatch | null): boolean {
    if (message === 'draft') return draft !== null && this.show(draft.field.element, rangeIn(draft, text));
    const element = webmailOf(this.page).thread(this.page, draft?.composer ?? null)[message]?.element;
    return element ? this.show(element, passageIn(element, text) ?? wholeOf(element)) : false;
  }

  private show(element: Element, range: TextRange | null): boolean {
    this.end();
    const stands = range && !range.collapsed ? range.startContainer.parentElement : null;
    (stands ?? element).scrollIntoView({ block: 'center', behavior: 'instant' });
    this.marks = new Marks(element);
    this.marks.point(range);
    const view = element.ownerDocument.defaultView;
    const once = { once: true, passive: true, capture: true, signal: this.signal };
    for (const event of ['pointerdown', 'keydown'] as const) view?.addEventListener(event, () => this.end(), once);
    return true;
  }

  private end(): void {
    this.marks?.clear();
    this.marks = null;
  }
}

function rangeIn({ field }: DraftWatch, words: string): TextRange | null {
  const snapshot = field.read();
  const place = placeOf(words, snapshot.text);
  return place && snapshot.range(place);
}

function wholeOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}
