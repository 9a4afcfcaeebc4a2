import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, type Parley } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { HARD, openDraft, TEXT } from './page-composer.ts';

const CARD = /ultimatum/i;

/** What Chromium asks for by itself, whatever is installed in it; nothing of ours has business there. */
const OF_THE_BROWSER = /\.(?:google|googleapis|gstatic|gvt1)\.com:\d+$/;

// Every way out of the browser ends here, those that no debugger tells of among them: a socket, a line held ready.
const asked: string[] = [];
let way: Server;
let parley: Parley;

beforeAll(async () => {
  way = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host + ':80');
    response.writeHead(502).end();
  });
  way.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Nobody\r\n\r\n');
  });
  await new Promise<void>((ready) => {
    way.listen(0, '127.0.0.1', ready);
  });
  const address = way.address();
  const port = typeof address === 'object' ? address?.port : '';
  parley = await launch({ extension: inject('extension'), flags: [`--proxy-server=http://127.0.0.1:${port}`] });
});
afterAll(async () => {
  await parley.close();
  way.close();
});

test('through writing, looking, replacing, sending, the popup and the options nobody is called', async () => {
  const draft = await openDraft(parley, `<div contenteditable="true" role="textbox"><p>${TEXT}</p></div>`);
  await draft.pointAt(HARD, CARD);
  await draft.faces.click('button', 'Why?');
  await draft.faces.wait('list', 'Sources');
  await draft.faces.click('button', 'Replace');
  await draft.faces.gone('dialog', CARD);
  const popup = await openPopup(parley, draft.page);
  await popup.getByRole('heading', { name: 'Your draft' }).waitFor();
  const options = await parley.open('src/options/index.html#playground');
  await options.getByRole('main').waitFor();
  await draft.page.bringToFront();
  await draft.page.getByRole('button', { name: 'Send', exact: true }).click();
  // That a call would have been heard shows that silence means something.
  await draft.page.evaluate(() => void new WebSocket('wss://heard.example/'));
  await expect.poll(() => asked).toContain('heard.example:443');
  expect(asked.filter((host) => !OF_THE_BROWSER.test(host))).toEqual(['heard.example:443']);
});
