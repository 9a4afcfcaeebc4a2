import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley();

let welcome: Page;
beforeEach(async () => {
  welcome = await parley().open('src/welcome/index.html');
});
afterEach(async () => {
  await welcome.close();
});

const message = () => welcome.getByRole('textbox', { name: 'Message' });
const press = async (name: string | RegExp) => await welcome.getByRole('button', { name }).click();

test('opens by itself at the first run', async () => {
  const pages = () =>
    parley()
      .context.pages()
      .filter((page) => page !== welcome && page.url() === welcome.url());
  await expect.poll(pages).toHaveLength(1);
});

describe('the practice mailbox', () => {
  test('shows what would be sent, to the letter, and gives the draft back as it was', async () => {
    await press('Write one for me');
    const html = await message().innerHTML();
    await press('Send');
    expect(await welcome.getByLabel('Source of the mail').innerText()).toBe(html);
    await press('Back to the draft');
    expect(await message().innerHTML()).toBe(html);
  });

  test('begins afresh', async () => {
    const empty = await message().innerHTML();
    await press('Write one for me');
    await press('Send');
    await press('Start afresh');
    expect(await message().innerHTML()).toBe(empty);
  });

  test('keeps every word from rich text to plain and back', async () => {
    await press('Write one for me');
    const html = await message().innerHTML();
    await welcome.getByLabel('Plain text').check();
    expect(await message().inputValue()).toMatch(
      /^Hello Inês,\n\n€295 [^>]+\n\nOn .+ wrote:\n> Hello Sam,\n>\n> I have/,
    );
    await welcome.getByLabel('Rich text').check();
    expect(await message().innerHTML()).toBe(html);
  });

  test('sends with Ctrl+Enter, from the keyboard', async () => {
    await message().focus();
    await welcome.keyboard.type('We can pay 285.');
    await welcome.keyboard.press('Control+Enter');
    await expect
      .poll(async () => await welcome.locator(':focus').innerText())
      .toBe('This is what would have been sent');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 360])('it has no faults at %i pixels, and no sideways scrolling', async (width) => {
    await welcome.emulateMedia({ colorScheme });
    await welcome.setViewportSize({ width, height: 800 });
    await press('Write one for me');
    expect(await axeFaults(welcome)).toEqual([]);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
