import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/options/sections.ts';
import { axeFaults } from './axe.ts';
import { leave, useParley } from './harness.ts';

const parley = useParley();

let page: Page;
beforeEach(async () => {
  page = await parley().open('src/options/index.html');
});
afterEach(async () => await leave(page));

const open = async (section: string) => {
  await page.evaluate((id) => {
    location.hash = id;
  }, section);
  await page.locator(`nav a[href="#${section}"][aria-current=page]`).waitFor();
};
const focused = async () => await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const says = async (words: string | RegExp) => await page.getByRole('status').filter({ hasText: words }).waitFor();

const ROLES = ['link', 'button', 'textbox', 'searchbox', 'combobox'] as const;

/** Goes on by Tab until what has the focus is called so; a page on which nothing is called so ends the test. */
async function tabTo(name: string | RegExp): Promise<void> {
  const called = ROLES.map((role) => page.getByRole(role, { name, exact: true }));
  const wanted = called.reduce((all, each) => all.or(each)).first();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return await wanted.evaluate((element) => element === document.activeElement);
    })
    .toBe(true);
}

describe.each(SECTIONS.map(({ id }) => id))('#%s', (section) => {
  test.each(['light', 'dark'] as const)(
    'in %s, at 360 pixels, has no faults and no sideways scrolling',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 800 });
      await open(section);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );

  test('with letters twice as large shows them so, and scrolls downwards only', async () => {
    await open(section);
    const size = async () =>
      await page
        .locator('main h2')
        .first()
        .evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
    const before = await size();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.setViewportSize({ width: 720, height: 800 });
    expect(await size()).toBe(2 * before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('by keyboard alone: words are flagged, a rule falls silent on a site, is put into the panel, and all of it is taken back', async () => {
  await tabTo('Your words');
  await page.keyboard.press('Enter');
  await tabTo('Words');
  await page.keyboard.type('kindly revert');
  await tabTo('Flag these words');
  await page.keyboard.press('Enter');
  await says('Saved: “kindly revert” is flagged.');

  await tabTo('Rules');
  await page.keyboard.press('Enter');
  await tabTo('Search rules');
  await page.keyboard.type('closes the door on the reader');
  await tabTo(/^Where to show: Ultimatum/);
  await page.keyboard.press('ArrowDown');
  await says(/is listed in the panel only/);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Examples and evidence/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('mail.example.com');
  await page.keyboard.press('Enter');
  await says(/is silent with mail\.example\.com/);

  await tabTo('Your data');
  await page.keyboard.press('Enter');
  await tabTo('Reset all settings');
  await page.keyboard.press('Enter');
  await says('Every setting stands at its default.');
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await says('As it was before.');
  expect(await page.evaluate(async () => Object.keys(await chrome.storage.sync.get()))).toEqual([
    'settings/phrases/kindly revert',
    'settings/quiet/ultimatum',
    'settings/silentOn/mail.example.com ultimatum',
  ]);
});
