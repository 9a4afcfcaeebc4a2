// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rangeIn, spanOf } from '../../src/editor/rich-field.ts';
import { readRichText } from '../../src/editor/rich-text.ts';

const editorWith = (html: string): HTMLElement => {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  return editor;
};
const textOf = (html: string): string => readRichText(editorWith(html), 'blockquote, .signature').text;

describe('reads as a person does', () => {
  test.each([
    ['a line of its own per block', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['an empty line between paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['an empty line that only a break holds open', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break', 'one<br>two', 'one\ntwo'],
    ['two breaks', 'one<br><br>two', 'one\n\ntwo'],
    ['a break at the end of a paragraph', '<p>one<br></p><p>two</p>', 'one\n\ntwo'],
    ['a first line in no block', 'one<div>two</div>', 'one\ntwo'],
    ['a phrase split by bold', '<p>take it or <b>leave</b> it</p>', 'take it or leave it'],
    ['spaces that do not break', '<p>one&nbsp;two&nbsp; three</p>', 'one two  three'],
    ['the indentation of the source', '<p>\n  one\n  two\n</p>\n<p>three</p>', 'one two \n\nthree'],
    ['one space where two meet', '<p>one <b> two</b></p>', 'one two'],
    ['list items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['fillers without width', '<p>\u200Bone\uFEFF two</p>', 'one two'],
    ['nothing of a script', '<p>one<script>two</script></p>', 'one'],
    ['an empty editor', '<p><br></p>', ''],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('what is not the writer’s own', () => {
  const asideOf = (html: string): string[] => {
    const { text, aside } = readRichText(editorWith(html), 'blockquote, .signature');
    return aside.map(({ start, end }) => text.slice(start, end).trim());
  };
  test.each([
    ['a quotation', '<p>mine</p><blockquote>theirs</blockquote>', ['theirs']],
    [
      'its introduction',
      '<p>mine</p><p>On Monday Tom wrote:</p><blockquote>theirs</blockquote>',
      ['On Monday Tom wrote:\n\ntheirs'],
    ],
    ['a quotation in a quotation once', '<blockquote>one<blockquote>two</blockquote></blockquote>', ['one\ntwo']],
    ['a named part', '<p>mine</p><div class="signature">Jan</div>', ['Jan']],
    ['what cannot be edited', '<p>mine <span contenteditable="false">@Tom</span></p>', ['@Tom']],
    ['nothing in plain words', '<p>mine</p>', []],
  ])('%s', (_what, html, expected) => {
    expect(asideOf(html)).toEqual(expected);
  });
});

describe('carries a stretch back to its nodes', () => {
  test.each([
    ['<p>Take it or <b>leave</b> it.</p>', 'it or leave it'],
    ['<div>one</div><div>two words</div>', 'words'],
    ['<p>a&nbsp;price of\n   100 euros</p>', 'price of 100 euros'],
    ['<p>\u200Btake \u200Bit</p>', 'take it'],
    ['one<br>two', 'two'],
  ])('%s', (html, words) => {
    const rich = readRichText(editorWith(html), 'blockquote');
    const start = rich.text.indexOf(words);
    const range = rangeIn(rich, { start, end: start + words.length });
    expect(
      range
        ?.toString()
        .replaceAll(/[\s\u00A0]+/g, ' ')
        .replaceAll('\u200B', ''),
    ).toBe(words);
    expect(range && spanOf(rich, range)).toEqual({ start, end: start + words.length });
  });

  test('and back to nothing where its words have left the text', () => {
    const editor = editorWith('<p>one</p><p>two</p>');
    const range = rangeIn(readRichText(editor, 'blockquote'), { start: 0, end: 3 });
    editor.firstElementChild?.remove();
    expect(range && spanOf(readRichText(editor, 'blockquote'), range)).toBeNull();
  });

  test('an empty line has a place of its own', () => {
    const editor = editorWith('<p><br></p><p>two</p>');
    const range = rangeIn(readRichText(editor, 'blockquote'), { start: 0, end: 0 });
    expect(range?.startContainer).toBe(editor.firstChild);
  });

  test('an editor with nothing in it has none', () => {
    expect(rangeIn(readRichText(editorWith(''), 'blockquote'), { start: 0, end: 0 })).toBeNull();
  });
});
