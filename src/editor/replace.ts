import type { Span } from '../model/span.ts';
import { isTextarea, viewOf } from './elements.ts';
import type { Field } from './field.ts';

/** `stale`: the words are no longer there, nothing was touched. `failed`: the editor refused and is as it was before. */
export type Replaced = 'done' | 'stale' | 'failed';

// Editors with a model of their own take a paste into it and undo it exactly; where execCommand writes behind their
// back, one undo loses words (measured 2026-11: TinyMCE 5 and 8, Squire 2.4, roosterjs 9.7, CKEditor 48, Slate 0.146).
const TAKE_PASTE = [
  '.mce-content-body',
  '.squire-wysiwyg',
  '.v-RichText-input',
  '#rooster-editor',
  '[id^=editorParent_] *',
  '.ck-editor__editable',
  '.ProseMirror',
  '.ql-editor',
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '.public-DraftEditor-content',
  'trix-editor',
].join();

// Such editors learn of a selection from an event, and Slate looks at those ten times a second.
const SELECTION_MS = 110;

// TinyMCE takes a paste in through a bin of its own, later.
const PATIENCE_MS = 150;

/** Puts `words` in the place of a stretch so that one undo brings back what was there. `expected` must still stand there. */
export async function replace(field: Field, span: Span, expected: string, words: string): Promise<Replaced> {
  const before = field.read().text;
  if (!field.isWritable || before.slice(span.start, span.end) !== expected) return 'stale';
  const wanted = before.slice(0, span.start) + words + before.slice(span.end);
  const takesPaste = field.element.matches(TAKE_PASTE);
  const put = takesPaste ? pasteable(before, span, words) : { span, words };
  field.select(put.span);
  await pause(takesPaste ? SELECTION_MS : 0);
  if (field.read().text !== before) return 'stale';
  // A page may send the focus elsewhere: the words would go into whatever has it.
  if (!field.hasFocus) return 'failed';
  if (takesPaste && put.words !== '') paste(field.element, put.words);
  else type(field.element, put.words);
  if (await becomes(field, wanted)) return 'done';
  await takeBack(field, before);
  return 'failed';
}

/** An empty paste does nothing: where words only go, the letter beside them is pasted in its own place. */
function pasteable(text: string, span: Span, words: string): { readonly span: Span; readonly words: string } {
  if (words !== '') return { span, words };
  const ahead = /\S$/u.exec(text.slice(0, span.start))?.[0];
  if (ahead) return { span: { start: span.start - ahead.length, end: span.end }, words: ahead };
  const behind = /^\S/u.exec(text.slice(span.end))?.[0] ?? '';
  return { span: { start: span.start, end: span.end + behind.length }, words: behind };
}

function type(element: HTMLElement, words: string): void {
  const { ownerDocument } = element;
  if (words === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, words);
}

function paste(element: HTMLElement, words: string): void {
  const view = viewOf(element);
  if (!view) return;
  // The frame's own classes: an editor may check what it is handed.
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', words);
  // Firefox makes the data anew from these two, which other browsers do not know, and leaves ours aside (2026-11).
  const anew = { data: words, dataType: 'text/plain' };
  const init = { clipboardData, ...anew, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new view.ClipboardEvent('paste', init));
}

async function takeBack(field: Field, before: string): Promise<void> {
  if (reads(field, before)) return;
  field.element.ownerDocument.execCommand('undo');
  if (isTextarea(field.element) || (await becomes(field, before))) return;
  const view = viewOf(field.element);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true, composed: true };
  if (view) field.element.dispatchEvent(new view.KeyboardEvent('keydown', init));
}

/** Waits until the field reads so, as long as a slow editor may take. */
async function becomes(field: Field, text: string): Promise<boolean> {
  await pause(0);
  if (reads(field, text)) return true;
  const waited = new AbortController();
  await new Promise<void>((resolve) => {
    const limit = setTimeout(resolve, PATIENCE_MS);
    const look = (): void => {
      if (!reads(field, text)) return;
      clearTimeout(limit);
      resolve();
    };
    field.onChange(look, waited.signal);
  });
  waited.abort();
  return reads(field, text);
}

// Editors turn spaces and empty lines into their own kinds; letters must be exact.
const reads = (field: Field, text: string): boolean => spaced(field.read().text) === spaced(text);

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
