import { say } from '../../texts/say.ts';

export type Mode = 'rich' | 'plain';
export type Editor = HTMLElement | HTMLTextAreaElement;

/** A reply below which the mail answered stands quoted, as webmails do it. */
export interface Reply {
  readonly own: string;
  /** "On … wrote:" */
  readonly attribution: string;
  readonly quoted: string;
}

const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** The reply as one text: own words, a blank line, the attribution, the quotation behind "> ". */
export function asText({ own, attribution, quoted }: Reply): string {
  return `${own}\n\n${attribution}\n${quoteLines(quoted)}\n`;
}

/** A text field with the label and look of the practice mailbox; a textarea for plain text. */
export function createEditor(mode: Mode, text: string): Editor {
  const editor = mode === 'plain' ? document.createElement('textarea') : richField();
  editor.dataset['editor'] = '';
  editor.setAttribute('aria-label', say('practice_message'));
  editor.lang = 'en';
  fill(editor, text);
  return editor;
}

function richField(): HTMLElement {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-multiline', 'true');
  return field;
}

/** Puts a text into an editor, quotations included, and says so to whoever listens. */
export function fill(editor: Editor, text: string): void {
  if (editor instanceof HTMLTextAreaElement) editor.value = text;
  else editor.replaceChildren(...richBlocks(text));
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What an editor holds as a text; the same text comes back out of the other kind of editor. */
export function textOf(editor: Editor): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  return Array.from(editor.childNodes, blockText).join('\n');
}

/** What would go over the wire: the HTML of a rich draft, the text of a plain one. */
export function sourceOf(editor: Editor): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : editor.innerHTML;
}

function richBlocks(text: string): HTMLElement[] {
  const runs = text.split('\n').reduce<{ quoted: boolean; lines: string[] }[]>((runs, line) => {
    const quoted = line.startsWith('>');
    const last = runs.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else runs.push({ quoted, lines: [line] });
    return runs;
  }, []);
  return runs.flatMap(({ quoted, lines }) => (quoted ? [quotation(lines)] : lines.map(block)));
}

function quotation(lines: readonly string[]): HTMLElement {
  const quote = document.createElement('blockquote');
  quote.setAttribute('type', 'cite');
  quote.append(...lines.map((line) => block(line.replace(/^> ?/, ''))));
  return quote;
}

function block(line: string): HTMLElement {
  const div = document.createElement('div');
  div.append(line === '' ? document.createElement('br') : line);
  return div;
}

function blockText(node: ChildNode): string {
  if (node instanceof HTMLElement && node.matches('blockquote')) {
    return quoteLines(Array.from(node.childNodes, blockText).join('\n'));
  }
  return node instanceof HTMLElement ? node.innerText.replace(/\n$/, '') : (node.textContent ?? '');
}
