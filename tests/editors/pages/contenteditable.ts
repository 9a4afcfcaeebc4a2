import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const editor = placeIn(place);
  editor.contentEditable = 'true';
  editor.innerHTML = html;
  return { model: () => editor.innerHTML, lock: () => void (editor.contentEditable = 'false') };
};
