import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley();

const title = (popup: Page, name: string) => popup.getByRole('heading', { level: 1, name }).waitFor();

const REPLY =
  'Thank you for asking your sawmill. €295 is above our budget, and we could pay €280 if you deliver in two lots.';

async function reply(): Promise<{ mail: Page; popup: Page }> {
  const mail = await parley().open('src/welcome/index.html');
  await mail.getByRole('textbox', { name: 'Message' }).focus();
  await mail.keyboard.type(REPLY);
  const popup = await openPopup(parley(), mail);
  await title(popup, 'Inês Duarte');
  return { mail, popup };
}

afterEach(async () => {
  const options = await parley().open('src/options/index.html');
  await options.evaluate(async () => await chrome.storage.local.clear());
  await options.close();
});

test('it shows whose turn it is, what is open, the draft and the thread in brief', async () => {
  const { mail, popup } = await reply();
  expect(await popup.locator('.turn').innerText()).toMatch(/^Your turn since /);
  expect(await popup.getByRole('region', { name: 'Questions' }).innerText()).toContain(
    'Would veneered tops be an option',
  );
  expect(await popup.locator('.lines .line').allInnerTexts()).toHaveLength(3);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  expect(await axeFaults(popup)).toEqual([]);
  await Promise.all([popup.close(), mail.close()]);
});

test('an invitation goes into the draft by keyboard alone, and one Ctrl+Z takes it back', async () => {
  const { mail, popup } = await reply();
  const before = await mail.getByRole('textbox', { name: 'Message' }).innerHTML();
  const insert = popup.getByRole('region', { name: 'Call first' }).getByRole('button', { name: 'Put into the draft' });
  await expect
    .poll(async () => {
      await popup.keyboard.press('Tab');
      return await insert.evaluate((button) => button === document.activeElement);
    })
    .toBe(true);
  await popup.keyboard.press('Enter');
  await popup.getByRole('status').filter({ hasText: 'It is in your draft.' }).waitFor();
  const message = mail.getByRole('textbox', { name: 'Message' });
  expect(await message.innerText()).toContain('five minutes');
  // Once the draft itself invites, the reminder has done its work.
  await expect.poll(async () => await popup.getByRole('heading', { name: 'Call first' }).count()).toBe(0);
  await mail.bringToFront();
  await message.press('ControlOrMeta+z');
  await expect.poll(async () => await message.innerHTML()).toBe(before);
  await Promise.all([popup.close(), mail.close()]);
});

const ANSWERS = [
  ['We’ve already spoken', 'Noted.'],
  ['Not now', 'Put off.'],
  ['Never for this person', 'Noted.'],
] as const;

test.each(ANSWERS)('“%s” ends the reminder, and it stays away', async (answer, said) => {
  const { mail, popup } = await reply();
  await popup.getByRole('button', { name: answer }).click();
  await popup.getByRole('status').filter({ hasText: said }).waitFor();
  expect(await popup.getByRole('heading', { name: 'Call first' }).count()).toBe(0);
  await popup.reload();
  await title(popup, 'Inês Duarte');
  expect(await popup.getByRole('heading', { name: 'Call first' }).count()).toBe(0);
  await Promise.all([popup.close(), mail.close()]);
});

test('each of these answers is taken back by keyboard, and nothing is remembered of the person', async () => {
  const { mail, popup } = await reply();
  for (const [answer, said] of ANSWERS) {
    await popup.getByRole('button', { name: answer }).press('Enter');
    await popup.getByRole('status').filter({ hasText: said }).waitFor();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.className)).toBe('said');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({ hasText: 'As it was before.' }).waitFor();
    await popup.getByRole('heading', { name: 'Call first' }).waitFor();
  }
  expect(await popup.evaluate(() => chrome.storage.local.get('people'))).toEqual({ people: { version: 1, known: {} } });
  expect(await axeFaults(popup)).toEqual([]);
  await Promise.all([popup.close(), mail.close()]);
});

test('one thread is about a one-off price: rapport is no longer asked for, and that can be undone', async () => {
  const { mail, popup } = await reply();
  const about = popup.getByRole('combobox', { name: 'This thread is about' });
  expect(await about.locator('option:checked').innerText()).toBe('As usual: An ongoing relationship');
  await about.selectOption('A one-off price');
  await popup.getByRole('status').filter({ hasText: 'Noted: this thread is about a one-off price.' }).waitFor();
  const options = await parley().open('src/options/index.html#people');
  await options.getByText('You treat one thread as a one-off price.').waitFor();
  await popup.bringToFront();
  expect(await axeFaults(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await popup.getByRole('status').filter({ hasText: 'As it was before.' }).waitFor();
  expect(await about.inputValue()).toBe('');
  expect(await popup.evaluate(() => chrome.storage.local.get('people'))).toEqual({ people: { version: 1, known: {} } });
  await Promise.all([popup.close(), mail.close(), options.close()]);
});
