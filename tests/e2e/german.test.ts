import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley({ language: 'de', viewport: { width: 360, height: 720 } });

const scrollsSideways = async (page: Page): Promise<boolean> =>
  await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('in a German browser the popup speaks German', async () => {
  const page = await parley().open('src/popup/index.html');
  await page.getByRole('heading', { name: 'Hier gibt es keine E-Mail zu lesen' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^de/);
  expect(await page.getByRole('button').allInnerTexts()).toEqual([
    'Übungspostfach öffnen',
    'Einstellungen',
    'Wie es arbeitet',
  ]);
  expect(await scrollsSideways(page)).toBe(false);
});

test('and says once, beside what it says of a draft, that this stays English', async () => {
  const practice = await parley().open('src/welcome/index.html');
  await practice.getByRole('textbox', { name: 'Nachricht' }).pressSequentially('We can pay 285. Take it or leave it.');
  const popup = await openPopup(parley(), practice);
  await popup.getByRole('heading', { name: 'Ihr Entwurf' }).waitFor();
  const told = popup.getByText('Was es zu Ihren Worten sagt und was es vorschlägt, bleibt englisch');
  expect(await told.count()).toBe(1);
  expect(await axeFaults(popup)).toEqual([]);
  await Promise.all([popup.close(), practice.close()]);
});

describe('the options', () => {
  test('say that the translation is a draft and that mail is read in English', async () => {
    const page = await parley().open('src/options/index.html');
    await page.getByText('Diese Übersetzung ist ein maschineller Entwurf').waitFor();
    await page.getByText('Parley liest nur E-Mails auf Englisch').waitFor();
    expect(await page.getByText('Im Entwurf markieren').count()).toBeGreaterThan(0);
  });

  test('mark what a rule says as English, for those who have it read out', async () => {
    const page = await parley().open('src/options/index.html');
    const ultimatum = page.locator('[data-rule=ultimatum]');
    await ultimatum.getByText('Beispiele und Belege').click();
    const languageOf = async (words: string | RegExp) =>
      await ultimatum
        .getByText(words)
        .first()
        .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
    expect(await languageOf('Take it or leave it')).toBe('en');
    expect(await languageOf('Was das nicht zeigt:')).toBe('de');
  });

  test('write days and hours as they are written in German', async () => {
    const page = await parley().open('src/options/index.html');
    const hours = page.getByRole('group', { name: 'Ihre Arbeitszeiten' });
    await hours.getByRole('checkbox', { name: 'Donnerstag' }).waitFor();
    expect(await hours.getByRole('combobox', { name: 'bis' }).locator('option:checked').innerText()).toBe('17:00');
  });

  test.each([
    ['rules', 'Regeln'],
    ['words', 'Zu markierende Worte'],
    ['people', 'Personen'],
    ['record', 'Ihr Protokoll'],
    ['try', 'Ausprobieren'],
    ['data', 'Ihre Einstellungen als Datei'],
    ['how', 'Wie es arbeitet und was es nicht wissen kann'],
  ])('#%s are in German, without a fault and without sideways scrolling', async (section, heading) => {
    const page = await parley().open(`src/options/index.html#${section}`);
    await page.getByRole('heading', { name: heading }).first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('show the signs of a pattern, dollars included', async () => {
    const page = await parley().open('src/options/index.html#words');
    await page.getByRole('checkbox', { name: 'Das ist ein Muster' }).check();
    const signs = await page.locator('form.phrase .quiet code').allInnerTexts();
    expect(signs).toEqual(['(this|that)', 'word?', '.', '.{0,3}', '/ing$/', '#Money', '^', '$']);
  });
});

test('the welcome page is in German; its mails stay English', async () => {
  const page = await parley().open('src/welcome/index.html');
  await page.getByRole('heading', { name: 'Fünf Versprechen' }).waitFor();
  await page.getByText('Diese Übersetzung ist ein maschineller Entwurf').waitFor();
  expect(await page.title()).toBe('Willkommen bei Parley');
  await page.getByRole('button', { name: 'Eine für mich schreiben' }).click();
  const message = page.getByRole('textbox', { name: 'Nachricht' });
  expect(await message.innerText()).toMatch(/^Hello Inês,[^]+\nOn \w+, \d+ \w+ \d+ at \d\d:\d\d, Inês Duarte wrote:/);
  expect(await message.getAttribute('lang')).toBe('en');
  expect(await axeFaults(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
});
