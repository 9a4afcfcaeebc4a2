/** A real editor on a test page. */
export interface Editor {
  /** What the editor itself holds to be its text, in a form that can be compared. */
  model(): string;
  /** Takes the writing away, by the editor's own means. */
  lock(): void;
}

/** Starts an editor in a place of the page, with a draft in HTML. */
export type Mount = (place: HTMLElement, html: string) => Editor | Promise<Editor>;

export function placeIn(place: HTMLElement): HTMLDivElement {
  const element = place.ownerDocument.createElement('div');
  place.append(element);
  return element;
}

/** The text of each paragraph of the draft. */
export function paragraphsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent);
}

/** The draft as paragraphs of pieces, each bold or not; for editors whose model is made by hand. */
export function piecesOf(html: string): { readonly text: string; readonly bold: boolean }[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(page.querySelectorAll('p'), (paragraph) =>
    Array.from(paragraph.childNodes, (node) => ({ text: node.textContent ?? '', bold: node.nodeName === 'B' })),
  );
}
