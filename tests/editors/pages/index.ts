import type { Editor, Mount } from './editor.ts';

declare global {
  interface Window {
    /** The editor of this page, once it has started. */
    parleyTest?: Editor;
  }
}

const { kind, html }: { kind: string; html: string } = JSON.parse(document.querySelector('#draft')!.textContent);
const { mount }: { mount: Mount } = await import(`./${kind}.ts`);
window.parleyTest = await mount(document.querySelector('#slot')!, html);
