import { placeOf } from '../model/place.ts';

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
