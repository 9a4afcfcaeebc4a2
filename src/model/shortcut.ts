/** A press of keys as the DOM tells it: a KeyboardEvent is one. */
export interface Press {
  /** The place of the key on the keyboard: Option makes another letter of it on a Mac. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Opens the card of the next marked words, until something else is set. */
export const USUAL_SHORTCUT = 'Alt+Shift+KeyP';

/** Set by who wants none. No press is written like it. */
export const NO_SHORTCUT = 'none';

/** A press as it is stored: "Alt+Shift+KeyP", always in this order. */
export const written = ({ ctrlKey, altKey, shiftKey, metaKey, code }: Press): string =>
  `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${metaKey ? 'Meta+' : ''}${code}`;

const PRINTS =
  /^(?:Key[A-Z]|Semicolon|Quote|Comma|Period|Slash|Backquote|Backslash|Minus|Equal|BracketLeft|BracketRight|Intl\w+)$/;
// Browsers leave these three of the function keys to pages.
const FUNCTIONS = /^(?:Shift\+)?F[248]$/;
const DIGITS = /^(?:Digit\d|Numpad\w+)$/;
const EDITS = /^(?:(?:Numpad)?Enter|Space|Backspace|Delete|Insert|Home|End|Page(?:Up|Down)|Arrow\w+)$/;
const CARD = /^(?:Escape|Tab)$/;

function isUsable(shortcut: string): boolean {
  const [, code = ''] = /^Alt\+Shift\+(.*)$/.exec(shortcut) ?? [];
  return FUNCTIONS.test(shortcut) || PRINTS.test(code);
}

/** True for what can be set: a combination of keys that nothing else needs, or none. */
export const isShortcut = (shortcut: string): boolean => shortcut === NO_SHORTCUT || isUsable(shortcut);

/**
 * What a press is needed for otherwise: the card itself, a browser's or webmail's commands with Ctrl or Cmd, editing
 * the draft, writing in it, the letters and menus of Alt, or something else of the browser's.
 */
export type Need = 'card' | 'control' | 'editing' | 'writing' | 'alt' | 'browser';

/** Why a press cannot be the shortcut, null where it can. */
export function needOf(press: Press): Need | null {
  const { code } = press;
  if (isUsable(written(press))) return null;
  if (CARD.test(code)) return 'card';
  if (press.ctrlKey || press.metaKey) return 'control';
  if (EDITS.test(code)) return 'editing';
  if (PRINTS.test(code) || DIGITS.test(code)) return press.altKey ? 'alt' : 'writing';
  return 'browser';
}
