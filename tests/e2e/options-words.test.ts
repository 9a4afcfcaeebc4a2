import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { axeFaults } from './axe.ts';
import { expectMarked, leave, useParley } from './harness.ts';

const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#words');
  await options.getByRole('heading', { name: 'Words to flag' }).waitFor();
});
afterEach(async () => await leave(options));

const field = (name: string) => options.getByRole('textbox', { name, exact: true });
const found = async () => await options.getByRole('group', { name: 'What it finds' }).locator('mark').allInnerTexts();
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();

test('own words are tried while they are written, flagged in an open draft, and replaced by the person’s own', async () => {
  const draft = await Practice.open(parley());
  await draft.type('We can pay 285. Kindly revert at the earliest.');
  await options.bringToFront();
  await field('Words').fill('revert at the earliest');
  await expect.poll(found).toEqual(['revert at the earliest']);
  await field('What the card says').fill('Sounds like an order.');
  await field('Say instead, one wording a line').fill('let me know by Friday');
  await options.keyboard.press('Tab');
  await options.getByRole('button', { name: 'Flag these words' }).click();
  await says('Saved: “revert at the earliest” is flagged.');
  await draft.page.bringToFront();
  await draft.mark('revert at the earliest');
  const card = await draft.pointAt('revert at the earliest', /Your own phrase/);
  expect(card.text).toContain('Sounds like an order.');
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).toContain('Kindly let me know by Friday.');
  await expectMarked(draft.page, []);
  await draft.page.close();
});

test('a wrong pattern says where, and cannot be saved', async () => {
  await options.getByRole('checkbox', { name: 'This is a pattern' }).check();
  await field('Words').fill('kindly (do|revert');
  await options.getByText('This ( is never closed.').waitFor();
  expect(await options.locator('#phrase-fault mark').innerText()).toBe('(');
  expect(await axeFaults(options)).toEqual([]);
  await field('Words').press('Enter');
  await field('Words').fill('kindly .{0,3} (needful|revert)');
  await expect.poll(found).toEqual(['Kindly do the needful']);
  await options.getByText('This ( is never closed.').waitFor({ state: 'detached' });
  expect(await options.evaluate(async () => await chrome.storage.sync.get())).toEqual({});
});

test('a phrase can be changed and removed, and the removal taken back', async () => {
  await options.evaluate(
    async () => await chrome.storage.sync.set({ 'settings/phrases/as per': { message: 'Stiff.' } }),
  );
  await options.getByRole('button', { name: 'Change as per' }).click();
  await field('Words').fill('as per our terms');
  await expect.poll(found).toEqual(['as per our terms']);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await says('Saved: “as per our terms” is flagged.');
  const keys = async () => Object.keys(await options.evaluate(async () => await chrome.storage.sync.get()));
  expect(await keys()).toEqual(['settings/phrases/as per our terms']);
  await options.getByRole('button', { name: 'Remove as per our terms' }).click();
  await says('“as per our terms” is no longer flagged.');
  expect(await keys()).toEqual([]);
  await options.getByRole('button', { name: 'Undo' }).click();
  await says('As it was before.');
  expect(await keys()).toEqual(['settings/phrases/as per our terms']);
});

test('a file with a wrong pattern is refused as a whole', async () => {
  const settings = { cap: 5, phrases: [{ words: 'asap' }, { words: '(asap', isPattern: true }] };
  const text = JSON.stringify({ parley: 'settings', version: 2, settings });
  await options.getByRole('link', { name: 'Your data' }).click();
  await options
    .getByLabel('Import a file')
    .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await options.getByRole('alert').filter({ hasText: 'settings.phrases.1.words: This ( is never closed.' }).waitFor();
  expect(await options.evaluate(async () => await chrome.storage.sync.get())).toEqual({});
});

test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  await field('Words to allow').fill('take it or leave it');
  await options.keyboard.press('Enter');
  await says('Saved: “take it or leave it” is left alone.');
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('in a long list, by keyboard, a phrase is changed and others removed without losing one’s place', async () => {
  const words = Array.from({ length: 30 }, (_, index) => `kindly revert ${String(index).padStart(2, '0')}`);
  await options.evaluate(
    async (phrases) => await chrome.storage.sync.set({ settings: { phrases } }),
    words.map((each) => ({ words: each, isPattern: false, message: '', instead: [] })),
  );
  const focused = async () =>
    await options.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.tagName);
  await options.getByRole('button', { name: 'Change kindly revert 03' }).press('Enter');
  await expect.poll(async () => await field('Words').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field('Words').inputValue()).toBe('kindly revert 03');
  await options.keyboard.type(' please');
  await options.getByRole('button', { name: 'Save' }).click({ trial: true });
  await options.keyboard.press('Enter');
  await expect.poll(focused).toBe('Change kindly revert 03 please');
  await options.getByRole('button', { name: 'Remove kindly revert 05' }).press('Enter');
  await expect.poll(focused).toBe('Remove kindly revert 06');
  await options.getByRole('button', { name: 'Remove kindly revert 29' }).press('Enter');
  await expect.poll(focused).toBe('Remove kindly revert 28');
});

test('where the last word of a list is removed, the field for a new one has the keyboard', async () => {
  const allow = options.getByRole('textbox', { name: 'Words to allow' });
  await allow.fill('take it or leave it');
  await allow.press('Enter');
  await options.getByRole('button', { name: 'Remove take it or leave it' }).press('Enter');
  await expect.poll(async () => await allow.evaluate((input) => input === document.activeElement)).toBe(true);
});
