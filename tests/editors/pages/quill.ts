import 'quill/dist/quill.core.css';
import Quill from 'quill';
import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = (place, html) => {
  const quill = new Quill(placeIn(place), {
    // What happens within a second is one step to Quill, ours too; a test is quicker than a hand.
    modules: { toolbar: false, history: { delay: 50 } },
  });
  quill.clipboard.dangerouslyPasteHTML(html);
  quill.history.clear();
  return { model: () => JSON.stringify(quill.getContents()), lock: () => quill.disable() };
};
