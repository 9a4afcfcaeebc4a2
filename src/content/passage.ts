import type { Span } from '../model/span.ts';

/**
 * Where words stand in a text, by their letters and digits alone: the engine has joined lines and made quotes plain.
 * Offsets are UTF-16; null where they do not stand there.
 */
export function placeOf(words: string, text: string): Span | null {
  const wanted = lettersOf(words).letters;
  const { letters, at } = lettersOf(text);
  const from = wanted === '' ? -1 : letters.indexOf(wanted);
  const start = at[from];
  const last = at[from + wanted.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

function lettersOf(text: string): { letters: string; at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += letter;
    for (let unit = 0; unit < letter.length; unit++) at.push(index + unit);
  }
  return { letters, at };
}

/** The range of words below an element; null where they do not stand there. */
export function passageIn(element: Element, words: string): Range | null {
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const place = placeOf(words, nodes.map(({ nodeValue }) => nodeValue).join(''));
  if (!place) return null;
  const range = page.createRange();
  let offset = 0;
  for (const node of nodes) {
    const end = offset + (node.nodeValue?.length ?? 0);
    if (offset <= place.start && place.start < end) range.setStart(node, place.start - offset);
    if (offset < place.end && place.end <= end) range.setEnd(node, place.end - offset);
    offset = end;
  }
  return range;
}
