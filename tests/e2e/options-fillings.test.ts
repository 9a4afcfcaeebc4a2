import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { axeFaults } from './axe.ts';
import { leave, useParley } from './harness.ts';

const parley = useParley();
const REASON = 'the steel price rose 8 % since May';

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#words');
  await options.getByRole('heading', { name: 'Your reasons' }).waitFor();
});
afterEach(async () => await leave(options));

const reason = () => options.getByRole('textbox', { name: 'A reason, as it follows “because”' });
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();

test('a reason of one’s own, written by keyboard, stands in the card in place of the gap, and goes into the draft', async () => {
  const draft = await Practice.open(parley());
  await draft.type('Our offer is €285 per desk. Take it or leave it.');
  await options.bringToFront();
  await reason().fill(`because ${REASON}.`);
  await reason().press('Enter');
  await says(`Saved: “${REASON}” is offered where it fits.`);
  await draft.page.bringToFront();
  await draft.mark('Take it or leave it');
  const card = await draft.pointAt('Take it or leave it', /./);
  expect(card.text).toContain(`Only if you mean it: “${REASON}”`);
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).toContain(`because ${REASON}`);
  await draft.page.close();
});

test('what cannot stand within a sentence says so, and is not kept', async () => {
  await reason().fill('[ask Tom]');
  await options.getByText('This has a line break or a square bracket in it.').waitFor();
  expect(await axeFaults(options)).toEqual([]);
  await reason().press('Enter');
  expect(await options.evaluate(async () => await chrome.storage.sync.get(null))).toEqual({});
});

test('one is removed with a click, and comes back with another', async () => {
  await options.evaluate(
    async (words) => await chrome.storage.sync.set({ [`settings/benchmarks/${words}`]: true }),
    'the index',
  );
  await options.getByRole('button', { name: 'Remove the index' }).click();
  await says('“the index” is no longer offered.');
  await options.getByRole('button', { name: 'Undo' }).click();
  await options.getByRole('button', { name: 'Remove the index' }).waitFor();
  expect(await options.evaluate(async () => await chrome.storage.sync.get(null))).toEqual({
    'settings/benchmarks/the index': true,
  });
});

test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  await reason().fill(REASON);
  await reason().press('Enter');
  await options.getByRole('button', { name: `Remove ${REASON}` }).waitFor();
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
