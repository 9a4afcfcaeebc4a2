import type { BrowserContext, Page } from 'playwright';
import { Draft } from '../../src/cli/drive/draft.ts';
import { DANA, PASSWORD } from './mailboxes.ts';
import type { RealWebmail } from './real-webmail.ts';

/** Marco's last mail in the inbox. */
const LAST = 'mailbox=SU5CT1g&buid=3';

async function signIn(context: BrowserContext, url: string): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(`${url}/login.php`);
  await page.fill('#horde_user', DANA.address);
  await page.fill('#horde_pass', PASSWORD);
  await page.click('#login-button');
  await page.waitForURL(/portal|imp/);
  return page;
}

/** Opens Marco's last mail in a window of its own. */
async function openLastMail(context: BrowserContext, url: string): Promise<Page> {
  const page = await signIn(context, url);
  await page.goto(`${url}/imp/dynamic.php?page=message&${LAST}`);
  await page.locator('#msgData .messageBody').getByText('final offer').waitFor();
  return page;
}

/** Waits until the form is drawn and holds its quotation. */
async function quotation(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const editor = document.querySelector<HTMLTextAreaElement>('#composeMessage');
    return editor?.value.includes('final offer') && editor.checkVisibility();
  });
}

/** Begins a reply in the place of the open mail. */
async function reply(context: BrowserContext, url: string): Promise<Page> {
  const page = await openLastMail(context, url);
  await page.locator('#reply_link').click();
  await quotation(page);
  return page;
}

export const horde: RealWebmail = {
  name: 'horde',
  them: 'Marco Bellini',
  open: openLastMail,
  ways: {
    'a plain reply': async (context, url) => {
      const page = await reply(context, url);
      return await Draft.of(page, page.locator('#composeMessage'));
    },
    'a plain reply in a window of its own': async (context, url) => {
      const page = await signIn(context, url);
      await page.goto(`${url}/imp/dynamic.php?page=compose&type=reply&${LAST}`);
      await quotation(page);
      return await Draft.of(page, page.locator('#composeMessage'));
    },
  },
  send: async ({ page }) => await page.locator('#send_button').click(),
};
