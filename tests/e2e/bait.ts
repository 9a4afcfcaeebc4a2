import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Where it is read as HTML, it leaves an element behind. */
export const BAIT = '<b class="bait">at once</b>';

/** The same, and where scripts run, a name on the window; without a space, for names that are cut at the first. */
export const SCRIPT = "<img/class='bait'/src='x'/onerror='window.bitten=1'>";

/** The page has made nothing of the bait. */
export async function expectNotTaken(page: Page): Promise<void> {
  expect(await page.locator('.bait').count()).toBe(0);
  expect(await page.evaluate(() => 'bitten' in window)).toBe(false);
}

/** The page shows the words to the letter and has made nothing of them. */
export async function expectText(page: Page): Promise<void> {
  await expect.poll(async () => await page.locator('main').innerText()).toContain(BAIT);
  await expectNotTaken(page);
}
