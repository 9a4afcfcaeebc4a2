import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, type Parley } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { readNetLog } from './net-log.ts';
import { HARD, openDraft, TEXT } from './page-composer.ts';

const CARD = /ultimatum/i;

// Every way out of the browser ends here, those that no debugger tells of among them: a socket, a line held ready.
const asked: string[] = [];
let way: Server;
let place: string;
let log: string;
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
  place = await mkdtemp(join(tmpdir(), 'parley-net-log-'));
  log = join(place, 'net.json');
  const flags = [`--proxy-server=http://127.0.0.1:${port}`, `--log-net-log=${log}`];
  parley = await launch({ extension: inject('extension'), flags });
});
afterAll(async () => {
  await parley.close();
  way.close();
  await rm(place, { recursive: true, force: true });
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
  // That calls are heard, one of them where the browser calls by itself, shows that silence means something.
  await draft.page.evaluate(async () => {
    Reflect.construct(WebSocket, ['wss://heard.example/']);
    await fetch('https://www.gstatic.com/heard').catch(() => null);
  });
  await expect.poll(() => asked).toContain('heard.example:443');
  const { origin: by, hostname } = new URL(draft.page.url());
  await parley.context.close();
  const requests = await readNetLog(log);
  expect(requests.filter((each) => each.by)).toEqual([
    { host: 'heard.example:443', by },
    { host: 'www.gstatic.com:443', by },
  ]);
  // Besides there is what the browser asks by itself, and the line it lays to a page that one goes to.
  const ofTheBrowser = new Set(requests.filter((each) => !each.by).map(({ host }) => host)).add(`${hostname}:443`);
  expect(asked.filter((host) => !ofTheBrowser.has(host))).toEqual(['heard.example:443', 'www.gstatic.com:443']);
});
