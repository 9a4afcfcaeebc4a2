import type { BrowserContext, Page } from 'playwright';
import { Draft } from '../../src/cli/drive/draft.ts';
import { DANA, PASSWORD } from './mailboxes.ts';
import type { RealWebmail } from './real-webmail.ts';

interface Choices {
  readonly SOGoMailComposeMessageType: 'text' | 'html';
  readonly SOGoMailComposeWindow: 'inline' | 'popup';
}

const PLAIN: Choices = { SOGoMailComposeMessageType: 'text', SOGoMailComposeWindow: 'inline' };
const RICH: Choices = { ...PLAIN, SOGoMailComposeMessageType: 'html' };

/** Signs Dana in and makes these her preferences, by which SOGo decides how she composes. */
async function signIn(context: BrowserContext, url: string, choices: Choices): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(`${url}/SOGo/`);
  await page.fill('input[ng-model="app.creds.username"]', DANA.address);
  await page.fill('input[ng-model="app.creds.password"]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/Mail.view/);
  const token = (await context.cookies(`${url}/SOGo/`)).find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  await page.evaluate(
    async ({ address, token, defaults }) =>
      await fetch(`/SOGo/so/${address}/Preferences/save`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
        body: JSON.stringify({ defaults }),
      }),
    { address: DANA.address, token, defaults: choices },
  );
  return page;
}

/** Opens Marco's last mail. */
async function openLastMail(context: BrowserContext, url: string, choices: Choices): Promise<Page> {
  const page = await signIn(context, url, choices);
  await page.goto(`${url}/SOGo/so/${DANA.address}/Mail/view#!/Mail/0/INBOX/3`);
  await page.reload();
  await page.getByText('final offer').first().waitFor();
  return page;
}

const reply = async (page: Page): Promise<void> =>
  await page.getByRole('button', { name: 'Reply', exact: true }).click();

const richEditor = (page: Page) => page.frameLocator('#mailEditor iframe').locator('body[contenteditable=true]');

/** CKEditor 4 (2026-11). */
const FILLING = '\u200B'.repeat(7);

/** The editor of a reply, once the quotation stands in it. */
async function richReply(page: Page): Promise<Draft> {
  await richEditor(page).getByText('final offer').first().waitFor();
  return await Draft.of(page, richEditor(page), FILLING);
}

export const sogo: RealWebmail = {
  name: 'sogo',
  them: 'Marco Bellini',
  open: (context, url) => openLastMail(context, url, RICH),
  ways: {
    'a plain reply': async (context, url) => {
      const page = await openLastMail(context, url, PLAIN);
      await reply(page);
      return await Draft.of(page, page.locator('#mailEditor textarea[name=content]'));
    },
    'a rich reply': async (context, url) => {
      const page = await openLastMail(context, url, RICH);
      await reply(page);
      return await richReply(page);
    },
    'a new rich mail': async (context, url) => {
      const page = await signIn(context, url, RICH);
      await page.reload();
      await page.getByRole('button', { name: 'Write a new message' }).click();
      const editor = page.locator('#mailEditor');
      await editor.getByRole('combobox', { name: 'Add a recipient' }).first().fill('seller@trade.test,');
      await editor.locator('input[name=subject]').fill('Cocoa, 2026 season');
      return await Draft.of(page, richEditor(page), FILLING);
    },
  },
  send: async ({ page }) => await page.locator('#mailEditor button[ng-click="editor.send()"]').click(),
};
