import { type Holder, isElement, isText } from './nodes.ts';

const BLOCK = /^(?:address|article|blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|tr|ul)$/;

/**
 * An editor's or a message's content as plain text, quotations behind "> ", each older mail one deeper. `without` is a
 * CSS selector of what is left out.
 */
export function quotedText(root: Holder, without = ''): string {
  if ('value' in root && typeof root.value === 'string') return root.value;
  const page = new Lines(without);
  page.read(root, 0);
  return page.text();
}

/** What sets another mail off by its name, where no quotation proper does (2026-11: Horde, Yahoo). */
const isQuotation = (element: Element): boolean =>
  element.localName === 'blockquote' || (element.matches(CITATION) && !element.querySelector('blockquote'));
export const CITATION = '[class~=citation], [class~=quoted], .yahoo_quoted';

class Lines {
  private readonly lines: string[] = [];
  private current = '';

  constructor(private readonly without: string) {}

  read(parent: Holder, depth: number): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.add(node, isElement(parent) ? parent : parent.host, depth);
      else if (isElement(node)) this.element(node, depth);
    }
  }

  text(): string {
    this.end(0);
    return this.lines.join('\n');
  }

  private element(element: Element, depth: number): void {
    const name = element.localName;
    if (name === 'script' || name === 'style' || (this.without && element.matches(this.without))) return;
    if (name === 'br') return this.write(depth);
    if (!BLOCK.test(name)) return this.read(element, depth);
    const inner = isQuotation(element) ? depth + 1 : depth;
    this.end(depth);
    this.read(element, inner);
    this.end(inner);
    if (name === 'p') this.write(inner);
  }

  private add(node: Text, parent: Element, depth: number): void {
    const [first = '', ...more] = keepsLines(node, parent)
      ? node.data.split('\n')
      : [node.data.replaceAll(/\s+/g, ' ')];
    // No line begins with what stands between two tags.
    this.current += this.current === '' && more.length === 0 ? first.trimStart() : first;
    for (const line of more) {
      this.write(depth);
      this.current = line;
    }
  }

  private end(depth: number): void {
    if (this.current.trim() !== '') this.write(depth);
    this.current = '';
  }

  private write(depth: number): void {
    this.lines.push('> '.repeat(depth) + this.current.replaceAll('\u00A0', ' ').trimEnd());
    this.current = '';
  }
}

function keepsLines(node: Text, parent: Element): boolean {
  if (!node.data.includes('\n')) return false;
  const style = node.ownerDocument.defaultView?.getComputedStyle(parent);
  return parent.closest('pre') !== null || /pre|break-spaces/.test(style?.whiteSpace ?? '');
}
