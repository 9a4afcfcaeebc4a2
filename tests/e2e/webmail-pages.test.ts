import type { Locator, Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Draft } from '../../src/cli/drive/draft.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { answerPrompt } from '../../src/cli/drive/site.ts';
import { bundle } from '../bundle.ts';
import { MAILS } from '../webmail-adapters/pages/mail.ts';
import { PAGES } from '../webmail-adapters/pages/index.ts';
import { lines } from './editor-claims.ts';
import { expectMarked, useParley } from './harness.ts';
import { type Files, HARD, TEXT } from './page-composer.ts';

const CARD = /ultimatum/i;

interface Stub {
  readonly webmail: string;
  readonly url: string;
  /** The editor's file in tests/editors/pages, and what it is in the page. */
  readonly kind: string;
  readonly selector: string;
  readonly find: (page: Page, selector: string) => Locator;
  /** What the provider's page has around it all. */
  readonly around?: (html: string) => string;
}

const inPage = (page: Page, selector: string): Locator => page.locator(selector);
const inFrame =
  (frame: string) =>
  (page: Page, selector: string): Locator =>
    page.frameLocator(frame).locator(selector);

/** Stubs of the servers, in the structure of their pages, with real editors: no account is needed and nothing is fetched. */
const STUBS: readonly Stub[] = [
  {
    webmail: 'proton',
    url: 'https://mail.proton.me/u/0/inbox/',
    kind: 'rooster',
    selector: '#rooster-editor',
    find: inFrame('iframe[data-testid=rooster-iframe]'),
  },
  {
    webmail: 'zoho',
    url: 'https://mail.zoho.eu/zm/',
    kind: '',
    selector: 'body',
    find: inFrame('iframe.ze_area'),
  },
  {
    webmail: 'icloud',
    url: 'https://www.icloud.com/mail/',
    kind: '',
    selector: '.editor-content',
    find: inFrame('#app'),
    around: (html) =>
      `<iframe id="app" style="width: 1000px; height: 700px" src="application.html"></iframe><template>${html}</template>`,
  },
  {
    webmail: 'fastmail',
    url: 'https://app.fastmail.com/mail/Inbox/',
    kind: 'squire',
    selector: '.v-RichText-input',
    find: inPage,
  },
  {
    webmail: 'snappymail',
    url: 'http://127.0.0.1/snappymail/',
    kind: 'squire',
    selector: '.squire-wysiwyg',
    find: inPage,
  },
];

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const parley = useParley();
let files: Files;
beforeAll(async () => {
  files = await bundle(new URL('../editors/pages/in-place.ts', import.meta.url));
  await answerPrompt(parley(), 'http://127.0.0.1/*');
});
afterEach(async () => {
  for (const page of parley().context.pages()) if (page.url().startsWith('http')) await page.close();
});

/** The page with its thread and a reply begun; what a frame holds is in its srcdoc, so that it is of the page's origin. */
function pageOf({ webmail, kind, selector }: Stub): string {
  const fixture = PAGES.get(webmail)!;
  const body = `<p>${TEXT}</p>${fixture.signature}${fixture.quote}`;
  const html = [fixture.account, ...MAILS.map((mail) => fixture.message(mail)), fixture.compose(body)].join('');
  const editor = `<script type="application/json" id="editor">${JSON.stringify({ kind, selector })}</script>
    <script type="module">addEventListener('load', () => import('./index.js'))</script>`;
  return `<!doctype html><meta charset="utf-8"><title>Mail</title><style>iframe { width: 600px; height: 200px }</style>
    ${html}${kind ? editor : ''}
    <output aria-label="Sent"></output>
    <script>document.querySelector('.send').onclick = () => { document.querySelector('output').value = window.parleyTest?.model(); };
    document.querySelector('dialog')?.close(); document.querySelector('dialog')?.showModal();</script>`;
}

async function openStub(stub: Stub): Promise<Draft> {
  const page = await parley().context.newPage();
  const inner = pageOf(stub);
  await page.route(`${stub.url}**`, (route) => {
    const path = route.request().url().slice(stub.url.length);
    const contentType = TYPES[path.replace(/^.*\./, '')] ?? 'text/html';
    const outer = stub.around && path === '' ? stub.around('') : inner;
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: files.get(path) ?? outer });
  });
  await page.goto(stub.url);
  if (stub.kind) await page.waitForFunction(() => window.parleyTest !== undefined);
  return await Draft.of(page, stub.find(page, stub.selector));
}

/** On no site of the manifest: the person asks for Parley there, the first time. */
async function openAsked(stub: Stub): Promise<Draft> {
  const draft = await openStub(stub);
  const popup = await openPopup(parley(), draft.page);
  const use = popup.getByRole('button', { name: /use parley on/i });
  const heading = popup.getByRole('heading', { name: 'Your draft' });
  await use.or(heading).first().waitFor();
  if (await use.isVisible()) await use.click();
  await heading.waitFor();
  await popup.close();
  return draft;
}

describe.each(STUBS)('on a stub of $webmail', (stub) => {
  const open = async (): Promise<Draft> => await (stub.webmail === 'snappymail' ? openAsked(stub) : openStub(stub));

  test('the hard words are marked, replaced exactly, and put back by one Ctrl+Z', async () => {
    const draft = await open();
    // By hand, so that there is something that one undo must leave.
    await draft.type('Dear Ines, ');
    await expectMarked(draft.page, [HARD]);
    const [source, text] = [await draft.source(), await lines(draft)];
    const changes = await draft.watchNodes();
    await draft.pointAt(HARD, CARD);
    expect(await changes()).toEqual([]);
    const { before, after } = await draft.proposal();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => (await lines(draft)).trim()).toBe(text.replace(before, after).trim());
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => await draft.source()).toBe(source);
    await expectMarked(draft.page, [HARD]);
  });

  test('the popup has the thread and the point of the draft', async () => {
    const draft = await open();
    await expectMarked(draft.page, [HARD]);
    const popup = await openPopup(parley(), draft.page);
    await popup.getByRole('heading', { name: 'Ines Duarte' }).waitFor();
    await popup.getByRole('heading', { name: /^The thread: [23] mails/ }).waitFor();
    expect(await popup.getByRole('heading', { name: CARD }).count()).toBe(1);
    await popup.close();
  });
});

test('what the Squire webmail sends is what the writer has written', async () => {
  const stub = STUBS.find(({ webmail }) => webmail === 'snappymail')!;
  const draft = await openAsked(stub);
  await draft.type('Dear Ines, ');
  await expectMarked(draft.page, [HARD]);
  const source = await draft.source();
  await draft.pointAt(HARD, CARD);
  await draft.faces.click('button', 'Replace');
  await expectMarked(draft.page, []);
  await draft.page.keyboard.press('ControlOrMeta+z');
  await expectMarked(draft.page, [HARD]);
  await draft.page.locator('a.send').click();
  const sent = await draft.page.locator('output').evaluate((output) => output.textContent);
  expect(sent).toContain(`Dear Ines, ${TEXT}`);
  expect(sent).not.toMatch(/parley/i);
  expect(await draft.source()).toBe(source);
});
