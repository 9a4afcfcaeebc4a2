import { insertionPoint } from '../editor/insertion.ts';
import { replace, type Replaced } from '../editor/replace.ts';
import type { Rewrite } from '../model/review.ts';
import { slotsIn } from '../model/slot.ts';
import type { Span } from '../model/span.ts';
import type { DraftWatch } from './draft-watch.ts';
import type { Point } from './points.ts';

async function put(draft: DraftWatch, span: Span, expected: string, words: string): Promise<Replaced> {
  const outcome = await replace(draft.field, span, expected, words);
  if (outcome === 'done') for (const gap of slotsIn(words)) draft.gaps.add(gap);
  return outcome;
}

/** Puts a rewrite in the place of its words, which may be more than the marked ones. */
export function replaceWords(draft: DraftWatch, point: Point, rewrite: Rewrite): Promise<Replaced> {
  const { span } = draft.pointOf(point) ?? point;
  const moved = span.start - (point.nudge.start ?? span.start);
  const place = { start: rewrite.start + moved, end: rewrite.end + moved };
  return put(draft, place, draft.wordsAt(rewrite), rewrite.text);
}

/** Puts words of their own into the draft as a paragraph, after what the writer has said and before their closing. */
export function insertParagraph(draft: DraftWatch, words: string): Promise<Replaced> {
  const snapshot = draft.field.read();
  const { text } = snapshot;
  const at = insertionPoint(text, snapshot.aside);
  const isFirst = text.slice(0, at).trim() === '';
  return put(draft, { start: at, end: at }, '', isFirst ? words.trim() : snapshot.paragraphBreak(at) + words.trim());
}

/** Puts a rewrite that only adds words where it belongs; where that is unknown, as a paragraph. */
export function insertWords(draft: DraftWatch, rewrite: Rewrite): Promise<Replaced> {
  const { text } = draft.field.read();
  if (!draft.isReviewed(text)) return insertParagraph(draft, rewrite.text);
  return put(draft, rewrite, draft.wordsAt(rewrite), rewrite.text);
}

/** Puts words on the clipboard; works where navigator.clipboard does not: on a page without TLS. */
export function copy(page: Document, words: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', write, { capture: true, once: true });
  const isCopied = page.execCommand('copy');
  page.removeEventListener('copy', write, { capture: true });
  return isCopied;
}
