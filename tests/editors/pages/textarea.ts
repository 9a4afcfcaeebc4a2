import { type Mount, paragraphsOf, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const textarea = document.createElement('textarea');
  textarea.rows = 8;
  textarea.value = paragraphsOf(html).join('\n\n');
  placeIn(place).append(textarea);
  return { model: () => textarea.value, lock: () => void (textarea.readOnly = true) };
};
