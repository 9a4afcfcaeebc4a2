// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { giveStyles } from '../../src/editor/sheets.ts';

const STYLES = '::highlight(parley-stop) { text-decoration: underline; }';

let root: ShadowRoot;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
});

/** Firefox before it let content scripts adopt sheets (bugzilla 1770592). */
function forbidSheets(): void {
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
}

test('a tree adopts the sheet once and gets no node of ours', () => {
  giveStyles(root, STYLES);
  giveStyles(root, STYLES);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(root.childNodes).toHaveLength(0);
});

test('a sheet that the page threw out is adopted again', () => {
  giveStyles(root, STYLES);
  root.adoptedStyleSheets = [];
  giveStyles(root, STYLES);
  expect(root.adoptedStyleSheets).toHaveLength(1);
});

test('where none may be adopted a style element serves, once', () => {
  forbidSheets();
  giveStyles(root, STYLES);
  giveStyles(root, STYLES);
  expect(Array.from(root.children, ({ localName, textContent }) => [localName, textContent])).toEqual([
    ['style', STYLES],
  ]);
});
