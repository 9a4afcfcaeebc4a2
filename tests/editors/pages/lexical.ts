import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { type Mount, piecesOf, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const element = placeIn(place);
  element.contentEditable = 'true';
  const fail = (error: Error): void => {
    throw error;
  };
  const editor = createEditor({ namespace: 'mail', onError: fail });
  editor.setRootElement(element);
  registerRichText(editor);
  const write = (): void => {
    for (const pieces of piecesOf(html)) {
      const nodes = pieces.map(({ text, bold }) => {
        const node = $createTextNode(text);
        return bold ? node.setFormat('bold') : node;
      });
      $getRoot().append($createParagraphNode().append(...nodes));
    }
  };
  editor.update(write, { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    model: () => JSON.stringify(editor.getEditorState()),
    lock: () => {
      editor.setEditable(false);
      element.contentEditable = 'false';
    },
  };
};
