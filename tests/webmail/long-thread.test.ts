import type { Page } from 'playwright';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { answerPrompt } from '../../src/cli/drive/site.ts';
import { tinted, useParley } from '../e2e/harness.ts';
import { type Correspondence, DANA, deliver, MARCO } from './mailboxes.ts';
import { openMail } from './roundcube.ts';

const MAILS = 50;
const DAY_MS = 86_400_000;
const LAST = 'Could you take all of it in May?';

/** Fifty mails, one a day: the buyer goes up by two cents with each of hers, the seller down by two. */
const letters = Array.from({ length: MAILS }, (_, place) => ({
  from: place % 2 ? MARCO : DANA,
  date: new Date(Date.UTC(2026, 2, 2, 9) + place * DAY_MS).toISOString(),
  body: place % 2 ? sellers(place) : `Dear Marco,\n\nwe could pay EUR ${(5 + place / 100).toFixed(2)} per kg.\n\nDana`,
}));

function sellers(place: number): string {
  const end = place === MAILS - 1 ? ` ${LAST}` : '';
  return `Dear Dana,\n\nI could do EUR ${(7 - place / 100).toFixed(2)} per kg.${end}\n\nMarco`;
}

const parley = useParley();

async function open(uid: number): Promise<Page> {
  await parley().context.clearCookies();
  return await openMail(parley().context, inject('webmails')['roundcube'] ?? '', uid, LAST);
}

/** The last of these mails in Roundcube, which shows one mail and what it quotes, and the popup over it. */
async function glance(correspondence: Correspondence): Promise<{ page: Page; popup: Page }> {
  const page = await open(await deliver(inject('imap'), DANA, correspondence));
  const popup = await openPopup(parley(), page);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.getByRole('heading', { name: 'Marco Bellini' }).waitFor();
  await popup.getByText('Your turn since Apr 20').waitFor();
  return { page, popup };
}

const figures = (popup: Page): Promise<string[]> => popup.locator('.figure').allInnerTexts();

beforeAll(async () => {
  await answerPrompt(parley(), 'http://127.0.0.1/*');
  const page = await parley().context.newPage();
  await page.goto(inject('webmails')['roundcube'] ?? '');
  const popup = await openPopup(parley(), page);
  await popup.getByRole('button', { name: /use parley on/i }).click();
  await popup.getByRole('button', { name: /stop on/i }).waitFor();
  await Promise.all([popup.close(), page.close()]);
});

afterEach(async () => {
  for (const page of parley().context.pages()) if (page.url().startsWith('http')) await page.close();
});

test('fifty mails are all read where the last one quotes them, the latest in front, each a click from its words', async () => {
  const { page, popup } = await glance({ subject: 'Cocoa for the year', letters, quotes: 'all mails before' });
  expect(await popup.getByRole('heading', { name: 'The thread: 50 mails' }).count()).toBe(1);
  expect(await figures(popup)).toEqual(['€5', '€5.46', '€5.48', '€6.99', '€6.53', '€6.51']);
  expect(await popup.getByText('Difference now €1.03').count()).toBe(1);
  expect(await popup.getByRole('region', { name: 'Questions' }).innerText()).toContain(LAST);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await popup.getByRole('button', { name: '€5', exact: true }).click();
  await expect.poll(() => tinted(page)).toBe('we could pay EUR 5.00 per kg');
  await popup.close();
});

test('where the last of fifty quotes one, the popup tells of two mails and claims nothing about the others', async () => {
  const { popup } = await glance({ subject: 'Cocoa for Christmas', letters, quotes: 'the mail before' });
  expect(await popup.getByRole('heading', { name: 'The thread: 2 mails' }).count()).toBe(1);
  expect(await figures(popup)).toEqual(['€5.48', '€6.51']);
  expect(await popup.getByText('Not enough text yet for the building blocks').count()).toBe(1);
  await popup.close();
});
