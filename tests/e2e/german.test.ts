import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { useParley } from './harness.ts';

const parley = useParley({ language: 'de', viewport: { width: 360, height: 720 } });

const scrollsSideways = async (page: Page): Promise<boolean> =>
  await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('in a German browser the popup speaks German', async () => {
  const page = await parley().open('src/popup/index.html');
  await page.getByRole('heading', { name: 'Hier gibt es keine E-Mail zu lesen' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^de/);
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Übungspostfach öffnen', 'Einstellungen']);
  expect(await scrollsSideways(page)).toBe(false);
});

test('the options say that the translation is a draft and that mail is read in English', async () => {
  const page = await parley().open('src/options/index.html');
  await page.getByText('Diese Übersetzung ist ein maschineller Entwurf').waitFor();
  await page.getByText('Parley liest nur E-Mails auf Englisch').waitFor();
  expect(await page.getByText('Im Entwurf markieren').count()).toBeGreaterThan(0);
  expect(await scrollsSideways(page)).toBe(false);
});
