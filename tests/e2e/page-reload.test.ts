import { expect, inject, test } from 'vitest';
import { expectMarked, useParley } from './harness.ts';
import { openComposer } from './page-composer.ts';

const HARD = 'Take it or leave it';
const parley = useParley();

test('after an update the new script takes over an open page; the old one takes its things away', async () => {
  const { browser } = parley();
  const text = `Our offer is €285 per desk, delivered in March. ${HARD}.`;
  const page = await openComposer(parley(), `<textarea rows="4">${text}</textarea>`);
  await expectMarked(page, [HARD]);
  const stage = await page.locator('parley-stage').elementHandle();
  await browser.send('Extensions.loadUnpacked', { path: inject('extension') });
  await expect.poll(async () => await stage?.evaluate((element) => element.isConnected)).toBe(false);
  await expectMarked(page, [HARD]);
  await page.locator('textarea').press('Control+End');
  await page.keyboard.type(` ${HARD}.`);
  await expectMarked(page, [HARD, HARD]);
  expect(await page.locator('parley-stage').count()).toBe(1);
});
