import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import { expectMarked, useParley } from './harness.ts';

const HARD = 'Take it or leave it';
const CARD = /ultimatum/i;
const parley = useParley();

let draft: Draft;
const faults: string[] = [];

beforeEach(async () => {
  faults.length = 0;
  draft = await Practice.open(parley());
  draft.page.on('pageerror', (error) => faults.push(error.message));
  draft.page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await draft.type(`We can pay 285. ${HARD}.`);
  await draft.mark(HARD);
});
afterEach(async () => {
  await draft.page.close();
  if (faults.length > 0) throw new Error(`The page reports: ${faults.join('; ')}`);
});

describe('the worker is stopped by the browser', () => {
  test('before a review: the next keystroke wakes it', async () => {
    await parley().stopWorker();
    await draft.type('Hello. ');
    await expectMarked(draft.page, [HARD]);
  });

  test('during a review: the mark stays, and the next keystroke asks again', async () => {
    await draft.page.keyboard.type(` ${HARD}!`);
    await parley().stopWorker();
    await draft.page.keyboard.type(' Hello.');
    await expectMarked(draft.page, [HARD, HARD]);
  });

  test('while the card is open: better words go in all the same, and come out again', async () => {
    const source = await draft.source();
    await draft.pointAt(HARD, CARD);
    await parley().stopWorker();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain(HARD);
    await parley().stopWorker();
    await draft.page.keyboard.press('Control+Z');
    await expect.poll(async () => await draft.source()).toBe(source);
    await expectMarked(draft.page, [HARD]);
  });

  test('with the popup open: the sources come from a new one', async () => {
    await draft.pointAt(HARD, CARD);
    await parley().stopWorker();
    await draft.faces.click('button', 'Why?');
    expect((await draft.faces.wait('list', 'Sources')).text).not.toBe('');
  });

  test('before the popup opens: it waits for the new one', async () => {
    await parley().stopWorker();
    const popup = await openPopup(parley(), draft.page);
    await expect.poll(async () => await popup.getByRole('heading', { name: CARD }).count()).toBe(1);
    await popup.close();
  });
});

describe('the storage', () => {
  const store = async (settings: unknown) =>
    await parley()
      .context.serviceWorkers()[0]
      ?.evaluate(async (value) => await chrome.storage.sync.set({ settings: value }), settings);
  afterEach(async () => {
    await parley()
      .context.serviceWorkers()[0]
      ?.evaluate(async () => await chrome.storage.sync.clear());
  });

  test.each([
    ['of another kind', 'not an object'],
    ['from a newer version', { version: 99, off: [], cap: 3, telepathy: true }],
    ['with a broken value', { version: 1, off: 'everything', cap: -5 }],
  ])('%s reads as the defaults where it has to', async (_what, settings) => {
    await store(settings);
    await draft.type('Hello. ');
    await expectMarked(draft.page, [HARD]);
  });
});

test('offline changes nothing', async () => {
  await parley().context.setOffline(true);
  await draft.type('Hello. ');
  await expectMarked(draft.page, [HARD]);
  await parley().context.setOffline(false);
});

test('the clock jumps a year: reviews go on, and the popup opens', async () => {
  await draft.page.clock.install({ time: new Date('2030-01-01T00:00:00Z') });
  await draft.type('Hello. ');
  await draft.page.clock.runFor(2_000);
  await expectMarked(draft.page, [HARD]);
});

test('two windows: each draft keeps its own marks and its own words', async () => {
  const other = await Practice.open(parley());
  await other.type('Dear Inês, thank you for the samples. ');
  const text = await other.text();
  await draft.page.bringToFront();
  await draft.pointAt(HARD, CARD);
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).not.toContain(HARD);
  expect(await other.text()).toBe(text);
  await other.page.close();
});
