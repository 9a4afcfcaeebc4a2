import type { BrowserContext, Page } from 'playwright';
import { Draft } from '../../src/cli/drive/draft.ts';
import { DANA, PASSWORD } from './mailboxes.ts';
import type { RealWebmail } from './real-webmail.ts';

type Mode = 'plain' | 'html';
type Skin = 'elastic' | 'larry' | 'classic';

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
async function openLastMail(context: BrowserContext, url: string, mode: Mode, skin: Skin): Promise<Page> {
  await context.clearCookies();
  const cookies = { skin, ...(mode === 'html' ? { compose_html: '1' } : {}) };
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })));
  return await openMail(context, url, LAST, 'final offer');
}

/** Clicks Reply on the open mail and waits for the editor with its quotation. */
async function beginReply(page: Page, mode: Mode): Promise<Draft> {
  await page.locator(':is(.toolbar, #messagetoolbar) a.reply').first().click();
  await page.waitForURL(/_action=compose/);
  // The skin classic spells it with a hyphen.
  if (mode === 'plain') return await Draft.of(page, page.locator('textarea:is(#composebody, #compose-body)'));
  const editor = page.frameLocator('iframe:is(#composebody_ifr, #compose-body_ifr)').locator('body#tinymce');
  await editor.getByText('final offer').first().waitFor();
  return await Draft.of(page, editor);
}

const reply =
  (mode: Mode, skin: Skin = 'elastic') =>
  async (context: BrowserContext, url: string): Promise<Draft> =>
    await beginReply(await openLastMail(context, url, mode, skin), mode);

export const roundcube: RealWebmail = {
  name: 'roundcube',
  them: 'Marco Bellini',
  open: (context, url) => openLastMail(context, url, 'plain', 'elastic'),
  ways: {
    'a plain reply': reply('plain'),
    'a rich reply': reply('html'),
    'a plain reply in the skin larry': reply('plain', 'larry'),
    'a rich reply in the skin larry': reply('html', 'larry'),
    'a plain reply in the skin classic': reply('plain', 'classic'),
    'a rich reply in the skin classic': reply('html', 'classic'),
  },
  send: async ({ page }) => {
    await page.locator('a.send, button.send').first().click();
    await page.waitForURL(/_task=mail(?!.*_action=compose)/);
  },
};
