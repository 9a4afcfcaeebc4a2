import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { axeFaults } from './axe.ts';
import { leave, useParley } from './harness.ts';

const CARD = /ultimatum/i;
const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html');
});
afterEach(async () => await leave(options));

const field = () => options.getByRole('textbox', { name: 'Keys that open the next card' });
const press = async (name: string) => await options.getByRole('button', { name }).click();
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const stored = async () => await options.evaluate(async () => await chrome.storage.sync.get());

test('keys pressed in the options open the card in a draft that is open already, and the old ones do nothing', async () => {
  const draft = await Practice.open(parley());
  await draft.page.getByText('Or press Alt+Shift+P.').waitFor();
  await draft.type('We can pay 285. Take it or leave it.');
  await draft.mark('Take it or leave it');
  await options.bringToFront();
  await field().focus();
  await options.keyboard.press('Alt+Shift+J');
  await says('Saved: Alt+Shift+J opens the next card.');
  await draft.page.bringToFront();
  await draft.page.getByText('Or press Alt+Shift+J.').waitFor();
  const heard = await draft.page.evaluateHandle(() => {
    const codes: string[] = [];
    addEventListener('keydown', ({ code }) => codes.push(code));
    return codes;
  });
  await draft.page.keyboard.press('Alt+Shift+P');
  await draft.page.keyboard.press('Alt+Shift+J');
  await draft.faces.wait('dialog', CARD);
  // What opens the card is kept from the page; the old keys are the page's now.
  expect((await heard.jsonValue()).filter((code) => code.startsWith('Key'))).toEqual(['KeyP']);
  await draft.page.keyboard.press('Escape');
  await draft.faces.gone('dialog', CARD);
  await draft.page.close();
});

test('a key that is needed otherwise is refused with the reason, and what was set stays', async () => {
  await field().focus();
  for (const [keys, reason] of [
    ['p', 'writes in the mail'],
    ['Control+Enter', 'Ctrl+Enter sends the mail'],
    ['Escape', 'Esc closes the card'],
    ['F5', 'browsers or computers'],
  ] as const) {
    await options.keyboard.press(keys);
    await options.getByRole('alert').filter({ hasText: reason }).waitFor();
  }
  expect(await axeFaults(options)).toEqual([]);
  await options.keyboard.press('Tab');
  expect(await field().evaluate((input) => input === document.activeElement)).toBe(false);
  await expect.poll(async () => await options.getByRole('alert').count()).toBe(0);
  expect(await field().inputValue()).toBe('Alt+Shift+P');
  expect(await stored()).toEqual({});
});

test('there can be none, that can be undone, and the usual one comes back at a click', async () => {
  await press('No shortcut');
  await says('Saved: no keys open a card.');
  expect(await field().inputValue()).toBe('None');
  expect(await stored()).toEqual({ 'settings/shortcut': 'none' });
  await press('Undo');
  await says('As it was before.');
  await field().focus();
  await options.keyboard.press('F8');
  await says('Saved: F8 opens the next card.');
  await press('Back to Alt+Shift+P');
  await says('Saved: Alt+Shift+P opens the next card.');
  expect(await stored()).toEqual({});
});
