import type { Frame, Page } from 'playwright';

/** A stretch of a draft that Parley marks, as the page itself can see it. */
export interface Mark {
  /** Name of the highlight: `parley-nudge`. */
  readonly name: string;
  readonly text: string;
  /** Middle of its first line, in CSS pixels of the top frame's viewport. */
  readonly x: number;
  readonly y: number;
}

function readRegistry(): Mark[] {
  const isDrawn = (range: AbstractRange): range is Range => 'getClientRects' in range;
  // In Chromium a highlight may also hold a stretch of a textarea's value, which does not tell whose (2026-11).
  const textOf = (range: AbstractRange, x: number, y: number) => {
    // Editors write some spaces as no-break spaces.
    if (range instanceof Range) return range.toString().replaceAll('\u00A0', ' ');
    const field = document.elementsFromPoint(x, y).find((element) => element instanceof HTMLTextAreaElement);
    return field?.value.slice(range.startOffset, range.endOffset) ?? '';
  };
  return [...CSS.highlights].flatMap(([name, highlight]) => {
    // The words whose card is open carry a second highlight.
    if (!name.startsWith('parley-') || name === 'parley-current') return [];
    return [...highlight].filter(isDrawn).map((range) => {
      const line = range.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
      return { name, text: textOf(range, x, y), x, y };
    });
  });
}

async function marksIn(frame: Frame): Promise<Mark[]> {
  const marks = await frame.evaluate(readRegistry);
  if (marks.length === 0 || !frame.parentFrame()) return marks;
  const box = await (await frame.frameElement()).boundingBox();
  return marks.map((mark) => ({ ...mark, x: mark.x + (box?.x ?? 0), y: mark.y + (box?.y ?? 0) }));
}

/** The marks of a page and its frames, from top to bottom. The registry is one per document, shared by all worlds. */
export async function readMarks(page: Page): Promise<Mark[]> {
  // All frames at once: a page may have a hundred.
  const found = await Promise.all(page.frames().map(marksIn));
  return found.flat().toSorted((a, b) => a.y - b.y || a.x - b.x);
}
