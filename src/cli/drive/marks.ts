import type { Page } from 'playwright';

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

/** The marks of a page and its frames, from top to bottom. The registry is one per document, shared by all worlds. */
export async function readMarks(page: Page): Promise<Mark[]> {
  const found: Mark[] = [];
  for (const frame of page.frames()) {
    const marks = await frame.evaluate(readRegistry);
    if (marks.length === 0) continue;
    const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : { x: 0, y: 0 };
    found.push(...marks.map((mark) => ({ ...mark, x: mark.x + (box?.x ?? 0), y: mark.y + (box?.y ?? 0) })));
  }
  return found.toSorted((a, b) => a.y - b.y || a.x - b.x);
}
