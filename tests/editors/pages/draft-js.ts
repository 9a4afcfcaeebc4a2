import 'draft-js/dist/Draft.css';
import { convertToRaw, convertFromHTML, ContentState, Editor as DraftEditor, EditorState, RichUtils } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = async (place, html) => {
  const { contentBlocks, entityMap } = convertFromHTML(html);
  let state = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap));
  let lock = (): void => {};
  let ready = (): void => {};
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  function Draft() {
    const [editorState, setState] = useState(state);
    const [readOnly, setReadOnly] = useState(false);
    state = editorState;
    lock = () => setReadOnly(true);
    ready();
    return createElement(DraftEditor, { editorState, readOnly, onChange: setState, handleKeyCommand });
  }
  const handleKeyCommand = (command: string, current: EditorState) =>
    RichUtils.handleKeyCommand(current, command) ? 'handled' : 'not-handled';
  createRoot(placeIn(place)).render(createElement(Draft));
  await isReady;
  return { model: () => JSON.stringify(convertToRaw(state.getCurrentContent())), lock: () => lock() };
};
