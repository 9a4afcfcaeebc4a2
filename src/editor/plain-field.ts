import type { Span } from '../model/span.ts';
import type { Field, Snapshot, TextRange } from './field.ts';
import { treeOf } from './elements.ts';
import { quotedLines } from './quoted-lines.ts';
import { Mirror } from './mirror.ts';

// Chromium 156 (2026-11); TypeScript's DOM does not know it yet.
type WithValueRange = HTMLTextAreaElement & { createValueRange?(start: number, end: number): TextRange };

/** A textarea. Where the browser cannot range over its value, a mirror laid over it can. */
export class PlainField implements Field {
  private mirror: Mirror | null = null;

  constructor(readonly element: WithValueRange) {}

  get isWritable(): boolean {
    return !this.element.disabled && !this.element.readOnly;
  }

  get length(): number {
    return this.element.textLength;
  }

  read(): Snapshot {
    const text = this.element.value;
    return {
      text,
      aside: quotedLines(text),
      range: (span) => this.range(text, span),
      spanOf: (range) => this.spanIn(text, range),
      paragraphBreak: () => '\n\n',
    };
  }

  wordsUnder(ranges: readonly TextRange[]): string[] {
    const text = this.element.value;
    return ranges.map((range) => {
      const { start, end } = this.spanIn(text, range);
      return text.slice(start, end);
    });
  }

  lines(): DOMRect[] {
    const text = this.element.value;
    const range = this.range(text, { start: 0, end: text.length });
    const lines = Array.from(range?.getClientRects() ?? []);
    range?.disconnect?.();
    return lines;
  }

  get hasFocus(): boolean {
    return treeOf(this.element).activeElement === this.element;
  }

  select(span: Span): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(span.start, span.end);
  }

  keepSelection(): () => void {
    const { selectionStart, selectionEnd, selectionDirection } = this.element;
    return () => {
      this.element.focus({ preventScroll: true });
      this.element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    };
  }

  onChange(listener: (where: readonly Node[]) => void, signal: AbortSignal): void {
    let known: string | null = null;
    const heard = ({ isTrusted }: Event): void => {
      // What a page makes up counts if the words have changed with it.
      if (!isTrusted && this.element.value === known) return;
      known = isTrusted ? null : this.element.value;
      listener([]);
    };
    this.element.addEventListener('input', heard, { signal });
  }

  release(): void {
    this.mirror?.remove();
    this.mirror = null;
  }

  private spanIn(text: string, range: TextRange): Span {
    // In the mirror a range moves with the mirror's text.
    this.mirror?.write(text);
    return { start: range.startOffset, end: range.endOffset };
  }

  private range(text: string, { start, end }: Span): TextRange | null {
    if (end > text.length) return null;
    if (this.element.createValueRange) return this.element.createValueRange(start, end);
    this.mirror ??= new Mirror(this.element);
    return this.mirror.range(text, start, end);
  }
}
