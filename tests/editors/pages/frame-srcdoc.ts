import { type Mount, placeIn } from './editor.ts';

export const mount: Mount = async (place, html) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body contenteditable="true">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  placeIn(place).append(frame);
  await loaded;
  const body = frame.contentDocument!.body;
  return { model: () => body.innerHTML, lock: () => void (body.contentEditable = 'false') };
};
