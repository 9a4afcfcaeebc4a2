import type { Span } from '../model/span.ts';
import { treeOf, viewOf } from './elements.ts';
import type { Field, Snapshot, TextRange } from './field.ts';
import { readRichText, type RichText } from './rich-text.ts';

/** TinyMCE stays contenteditable when it is read-only and tells by its class alone (8.9, 2026-11). */
const LOCKED = '[aria-readonly=true], .mce-content-readonly';

/** An element with contenteditable, in whatever document or shadow tree it lives. */
export class RichField implements Field {
  constructor(
    readonly element: HTMLElement,
    private readonly asideSelector: string,
  ) {}

  get isWritable(): boolean {
    return this.element.isContentEditable && !this.element.matches(LOCKED);
  }

  get length(): number {
    return this.element.textContent.length;
  }

  read(): Snapshot {
    const rich = readRichText(this.element, this.asideSelector);
    return {
      text: rich.text,
      aside: rich.aside,
      range: (span) => rangeIn(rich, span),
      spanOf: (range) => spanOf(rich, range),
      paragraphBreak: (at) => (isInParagraph(rich, at) ? '\n' : '\n\n'),
    };
  }

  wordsUnder(ranges: readonly TextRange[]): string[] {
    return ranges.map(String);
  }

  lines(): DOMRect[] {
    const range = this.element.ownerDocument.createRange();
    return readRichText(this.element, this.asideSelector).runs.flatMap(({ node, from, length }) => {
      range.setStart(node, from);
      range.setEnd(node, from + length);
      return Array.from(range.getClientRects());
    });
  }

  get hasFocus(): boolean {
    return this.element.contains(treeOf(this.element).activeElement);
  }

  select(span: Span): void {
    const rich = readRichText(this.element, this.asideSelector);
    const range = rangeIn(rich, span) ?? endOf(this.element);
    this.focus();
    // addRange ignores a range inside a shadow tree.
    this.selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  keepSelection(): () => void {
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = this.selection ?? {};
    return () => {
      this.focus();
      if (!anchorNode || !focusNode || !this.element.contains(anchorNode)) return;
      this.selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    };
  }

  onChange(listener: (where: readonly Node[]) => void, signal: AbortSignal): void {
    const observer = new MutationObserver((records) => listener(records.map(({ target }) => target)));
    observer.observe(this.element, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  release(): void {}

  private focus(): void {
    if (!this.element.ownerDocument.hasFocus() || !this.hasFocus) this.element.focus({ preventScroll: true });
  }

  private get selection(): Selection | null {
    return viewOf(this.element)?.getSelection() ?? null;
  }
}

/** The nodes under a stretch of the text; null where the text has none. */
export function rangeIn(rich: RichText, span: Span): Range | null {
  const empty = span.start === span.end && rich.emptyLines.find(({ at }) => at === span.start);
  if (empty) return before(empty.node);
  const first = rich.runs.find((run) => run.start + run.length > span.start) ?? rich.runs.at(-1);
  const last = rich.runs.findLast((run) => run.start < span.end) ?? first;
  if (!first || !last) return null;
  // An empty stretch keeps to the text before it: what is inserted there continues it.
  const begin = span.start === span.end ? last : first;
  const range = first.node.ownerDocument.createRange();
  range.setStart(begin.node, begin.from + clamp(span.start - begin.start, begin.length));
  range.setEnd(last.node, last.from + clamp(span.end - last.start, last.length));
  return range;
}

/** Where the text has what is under a range, the way back from `rangeIn`. */
export function spanOf({ runs }: RichText, range: AbstractRange): Span | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = runs.find(
    ({ node, from, length }) => node === startContainer && startOffset >= from && startOffset < from + length,
  );
  const last = runs.find(
    ({ node, from, length }) => node === endContainer && endOffset > from && endOffset <= from + length,
  );
  if (!first || !last) return null;
  return { start: first.start + startOffset - first.from, end: last.start + endOffset - last.from };
}

// A line that is a <p> keeps its distance by itself.
function isInParagraph({ runs }: RichText, at: number): boolean {
  const run = runs.findLast(({ start }) => start < at);
  return run?.node.parentElement?.closest('p, div, li, blockquote')?.localName === 'p';
}

function before(node: Element): Range {
  const range = node.ownerDocument.createRange();
  range.setStartBefore(node);
  range.collapse(true);
  return range;
}

const clamp = (offset: number, length: number): number => Math.min(Math.max(offset, 0), length);

function endOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}
