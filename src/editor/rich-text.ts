import type { Span } from '../model/span.ts';
import { isElement, isText } from './elements.ts';

/** One character of text for one character of the node, so that offsets can be carried over both ways. */
interface Run {
  readonly node: Text;
  /** Where the run begins in the node and in the text (UTF-16). */
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** The text of a rich editor as a person reads it, and the way back into its nodes. */
export interface RichText {
  readonly text: string;
  /** Stretches the writer did not write: quotations, signatures, what cannot be edited. */
  readonly aside: readonly Span[];
  readonly runs: readonly Run[];
  /** The breaks that hold an empty line open, and where in the text they stand. */
  readonly emptyLines: readonly { readonly at: number; readonly node: Element }[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'BUTTON', 'IFRAME', 'HEAD']);
const IRREGULAR = /[\t\r\n\f\u200B\u2060\uFEFF]| {2}|^ | $|^$/;
const PIECES = /[\u200B\u2060\uFEFF]+|[ \t\r\n\f]+|[^ \t\r\n\f\u200B\u2060\uFEFF]+/g;
const ATTRIBUTION = /(?:^|\n)[^\n]*\n?[^\n]*\bwrote:\s*$/;

/** Reads an editor. `asideSelector` names its parts that are not the writer's own. */
export function readRichText(root: Element, asideSelector: string): RichText {
  const reader = new Reader(asideSelector);
  reader.children(root);
  const { text, aside, runs, emptyLines } = reader;
  return { text, aside, runs, emptyLines };
}

class Reader {
  text = '';
  readonly aside: Span[] = [];
  readonly runs: Run[] = [];
  readonly emptyLines: { at: number; node: Element }[] = [];
  /** Line breaks owed before the next text. */
  private owed = 0;
  private begun = false;
  private asideDepth = 0;

  constructor(private readonly asideSelector: string) {}

  children(parent: Element): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.readText(child);
      else if (isElement(child)) this.element(child);
    }
  }

  private element(element: Element): void {
    const name = element.tagName;
    if (UNSEEN.has(name)) return;
    if (name === 'BR') return this.lineBreak(element);
    const blockBreaks = name === 'P' ? 2 : BLOCKS.has(name) ? 1 : 0;
    this.owed = Math.max(this.owed, blockBreaks);
    if (this.isAside(element)) this.asAside(element);
    else this.children(element);
    this.owed = Math.max(this.owed, blockBreaks);
  }

  private isAside(element: Element): boolean {
    if (this.asideDepth > 0) return false;
    return element.matches(this.asideSelector) || element.getAttribute('contenteditable') === 'false';
  }

  private asAside(element: Element): void {
    this.asideDepth++;
    const lead = element.tagName === 'BLOCKQUOTE' ? ATTRIBUTION.exec(this.text.slice(-400)) : null;
    const start = this.text.length - (lead ? lead[0].length : 0);
    this.children(element);
    this.asideDepth--;
    if (this.text.length > start) this.aside.push({ start, end: this.text.length });
  }

  // A break at the end of a block only holds the line open: it is owed, not yet written.
  private lineBreak(node: Element): void {
    this.pay();
    if (this.text === '' || this.text.endsWith('\n')) this.emptyLines.push({ at: this.text.length, node });
    this.begun = true;
    this.owed = 1;
  }

  private pay(): void {
    if (this.begun) this.text += '\n'.repeat(this.owed);
    this.owed = 0;
  }

  private readText(node: Text): void {
    // Most text is plain words: taken as one piece, it costs next to nothing.
    if (!IRREGULAR.test(node.data)) return this.write(node, 0, node.data.replaceAll('\u00A0', ' '));
    const keeps = keepsSpace(node);
    for (const piece of node.data.matchAll(PIECES)) {
      const [characters] = piece;
      if (/^[\u200B\u2060\uFEFF]/.test(characters)) continue;
      const isSpace = /^[ \t\r\n\f]/.test(characters);
      if (!isSpace || keeps) this.write(node, piece.index, characters.replaceAll('\u00A0', ' '));
      else if (this.begun && this.owed === 0 && !this.endsInCollapsible()) this.write(node, piece.index, ' ');
    }
  }

  private endsInCollapsible(): boolean {
    const last = this.runs.at(-1);
    return last !== undefined && this.text.endsWith(' ') && last.node.data[last.from + last.length - 1] !== '\u00A0';
  }

  private write(node: Text, from: number, characters: string): void {
    this.pay();
    this.begun = true;
    const last = this.runs.at(-1);
    const start = this.text.length;
    const follows = last?.node === node && last.from + last.length === from && last.start + last.length === start;
    if (follows) this.runs[this.runs.length - 1] = { ...last, length: last.length + characters.length };
    else this.runs.push({ node, from, start, length: characters.length });
    this.text += characters;
  }
}

function keepsSpace(node: Text): boolean {
  const parent = node.parentElement;
  const style = parent && node.ownerDocument.defaultView?.getComputedStyle(parent);
  return style !== null && style !== undefined && /pre|break-spaces/.test(style.whiteSpace);
}
