import { type Mount, placeIn } from './editor.ts';

/** As Gmail writes: a line is a div. */
export const mount: Mount = (place, html) => {
  const editor = placeIn(place);
  editor.contentEditable = 'true';
  editor.innerHTML = html.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
  return { model: () => editor.innerHTML, lock: () => void (editor.contentEditable = 'false') };
};
