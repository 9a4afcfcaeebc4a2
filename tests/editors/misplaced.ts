import type { Draft } from '../../src/cli/drive/draft.ts';

/** How far from the outer edges of a mark we ask for the letter there, in pixels. */
export const REACH = 1;

/**
 * Asks the browser which letters lie just inside the first and the last line of each mark that is in sight. They have
 * to be where `words` begin and end.
 *
 * @returns What lies there instead, nothing when all is right.
 */
export async function misplaced({ editor }: Draft, words: string): Promise<string[]> {
  // As it is drawn: a textarea's mirror takes in what was typed before the next frame.
  await editor.evaluate(async () => await new Promise(requestAnimationFrame));
  return await editor.evaluate(findMisplaced, { words, reach: REACH });
}

/** The same, run in the page itself; it knows nothing of what stands around it here. */
export function findMisplaced(editor: Element, { words, reach }: { words: string; reach: number }): string[] {
  const page = editor.ownerDocument;
  const view = page.defaultView!;
  const root = editor.getRootNode();
  const shadowRoots = root instanceof view.ShadowRoot ? [root] : [];
  /** The text before and after a place on the screen. */
  const around = (x: number, y: number): [string, string] | null => {
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
    if (!caret || !editor.contains(caret.offsetNode)) return null;
    if (editor.localName === 'textarea' && 'value' in editor) {
      const text = String(editor.value);
      return [text.slice(0, caret.offset), text.slice(caret.offset)];
    }
    const before = page.createRange();
    before.setStart(editor, 0);
    before.setEnd(caret.offsetNode, caret.offset);
    const after = page.createRange();
    after.setStart(caret.offsetNode, caret.offset);
    after.setEnd(editor, editor.childNodes.length);
    return [before.toString(), after.toString()];
  };
  // Editors write some spaces as no-break spaces.
  const asSeen = (text: string): string => text.replaceAll('\u00A0', ' ');
  const isPlaced = (range: AbstractRange): range is Range => 'getClientRects' in range;
  const ranges = [...view.CSS.highlights].flatMap(([name, highlight]) =>
    name !== 'parley-current' ? [...highlight].filter(isPlaced) : [],
  );
  if (ranges.length !== 3) return [`${ranges.length} marks`];
  let seen = 0;
  const faults = ranges.flatMap((range) => {
    const lines = [...range.getClientRects()].filter(({ width }) => width > 2 * reach);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return ['a mark without a place'];
    const start = around(first.left + reach, first.top + first.height / 2);
    const end = around(last.right - reach, last.top + last.height / 2);
    const faults = [];
    if (start ?? end) seen += 1;
    if (start && !asSeen(start[1]).startsWith(words)) faults.push(`begins at “${start[1].slice(0, 20)}”`);
    if (end && !asSeen(end[0]).endsWith(words)) faults.push(`ends after “${end[0].slice(-20)}”`);
    return faults;
  });
  return seen === 0 ? ['no mark is in sight'] : faults;
}
