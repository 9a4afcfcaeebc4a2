import 'trix/dist/trix.css';
import 'trix';
import { type Mount, placeIn } from './editor.ts';

declare global {
  interface HTMLElementTagNameMap {
    'trix-editor': HTMLElement & { editor: { loadHTML(html: string): void; getDocument(): unknown } };
  }
}

export const mount: Mount = async (place, html) => {
  const element = document.createElement('trix-editor');
  const started = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
  placeIn(place).append(element);
  await started;
  element.editor.loadHTML(html);
  return {
    model: () => JSON.stringify(element.editor.getDocument()),
    lock: () => void (element.contentEditable = 'false'),
  };
};
