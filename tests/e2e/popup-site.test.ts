import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchAgain } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { answerPrompt } from '../../src/cli/drive/site.ts';
import { axeFaults } from './axe.ts';
import { expectMarked, useParley } from './harness.ts';

declare global {
  /** What the browser was asked for by this page, in the order of asking. */
  var parleyAsked: unknown[];
}

const parley = useParley();

const HARD = 'Take it or leave it';
const DRAFT = `We can pay €285 per desk. ${HARD}.`;
const WEBMAIL = `<!doctype html><title>Mail</title><form>
  <input name="to" value="Ines <ines@example.com>"><input name="subject" value="Forty desks">
  <div contenteditable="true" role="textbox" aria-label="Message">Hello</div><button>Send</button></form>`;

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(WEBMAIL);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const listening = server.address();
  if (typeof listening !== 'object' || !listening) throw new Error('The server does not listen on a port.');
  address = `http://127.0.0.1:${listening.port}/`;
});
afterAll(() => server.close());

beforeAll(async () => {
  await parley().context.addInitScript(() => {
    globalThis.parleyAsked = [];
    const permissions = globalThis.chrome?.permissions;
    if (!permissions) return;
    const request = permissions.request.bind(permissions);
    const noted = (...args: Parameters<typeof request>): unknown => {
      globalThis.parleyAsked.push(args[0].origins);
      return request(...args);
    };
    Reflect.set(permissions, 'request', noted);
  });
});

const asked = async (popup: Page): Promise<unknown[]> => await popup.evaluate(() => globalThis.parleyAsked);

async function visit(url: string): Promise<Page> {
  const page = await parley().context.newPage();
  await page.goto(url);
  return page;
}

const title = (popup: Page, name: string) => popup.getByRole('heading', { level: 1, name }).waitFor();

test('a site Parley is not on is asked for on a click, read at once and after a reload, and given back on a click', async () => {
  await answerPrompt(parley(), 'http://127.0.0.1/*');
  const mail = await visit(address);
  const popup = await openPopup(parley(), mail);
  await title(popup, 'Parley is not on for 127.0.0.1');
  expect(await axeFaults(popup)).toEqual([]);
  expect(await asked(popup)).toEqual([]);

  await popup.getByRole('button', { name: 'Use Parley on this site' }).click();
  await popup.getByRole('button', { name: 'Stop on 127.0.0.1' }).waitFor();
  expect(await asked(popup)).toEqual([['http://127.0.0.1/*']]);
  await mail.bringToFront();
  await mail.getByRole('textbox', { name: 'Message' }).fill(DRAFT);
  await expectMarked(mail, [HARD]);

  await mail.reload();
  await mail.getByRole('textbox', { name: 'Message' }).fill(DRAFT);
  await expectMarked(mail, [HARD]);

  await popup.getByRole('button', { name: 'Stop on 127.0.0.1' }).click();
  await title(popup, 'Parley is not on for 127.0.0.1');
  await expectMarked(mail, []);
  await mail.reload();
  await popup.reload();
  await title(popup, 'Parley is not on for 127.0.0.1');
  await Promise.all([popup.close(), mail.close()]);
});

test('after an update the new script takes over in a page that stayed open', async () => {
  await answerPrompt(parley(), 'http://127.0.0.1/*');
  const mail = await visit(address);
  const popup = await openPopup(parley(), mail);
  await popup.getByRole('button', { name: 'Use Parley on this site' }).click();
  await popup.getByRole('button', { name: 'Stop on 127.0.0.1' }).waitFor();
  await mail.bringToFront();
  await mail.getByRole('textbox', { name: 'Message' }).fill(DRAFT);
  await expectMarked(mail, [HARD]);
  const closed = popup.waitForEvent('close');
  // Loading the folder again is what an update is: a new worker, the scripts in open pages orphaned.
  await parley().browser.send('Extensions.loadUnpacked', { path: inject('extension') });
  await closed;
  await mail.bringToFront();
  await mail.getByRole('textbox', { name: 'Message' }).fill(`${DRAFT} ${HARD}!`);
  await expectMarked(mail, [HARD, HARD]);
  await mail.close();
});

test('a site it was let onto is read after the browser was closed and started again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'parley-restart-'));
  const extension = inject('extension');
  const evening = await launchAgain({ extension, profile });
  await answerPrompt(evening, 'http://127.0.0.1/*');
  const mail = await evening.context.newPage();
  await mail.goto(address);
  const popup = await openPopup(evening, mail);
  await popup.getByRole('button', { name: 'Use Parley on this site' }).click();
  await popup.getByRole('button', { name: 'Stop on 127.0.0.1' }).waitFor();
  await evening.close();

  const morning = await launchAgain({ extension, profile });
  const page = await morning.context.newPage();
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Message' }).fill(DRAFT);
  await expectMarked(page, [HARD]);
  await morning.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
