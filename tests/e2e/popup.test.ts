import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley();

const title = (popup: Page, name: string) => popup.getByRole('heading', { level: 1, name }).waitFor();

describe('where there is nothing to show, the popup says why and what to do', () => {
  test('on a browser page: go to your webmail, or practise', async () => {
    const about = await parley().context.newPage();
    await about.goto('chrome://version');
    const popup = await openPopup(parley(), about);
    await title(popup, 'No mail to read here');
    expect(await axeFaults(popup)).toEqual([]);
    // As Firefox shows it on a phone: as wide as the screen.
    await popup.setViewportSize({ width: 900, height: 600 });
    expect(await popup.locator('body').boundingBox()).toMatchObject({ x: 270, width: 360 });
    const practice = parley().context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open the practice mailbox' }).click();
    await (await practice).getByRole('heading', { name: 'Five promises' }).waitFor();
    await Promise.all([practice.then(async (page) => await page.close()), about.close()]);
  });

  test('on a private mail: nothing to say, and look again', async () => {
    const practice = await parley().open('src/welcome/index.html');
    await practice.getByRole('button', { name: /Tom Okafor/ }).click();
    const popup = await openPopup(parley(), practice);
    await title(popup, 'Nothing to say here');
    await popup.getByRole('button', { name: 'Look again' }).click();
    await title(popup, 'Nothing to say here');
    expect(await axeFaults(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'It is one: show what is found' }).click();
    await popup.getByText('Not found in this thread: figures').waitFor();
    await Promise.all([popup.close(), practice.close()]);
  });
});
