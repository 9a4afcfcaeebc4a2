import { mount as plain } from './contenteditable.ts';
import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const root = placeIn(place).attachShadow({ mode: 'open' });
  const inside = document.createElement('div');
  root.append(inside);
  return plain(inside, html);
};
