import { type Mount, placeIn } from './editor.ts';

/** about:blank, written by its page after our script has run in it. */
export const mount: Mount = async (place, html) => {
  const frame = document.createElement('iframe');
  placeIn(place).append(frame);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><body contenteditable="true">${html}`);
  page.close();
  return { model: () => page.body.innerHTML, lock: () => void (page.body.contentEditable = 'false') };
};
