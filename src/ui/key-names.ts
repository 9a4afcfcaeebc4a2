import { say } from '../texts/say.ts';

export const ON_MAC = navigator.userAgent.includes('Mac');

/** Which letter stands at which place of a keyboard: "KeyQ" is an A in France. */
export type Layout = ReadonlyMap<string, string>;

/** What the signs are called where nobody tells the layout: as in the United States. */
const SIGNS: Layout = new Map([
  ['Semicolon', ';'],
  ['Quote', '’'],
  ['Comma', ','],
  ['Period', '.'],
  ['Slash', '/'],
  ['Backquote', '`'],
  ['Backslash', '\\'],
  ['Minus', '-'],
  ['Equal', '='],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['IntlBackslash', '<'],
]);

/** The layout of this keyboard; empty where the browser does not tell (Firefox, Safari). */
export async function readLayout(): Promise<Layout> {
  const { keyboard } = navigator as Navigator & { readonly keyboard?: { getLayoutMap(): Promise<Layout> } };
  try {
    return (await keyboard?.getLayoutMap()) ?? new Map();
  } catch {
    return new Map();
  }
}

/** A shortcut as it stands on the keys of this machine: "Alt+Shift+P", "⌥⇧P" on a Mac. */
export function keyNames(shortcut: string, layout: Layout, onMac = ON_MAC): string {
  const keys = shortcut.split('+');
  const code = keys.pop() ?? '';
  const held = keys.map((key) => (key === 'Shift' ? (onMac ? '⇧' : say('key_shift')) : onMac ? '⌥' : 'Alt'));
  const letter = layout.get(code) ?? SIGNS.get(code) ?? code.replace(/^Key/, '');
  return [...held, letter.toLocaleUpperCase()].join(onMac ? '' : '+');
}
