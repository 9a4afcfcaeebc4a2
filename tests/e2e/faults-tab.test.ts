import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END } from '../../src/cli/drive/keys.ts';
import { until } from '../../src/cli/drive/until.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';
import { clearStorage, mustBeSilent, putIn, watchFaults } from './page-faults.ts';

const CARD = /ultimatum/i;
const SITE = 'https://mail.google.com/**';
const parley = useMailPages();

const faults: (readonly string[])[] = [];
afterEach(async () => {
  await clearStorage(parley());
  mustBeSilent(faults.splice(0).flat());
});

async function openMarked(): Promise<Draft> {
  const draft = await openDraft(parley(), `<div contenteditable="true" role="textbox"><p>${TEXT}</p></div>`);
  faults.push(watchFaults(draft.page));
  await expectMarked(draft.page, [HARD]);
  return draft;
}

/** Better words go in and come out again. */
async function expectHelp(draft: Draft): Promise<void> {
  const source = await draft.source();
  await draft.pointAt(HARD, CARD);
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).not.toContain(HARD);
  await draft.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => await draft.source()).toBe(source);
}

describe('a page stands still, as when the browser freezes its tab', () => {
  /**
   * Stops all that runs in a page; what it returns lets it go on. A tab cannot be frozen itself under a debugger that
   * keeps its pages awake (2026-11), so the page is halted at the next thing that runs.
   */
  async function halt(page: Page): Promise<() => Promise<void>> {
    const session = await page.context().newCDPSession(page);
    await session.send('Debugger.enable');
    const halted = new Promise<void>((resolve) => session.once('Debugger.paused', () => resolve()));
    await session.send('Debugger.pause');
    const ran = session.send('Runtime.evaluate', { expression: '1' });
    await halted;
    return async () => {
      await session.send('Debugger.resume');
      await ran;
      await session.detach();
    };
  }

  test('just after a key, and the worker is stopped meanwhile: the draft is as it was, and the words are marked', async () => {
    const draft = await openMarked();
    await draft.editor.press(TO_END);
    await draft.page.keyboard.type(` ${HARD}!`);
    const source = await draft.source();
    const goOn = await halt(draft.page);
    await parley().stopWorker();
    await goOn();
    await expectMarked(draft.page, [HARD, HARD]);
    expect(await draft.source()).toBe(source);
  });

  test('with the card open: better words go in afterwards, and come out again', async () => {
    const draft = await openMarked();
    const source = await draft.source();
    await draft.pointAt(HARD, CARD);
    const goOn = await halt(draft.page);
    await parley().stopWorker();
    await goOn();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain(HARD);
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => await draft.source()).toBe(source);
  });

  test('while a rule is switched off elsewhere: its marks go when the page goes on', async () => {
    const draft = await openMarked();
    const goOn = await halt(draft.page);
    await putIn(parley(), 'sync', { 'settings/off/ultimatum': true });
    await goOn();
    await expectMarked(draft.page, []);
    expect(await draft.text()).toBe(TEXT);
  });
});

test('a tab is discarded by the browser: what the page brings back is marked anew', async () => {
  const { context } = parley();
  const draft = await openMarked();
  const body = `<!doctype html>${await draft.page.content()}`;
  await context.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  const own = await parley().open('src/welcome/index.html');
  const tab = await own.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, 'https://mail.google.com/*');
  await own.evaluate(async (id) => {
    const discarded = await chrome.tabs.discard(id);
    await chrome.tabs.update(discarded?.id ?? 0, { active: true });
  }, tab);
  const isBack = (each: Page): boolean => each !== draft.page && each.url().startsWith('https://mail.google.com/');
  const page = await until(async () => await Promise.resolve(context.pages().find(isBack)), 'the tab to be back');
  faults.push(watchFaults(page));
  await expectMarked(page, [HARD]);
  await expectHelp(await Draft.of(page, page.locator('[contenteditable="true"]')));
  await context.unroute(SITE);
});

describe('the extension is disabled', () => {
  async function openExtensions(): Promise<{ page: Page; enable: (isOn: boolean) => Promise<void> }> {
    const page = await parley().context.newPage();
    await page.goto('chrome://extensions');
    const enable = async (isOn: boolean) =>
      await page.evaluate(async ([id, on]) => await chrome.management.setEnabled(id, on), [parley().id, isOn] as const);
    return { page, enable };
  }

  test('its things go, the draft stays, and both are back after the page is loaded again', async () => {
    const draft = await openMarked();
    await draft.pointAt(HARD, CARD);
    const source = await draft.source();
    const extensions = await openExtensions();
    await extensions.enable(false);
    await draft.page.bringToFront();
    // The page may hear of the pointer before it hears of the end.
    let moves = 0;
    const stages = async (): Promise<number> => {
      await draft.page.mouse.move(5, (moves += 1));
      return await draft.page.locator('parley-stage').count();
    };
    await expect.poll(stages).toBe(0);
    await expectMarked(draft.page, []);
    expect(await draft.source()).toBe(source);
    await draft.editor.press(TO_END);
    await draft.page.keyboard.type(' Yours, Sam');
    expect(await draft.text()).toContain(`${HARD}. Yours, Sam`);
    await extensions.enable(true);
    await extensions.page.close();
    await draft.page.reload();
    await expectMarked(draft.page, [HARD]);
    await expectHelp(draft);
  });

  test('while a screen reader is about to be told of a mark: it is told nothing, and its things go by themselves', async () => {
    const extensions = await openExtensions();
    const draft = await openMarked();
    await draft.editor.press(TO_END);
    await draft.page.keyboard.type(` ${HARD}!`);
    await expectMarked(draft.page, [HARD, HARD]);
    await extensions.enable(false);
    await expect.poll(async () => await draft.page.locator('parley-stage').count()).toBe(0);
    await expectMarked(draft.page, []);
    await extensions.enable(true);
    await extensions.page.close();
  });
});

test('two windows: each keeps its own marks and its own words', async () => {
  const first = await openMarked();
  const second = await openMarked();
  const own = await parley().open('src/welcome/index.html');
  const windows = await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    await chrome.windows.create({ tabId: tab?.id });
    return (await chrome.windows.getAll()).length;
  });
  expect(windows).toBe(2);
  await own.close();
  await second.editor.press(TO_END);
  await second.page.keyboard.type(' Thank you for the samples.');
  const text = await second.text();
  await first.page.bringToFront();
  await expectHelp(first);
  expect(await second.text()).toBe(text);
  await expectMarked(second.page, [HARD]);
});
