import { isShadowRoot } from './elements.ts';

type Tree = Document | ShadowRoot;

const sheets = new WeakMap<Tree, CSSStyleSheet>();

/**
 * Gives a tree a sheet of ours, one for each tree: adopted, which leaves no node; a style element at the tree's end or
 * in its head where a content script may adopt none (Firefox: bugzilla 1770592; 153 lets it, as of 2026-11).
 */
export function giveStyles(tree: Tree, styles: string): void {
  try {
    adopt(tree, styles);
  } catch {
    append(tree, styles);
  }
}

function adopt(tree: Tree, styles: string): void {
  const view = (isShadowRoot(tree) ? tree.ownerDocument : tree).defaultView ?? globalThis;
  const sheet = sheets.get(tree) ?? new view.CSSStyleSheet();
  if (!sheets.has(tree)) sheet.replaceSync(styles);
  sheets.set(tree, sheet);
  // document.open() may leave the sheet or drop it: look at what is there.
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

function append(tree: Tree, styles: string): void {
  if (tree.querySelector('style.parley')) return;
  const element = (isShadowRoot(tree) ? tree.ownerDocument : tree).createElement('style');
  element.className = 'parley';
  // Set by a script of an extension, it is none of the page's Content Security Policy's business.
  element.textContent = styles;
  (isShadowRoot(tree) ? tree : tree.head).append(element);
}
