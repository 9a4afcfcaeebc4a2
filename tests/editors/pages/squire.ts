import Squire from 'squire-rte';
import { type Mount, placeIn } from './editor.ts';

/** As Fastmail and SnappyMail have it. */
export const mount: Mount = (place, html) => {
  const element = placeIn(place);
  // The class is the webmail's, not the library's.
  element.className = 'squire-wysiwyg';
  const squire = new Squire(element, {
    blockTag: 'P',
    sanitizeToDOMFragment: (source: string) => document.createRange().createContextualFragment(source),
  });
  squire.setHTML(html);
  return { model: () => squire.getHTML(), lock: () => void (element.contentEditable = 'false') };
};
