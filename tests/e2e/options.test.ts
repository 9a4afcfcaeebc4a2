import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { axeFaults } from './axe.ts';
import { expectMarked, leave, useParley } from './harness.ts';

const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html');
});
afterEach(async () => await leave(options));

const rule = (id: string) => options.locator(`[data-rule=${id}]`);
const amount = () => options.getByRole('combobox', { name: /^At most/ });
const says = async (words: string | RegExp) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const store = async (settings: unknown) =>
  await options.evaluate(async (value) => await chrome.storage.sync.set({ settings: value }), settings);
const stored = async () => await options.evaluate(async () => await chrome.storage.sync.get());

describe('a rule', () => {
  test('shows what it marks, what it leaves alone, why, and what its evidence does not show', async () => {
    const ultimatum = rule('ultimatum');
    await ultimatum.getByText('Examples and evidence').click();
    await ultimatum.getByRole('heading', { name: 'It leaves alone' }).waitFor();
    await ultimatum.getByText('What it does not show:').first().waitFor();
    expect(await ultimatum.locator('mark').allInnerTexts()).not.toEqual([]);
  });

  test('is switched by keyboard, says so, and stays so', async () => {
    await options.getByRole('searchbox').focus();
    await options.keyboard.type('closes the door on the reader');
    for (const key of ['Tab', 'Tab', 'Space']) await options.keyboard.press(key);
    await says(/^Saved: .* is off\.$/);
    expect(await stored()).toEqual({ 'settings/off/ultimatum': true });
    await options.reload();
    await expect.poll(async () => await rule('ultimatum').getByRole('switch').isChecked()).toBe(false);
    expect(await rule('threat').getByRole('switch').isChecked()).toBe(true);
  });

  test('switched in one window shows in the other', async () => {
    const other = await parley().open('src/options/index.html');
    await other.locator('[data-rule=threat]').getByRole('switch').uncheck();
    await expect.poll(async () => await rule('threat').getByRole('switch').isChecked()).toBe(false);
    await other.close();
  });

  test('set to the panel is listed there, and its words are no longer marked in an open draft', async () => {
    const draft = await Practice.open(parley());
    await draft.type('We can pay 285. Take it or leave it.');
    await draft.mark('Take it or leave it');
    await rule('ultimatum').getByRole('combobox').selectOption('panel');
    await says('Saved: Ultimatum (take it or leave it) is listed in the panel only.');
    await draft.page.bringToFront();
    await expectMarked(draft.page, []);
    await draft.faces.click('button', /point/);
    expect((await draft.faces.wait('dialog', 'This draft')).buttons).toEqual(
      expect.arrayContaining([expect.stringContaining('Take it or leave it')]),
    );
    await draft.page.close();
  });

  test('that nobody speaks of is said to be none', async () => {
    await options.getByRole('searchbox').fill('xylophone');
    await expect.poll(async () => await options.getByText('No rule speaks of “xylophone”.').count()).toBe(1);
  });
});

describe('many rules at once', () => {
  test('those that a search finds are the only ones on, until that is taken back', async () => {
    await options.getByRole('searchbox').fill('closes the door on the reader');
    await options.getByRole('button', { name: 'Only this one' }).click();
    await says('Only Ultimatum (take it or leave it) is on.');
    await expect.poll(async () => await options.getByText(/^1 of \d+ on$/).count()).toBe(1);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => await options.getByText(/^(\d+) of \1 on$/).count()).toBe(1);
  });

  test('follow a preset, and the kind of deal silences what would cost money there', async () => {
    await options.getByRole('button', { name: /^Gentle/ }).click();
    await expect.poll(async () => await rule('irritator').getByRole('combobox').inputValue()).toBe('panel');
    expect(await amount().inputValue()).toBe('1');
    await options.getByRole('radio', { name: /^A one-off price/ }).check();
    await rule('missing-rapport').getByText('Silent while you negotiate about a one-off price.').waitFor();
    expect(await stored()).toMatchObject({ 'settings/deal': 'one-off', 'settings/cap': 1 });
  });
});

describe('what is stored', () => {
  test('is back at its default after a reset, and as it was after an undo', async () => {
    await store({ version: 1, off: ['threat'], cap: 5 });
    await options.reload();
    await options.getByRole('link', { name: 'Your data' }).click();
    await options.getByRole('button', { name: 'Reset all settings' }).click();
    await says('Every setting stands at its default.');
    expect(await stored()).toEqual({});
    // In another section it still says what it offers to take back.
    await options.getByRole('link', { name: 'Rules' }).click();
    await options.getByRole('heading', { name: 'How much it says' }).waitFor();
    await says('Every setting stands at its default.');
    await options.getByRole('button', { name: 'Undo' }).click();
    await says('As it was before.');
    expect(await stored()).toEqual({ 'settings/off/threat': true, 'settings/cap': 5 });
  });

  test('and cannot be read is named, the rest counts, and it can be left at the default', async () => {
    await store({ version: 1, off: 'threat', cap: 5 });
    await options.getByRole('alert').filter({ hasText: 'the rules switched off' }).waitFor();
    expect(await amount().inputValue()).toBe('5');
    await options.getByRole('button', { name: 'Keep it so' }).click();
    await says('Saved.');
    expect(await stored()).toEqual({ 'settings/cap': 5 });
    expect(await options.getByRole('alert').count()).toBe(0);
  });

  test('is not claimed to be saved when the browser refuses', async () => {
    await options.evaluate(() => {
      chrome.storage.sync.set = async () => await Promise.reject(new Error('quota exceeded'));
    });
    await amount().selectOption('7');
    await says('Not saved: quota exceeded');
    expect(await amount().inputValue()).toBe('3');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1000, 360])('the page has no faults at %i pixels, and no sideways scrolling', async (width) => {
    await options.emulateMedia({ colorScheme });
    await options.setViewportSize({ width, height: 800 });
    for (const id of ['ultimatum', 'call-first', 'gratitude'])
      await rule(id).getByText('Examples and evidence').click();
    expect(await axeFaults(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
