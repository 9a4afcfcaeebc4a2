import type { Page, Locator } from 'playwright';
import { claimFor, type Editor } from './editor-claims.ts';

const inFrame = (page: Page): Locator => page.frameLocator('iframe').locator('body');
const EDITORS: readonly Editor[] = [
  { name: 'a textarea', kind: 'textarea' },
  { name: 'an editable element', kind: 'contenteditable' },
  { name: 'lines without paragraphs', kind: 'lines' },
  { name: 'an open shadow root', kind: 'shadow-root' },
  { name: 'a frame with srcdoc', kind: 'frame-srcdoc', find: inFrame },
  { name: 'a frame written by its page', kind: 'frame-written', find: inFrame },
  { name: 'TinyMCE in its frame', kind: 'tinymce', find: inFrame },
  { name: 'TinyMCE inline', kind: 'tinymce-inline' },
  { name: 'CKEditor', kind: 'ckeditor' },
  { name: 'Quill', kind: 'quill' },
  { name: 'ProseMirror', kind: 'prosemirror' },
  { name: 'Lexical', kind: 'lexical' },
  { name: 'Slate', kind: 'slate' },
  { name: 'Draft.js', kind: 'draft-js' },
  { name: 'Squire', kind: 'squire' },
  { name: 'roosterjs', kind: 'rooster' },
  { name: 'Trix', kind: 'trix' },
];

claimFor(EDITORS);
