import 'prosemirror-view/style/prosemirror.css';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser as Parser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const source = document.createElement('div');
  source.innerHTML = html;
  const state = EditorState.create({
    doc: Parser.fromSchema(schema).parse(source),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  });
  const view = new EditorView(placeIn(place), { state });
  return {
    model: () => JSON.stringify(view.state.doc.toJSON()),
    lock: () => view.setProps({ editable: () => false }),
  };
};
