import type { Span } from '../model/span.ts';

/** A stretch on the screen: what a Range and the range of a textarea have in common. */
export type TextRange = AbstractRange & {
  getClientRects(): Iterable<DOMRect>;
  getBoundingClientRect(): DOMRect;
  /** The words of a Range; the range of a textarea does not tell them. */
  toString(): string;
  /** Ends a textarea's range; a Range needs no end. */
  disconnect?(): void;
};

/** The text of a field at one moment. Offsets are UTF-16 in `text` and hold until the field changes. */
export interface Snapshot {
  readonly text: string;
  readonly aside: readonly Span[];
  /** Null where the stretch has no place on the page. */
  range(span: Span): TextRange | null;
  /** The way back: where the words of a range stand in the text; null where they are no longer in it. */
  spanOf(range: TextRange): Span | null;
  /** What to put between the text before an offset and a new paragraph. */
  paragraphBreak(at: number): string;
}

/** Any editor: a textarea or an element whose content is edited. */
export interface Field {
  readonly element: HTMLElement;
  readonly isWritable: boolean;
  /** About how long the text is, in UTF-16 units: told without reading it. */
  readonly length: number;
  read(): Snapshot;
  /** What stands under ranges of this field now: told without reading the rest. */
  wordsUnder(ranges: readonly TextRange[]): string[];
  /** Where words stand on the screen, line by line. */
  lines(): DOMRect[];
  /** What is typed goes into it, as far as its document is concerned. */
  readonly hasFocus: boolean;
  /** Moves the selection there, and the focus with it; the page does not scroll for it. */
  select(span: Span): void;
  /** Remembers the selection; what it returns brings it back, and the focus with it. */
  keepSelection(): () => void;
  /**
   * Calls back after the text may have changed, whoever changed it, with the nodes in which it did; without any in a
   * textarea, whose ranges tell.
   */
  onChange(listener: (where: readonly Node[]) => void, signal: AbortSignal): void;
  /** Ends what the field keeps on the page. */
  release(): void;
}
