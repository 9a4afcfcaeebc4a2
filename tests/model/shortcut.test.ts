import { describe, expect, test } from 'vitest';
import {
  isShortcut,
  needOf,
  type Need,
  NO_SHORTCUT,
  type Press,
  USUAL_SHORTCUT,
  written,
} from '../../src/model/shortcut.ts';

/** Keys as they are pressed: 'Ctrl Enter'. */
function press(keys: string): Press {
  const held = keys.split(' ');
  const code = held.pop() ?? '';
  const holds = (key: string): boolean => held.includes(key);
  return { code, ctrlKey: holds('Ctrl'), altKey: holds('Alt'), shiftKey: holds('Shift'), metaKey: holds('Cmd') };
}

describe('the shortcut can be', () => {
  test.each([
    ['Shift Alt KeyP', USUAL_SHORTCUT],
    ['Alt Shift KeyJ', 'Alt+Shift+KeyJ'],
    ['Alt Shift Semicolon', 'Alt+Shift+Semicolon'],
    ['F8', 'F8'],
    ['Shift F2', 'Shift+F2'],
  ])('%s, kept as %s', (keys, kept) => {
    expect(needOf(press(keys))).toBeNull();
    expect(written(press(keys))).toBe(kept);
    expect(isShortcut(kept)).toBe(true);
  });

  test('none, and no key is then taken for it', () => {
    expect(isShortcut(NO_SHORTCUT)).toBe(true);
    // Keyboards on a screen tell no place of a key.
    expect(['', 'KeyP', 'Unidentified'].map((code) => written(press(code)))).not.toContain(NO_SHORTCUT);
  });
});

describe('the shortcut cannot be what is needed otherwise', () => {
  test.each<[string, Need]>([
    ['Escape', 'card'],
    ['Shift Tab', 'card'],
    ['Alt Shift Escape', 'card'],
    ['KeyP', 'writing'],
    ['Shift KeyP', 'writing'],
    ['Digit5', 'writing'],
    ['Numpad7', 'writing'],
    ['Slash', 'writing'],
    ['Ctrl Enter', 'control'],
    ['Cmd Enter', 'control'],
    ['Ctrl Shift KeyC', 'control'],
    ['Ctrl Alt KeyE', 'control'],
    ['Cmd Shift KeyP', 'control'],
    ['Alt KeyL', 'alt'],
    ['Alt Shift Digit7', 'alt'],
    ['Enter', 'editing'],
    ['Alt Shift Space', 'editing'],
    ['Alt ArrowLeft', 'editing'],
    ['Shift Delete', 'editing'],
    ['F5', 'browser'],
    ['Alt F4', 'browser'],
    ['F12', 'browser'],
    ['MediaPlayPause', 'browser'],
    ['', 'browser'],
  ])('%s: %s', (keys, need) => {
    expect(needOf(press(keys))).toBe(need);
    expect(isShortcut(written(press(keys)))).toBe(false);
  });
});

test('only what was written by a press is read again', () => {
  const wrong = ['Shift+Alt+KeyP', 'Alt+Shift+P', 'alt+shift+keyp', 'Alt+Shift+KeyP ', 'Alt+Shift+KeyPP', 'F80'];
  expect(wrong.filter(isShortcut)).toEqual([]);
});
