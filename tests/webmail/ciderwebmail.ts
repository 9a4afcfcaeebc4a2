import type { BrowserContext, Page } from 'playwright';
import { Draft } from '../../src/cli/drive/draft.ts';
import { DANA, PASSWORD } from './mailboxes.ts';
import type { RealWebmail } from './real-webmail.ts';

/** Signs Dana in and opens a page of Marco's last mail. */
async function open(context: BrowserContext, url: string, path = ''): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(url);
  await page.fill('#username', DANA.address);
  await page.fill('input[name=password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/INBOX/);
  await page.goto(`${url}/mailbox/INBOX/3${path}`);
  return page;
}

export const ciderwebmail: RealWebmail = {
  name: 'ciderwebmail',
  them: 'seller@trade.test',
  open: async (context, url) => {
    const page = await open(context, url);
    await page.frameLocator('.message_body iframe').getByText('final offer').waitFor();
    return page;
  },
  ways: {
    'a plain reply': async (context, url) => {
      const page = await open(context, url, '/part/reply/sender/root');
      return await Draft.of(page, page.locator('textarea#body'));
    },
  },
  send: async ({ page }) => {
    // Its script sends the mail and lets Chromium submit the form as well (2026-11): one of the two is enough.
    await page.route('**/send', async (route) => {
      await (route.request().resourceType() === 'xhr' ? route.abort() : route.continue());
    });
    await page.locator('input[name=send]').click();
  },
};
