// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keyNames } from '../../src/ui/key-names.ts';

const FRENCH = new Map([
  ['KeyQ', 'a'],
  ['Semicolon', 'm'],
]);

test.each([
  ['Alt+Shift+KeyP', 'Alt+Shift+P', '⌥⇧P'],
  ['Shift+F8', 'Shift+F8', '⇧F8'],
  ['F2', 'F2', 'F2'],
  ['Alt+Shift+KeyQ', 'Alt+Shift+A', '⌥⇧A'],
  ['Alt+Shift+Semicolon', 'Alt+Shift+M', '⌥⇧M'],
  ['Alt+Shift+Slash', 'Alt+Shift+/', '⌥⇧/'],
])('%s is %s on a French keyboard, and %s on a French Mac', (shortcut, elsewhere, onMac) => {
  expect(keyNames(shortcut, FRENCH, false)).toBe(elsewhere);
  expect(keyNames(shortcut, FRENCH, true)).toBe(onMac);
});

test('where the browser does not tell the layout, a key has its American name', () => {
  expect(keyNames('Alt+Shift+Semicolon', new Map(), false)).toBe('Alt+Shift+;');
});
