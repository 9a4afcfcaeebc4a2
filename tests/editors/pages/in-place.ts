import type { Mount } from './editor.ts';

/** A page that draws its own editor: the real one takes its place, with its attributes and its draft. */
const { kind, selector }: { kind: string; selector: string } = JSON.parse(
  document.querySelector('#editor')!.textContent,
);
const inside = Array.from(document.querySelectorAll('iframe'), ({ contentDocument }) => contentDocument);
const [drawn] = [document, ...inside].flatMap((tree) => tree?.querySelector(selector) ?? []);
const place = drawn!.ownerDocument.createElement('div');
drawn!.replaceWith(place);
const { mount }: { mount: Mount } = await import(`./${kind}.ts`);
window.parleyTest = await mount(place, drawn!.innerHTML);
for (const { name, value } of drawn!.attributes) place.firstElementChild!.setAttribute(name, value);
