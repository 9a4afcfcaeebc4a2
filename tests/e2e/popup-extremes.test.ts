import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { showThread } from '../../src/cli/drive/practice-thread.ts';
import type { Message } from '../../src/model/mail.ts';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley({ colorScheme: 'dark' });

const NARROW = { width: 360, height: 600 };
const WORDS = [
  'Thank you for the drawings. What matters most to you in the dates?',
  'You always lie to us. This is our final offer, take it or leave it.',
  'Our drivers need steady hours over the summer.',
];

const thread = (length: number, words = WORDS): Message[] =>
  Array.from({ length }, (_, at) => ({
    from: at % 2 === 0 ? 'them' : 'me',
    date: new Date(Date.UTC(2026, 3, 1 + at, 9)).toISOString(),
    subject: 'Flat on Elm Street',
    body: `I could do a rent of £${1000 + at} a month. I'll send list ${at} by Friday. ${words[at % words.length]}`,
  }));

async function popupOver(page: Page, title: string): Promise<Page> {
  const popup = await openPopup(parley(), page);
  await popup.setViewportSize(NARROW);
  // A busy machine must not look like a fault: two hundred mails are read anew.
  await popup.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 45_000 });
  return popup;
}

async function expectFits(popup: Page): Promise<void> {
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  expect(await axeFaults(popup)).toEqual([]);
}

test.each([1, 2, 200])(
  'a thread of %i mails keeps to the width, in dark, with nothing for axe to hold against it',
  async (length) => {
    const page = await parley().open('src/welcome/index.html');
    await showThread(page, thread(length));
    const popup = await popupOver(page, 'Inês Duarte');
    await popup.getByRole('heading', { name: 'On the table' }).waitFor();
    await expectFits(popup);
    await Promise.all([popup.close(), page.close()]);
  },
);

describe('a screen of its own has', () => {
  const GERMAN = ['Vielen Dank für Ihr Angebot. Wir können die Wohnung im Mai übergeben und bitten um Ihre Antwort.'];

  test.each([
    ['a page without a mail', 'No mail open', [], ['form[data-composer]']],
    ['an empty reply to nothing', 'Not enough text yet', [], []],
    ['another language', 'Written in German, it seems', GERMAN, []],
  ])('%s', async (_, title, words, without) => {
    const page = await parley().open('src/welcome/index.html');
    const mails = thread(1, words).map((mail) => ({ ...mail, body: words.join(' ') }));
    await showThread(page, words.length > 0 ? mails : []);
    await page.evaluate((gone) => gone.forEach((each) => document.querySelector(each)?.remove()), without);
    if (without.length === 0) await page.getByRole('textbox', { name: 'Message' }).fill('');
    const popup = await popupOver(page, title);
    await popup.getByRole('button', { name: 'Look again' }).waitFor();
    await expectFits(popup);
    await Promise.all([popup.close(), page.close()]);
  });

  test('what went wrong, with another try', async () => {
    const page = await parley().open('src/welcome/index.html');
    const popup = await openPopup(parley(), page);
    await popup.setViewportSize(NARROW);
    await popup.addInitScript(() => {
      const fails = (): never => {
        throw new Error('The worker is gone.');
      };
      Reflect.set(chrome.runtime, 'sendMessage', fails);
    });
    await popup.reload();
    await popup.getByRole('heading', { level: 1, name: 'That did not work' }).waitFor();
    await popup.getByText('The worker is gone.').waitFor();
    await expectFits(popup);
    await Promise.all([popup.close(), page.close()]);
  });
});
