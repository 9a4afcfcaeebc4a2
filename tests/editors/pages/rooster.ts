import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { type Mount, placeIn } from './editor.ts';

/** As Proton and Outlook have it. */
export const mount: Mount = (place, html) => {
  const element = placeIn(place);
  element.id = 'rooster-editor';
  const editor = createEditor(element, undefined, createModelFromHtml(html));
  return { model: () => exportContent(editor), lock: () => void (element.contentEditable = 'false') };
};
