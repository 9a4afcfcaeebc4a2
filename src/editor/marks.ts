import type { Severity } from '../model/rule.ts';
import { isShadowRoot, treeOf, viewOf } from './elements.ts';
import type { TextRange } from './field.ts';
import { watchNearness } from './nearness.ts';
import { giveStyles } from './sheets.ts';

export interface Mark {
  readonly severity: Severity;
  readonly range: TextRange;
}

// Mid-tones: at least 3:1 on white and on a dark page alike, whatever theme the webmail wears. Shape tells
// them apart too, and alone where colours are forced: there Chromium gives every highlight the system's.
const STYLES = `
::highlight(parley-stop) { text-decoration: underline double 2px #d93a2b; text-underline-offset: 2px; }
::highlight(parley-nudge) { text-decoration: underline solid 2px #b8710f; text-underline-offset: 3px; }
::highlight(parley-note) { text-decoration: underline dotted 2px #7478dd; text-underline-offset: 3px; }
::highlight(parley-current) { background-color: rgb(199 138 36 / 24%); }`;

/** The marks of one editor, or of a mail that is shown. Nothing enters the editor: ranges in the document's registry and a constructed sheet. */
export class Marks {
  private painted: readonly Mark[] = [];
  private current: TextRange | null = null;
  /** What nobody sees is not drawn: Chromium paints all marked text anew at every key (156, 2026-11). */
  private readonly watches = new WeakMap<TextRange, IntersectionObserver | null>();

  constructor(private readonly editor: Element) {}

  /** Replaces all marks of this editor; ranges that stay are not touched. */
  paint(marks: readonly Mark[]): void {
    const before = this.painted;
    this.painted = marks;
    for (const { severity, range } of without(before, marks)) this.take(nameOf(severity), range);
    for (const { severity, range } of without(marks, before)) this.put(nameOf(severity), range);
  }

  /** Tints the words a card is about; null takes the tint away. */
  point(range: TextRange | null): void {
    if (this.current) this.take('parley-current', this.current);
    this.current = range;
    if (range) this.put('parley-current', range);
  }

  clear(): void {
    this.paint([]);
    this.point(null);
  }

  private put(name: string, range: TextRange): void {
    if (!viewOf(this.editor)?.CSS.highlights) return;
    giveStyles(treeOfRange(range) ?? treeOf(this.editor), STYLES);
    const tell = (isNear: boolean): void => (isNear ? this.draw(name, range) : this.wipe(name, range));
    tell(true);
    this.watches.set(range, watchNearness(range, tell));
  }

  private take(name: string, range: TextRange): void {
    this.watches.get(range)?.disconnect();
    this.wipe(name, range);
    range.disconnect?.();
  }

  private draw(name: string, range: TextRange): void {
    const view = viewOf(this.editor);
    if (!view) return;
    const { highlights } = view.CSS;
    const highlight = highlights.get(name) ?? new view.Highlight();
    highlight.add(range);
    highlights.set(name, highlight);
  }

  private wipe(name: string, range: TextRange): void {
    const highlights = viewOf(this.editor)?.CSS.highlights;
    const highlight = highlights?.get(name);
    highlight?.delete(range);
    if (highlight?.size === 0) highlights?.delete(name);
  }
}

const without = (marks: readonly Mark[], others: readonly Mark[]): Mark[] =>
  marks.filter(({ range }) => !others.some((other) => other.range === range));

const nameOf = (severity: Severity): string => `parley-${severity}`;

// The ranges of a mirrored textarea live in the mirror's own tree.
function treeOfRange(range: TextRange): ShadowRoot | null {
  const root = range.startContainer?.getRootNode();
  return root && isShadowRoot(root) ? root : null;
}
