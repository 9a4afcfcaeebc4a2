import type { BrowserContext, Page } from 'playwright';
import { Draft } from '../../src/cli/drive/draft.ts';
import { DANA, PASSWORD } from './mailboxes.ts';
import type { RealWebmail } from './real-webmail.ts';

type Mode = 'plain' | 'html';

/** Which mail Dana answers: Marco's third and last. */
const LAST = 3;

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.fill('#rcmloginuser', DANA.address);
  await page.fill('#rcmloginpwd', PASSWORD);
  await page.click('#rcmloginsubmit');
  await page.waitForURL(/_task=mail/);
}

/** Signs Dana in, opens the mail of that number in her inbox and waits until it shows these words. */
export async function openMail(context: BrowserContext, url: string, uid: number, words: string): Promise<Page> {
  const page = await context.newPage();
  await signIn(page, url);
  await page.goto(`${url}/?_task=mail&_action=show&_mbox=INBOX&_uid=${uid}`);
  await page.locator('#messagebody').getByText(words).first().waitFor();
  return page;
}

/** Opens Marco's last mail, to be answered in that mode. */
async function openLastMail(context: BrowserContext, url: string, mode: Mode): Promise<Page> {
  await context.clearCookies();
  await context.addCookies(mode === 'html' ? [{ name: 'compose_html', value: '1', url }] : []);
  return await openMail(context, url, LAST, 'final offer');
}

/** Clicks Reply on the open mail and waits for the editor with its quotation. */
async function beginReply(page: Page, mode: Mode): Promise<Draft> {
  await page.locator('.toolbar a.reply').first().click();
  await page.waitForURL(/_action=compose/);
  if (mode === 'plain') return await Draft.of(page, page.locator('textarea#composebody'));
  const editor = page.frameLocator('iframe#composebody_ifr').locator('body#tinymce');
  await editor.getByText('final offer').first().waitFor();
  return await Draft.of(page, editor);
}

const reply =
  (mode: Mode) =>
  async (context: BrowserContext, url: string): Promise<Draft> =>
    await beginReply(await openLastMail(context, url, mode), mode);

export const roundcube: RealWebmail = {
  name: 'roundcube',
  ways: { 'a plain reply': reply('plain'), 'a rich reply': reply('html') },
  send: async ({ page }) => {
    await page.locator('a.send, button.send').first().click();
    await page.waitForURL(/_task=mail(?!.*_action=compose)/);
  },
};
