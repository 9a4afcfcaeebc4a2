import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { type Mount, piecesOf, placeIn } from './editor.ts';

type Leaf = { readonly text: string; readonly bold?: boolean };

const Piece = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement('bold' in leaf && leaf.bold ? 'b' : 'span', attributes, children);

export const mount: Mount = async (place, html) => {
  const editor = withHistory(withReact(createEditor()));
  const value: Descendant[] = piecesOf(html).map((children: Leaf[]) => ({ children }));
  let lock = (): void => {};
  let ready = (): void => {};
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  function Draft() {
    const [readOnly, setReadOnly] = useState(false);
    lock = () => setReadOnly(true);
    ready();
    // The keys for undo are for the page to bind.
    const onKeyDown = (event: { key: string; ctrlKey: boolean; preventDefault(): void }): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      HistoryEditor.undo(editor);
    };
    const editable = createElement(Editable, { readOnly, renderLeaf: Piece, onKeyDown });
    return createElement(Slate, { editor, initialValue: value, children: editable });
  }
  createRoot(placeIn(place)).render(createElement(Draft));
  await isReady;
  return { model: () => JSON.stringify(editor.children), lock: () => lock() };
};
