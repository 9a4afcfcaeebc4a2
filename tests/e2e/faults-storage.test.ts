import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END } from '../../src/cli/drive/keys.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';
import { clearStorage, keepFromStorage, putIn, mustBeSilent, watchFaults } from './page-faults.ts';

const CARD = /ultimatum/i;
const parley = useMailPages();

let draft: Draft;
let faults: readonly string[];
beforeEach(async () => {
  draft = await openDraft(parley(), `<div contenteditable="true" role="textbox"><p>${TEXT}</p></div>`);
  faults = watchFaults(draft.page);
  await expectMarked(draft.page, [HARD]);
});
afterEach(async () => {
  await clearStorage(parley());
  mustBeSilent(faults);
});

const writeMore = async () => {
  await draft.editor.click();
  await draft.page.keyboard.press(TO_END);
  await draft.page.keyboard.type(` ${HARD}!`);
};

describe('what is stored', () => {
  test.each([
    ['is of another kind', { settings: 'not an object' }, { people: 7, ticked: [] }],
    [
      'is from a newer version, all in one',
      { settings: { version: 99, cap: 3, telepathy: true } },
      { people: { version: 2, known: { 'ines@joinery.example': { mood: 'good' } }, moods: {} } },
    ],
    [
      'is from a newer version, item by item',
      { 'settings/cap': 99, 'settings/deal': 'barter', 'settings/off/telepathy': true },
      { 'settings/telepathy': { strength: 3 }, 'settings/phrases/as per': { words: 1 } },
    ],
    ['is broken in places', { 'settings/off': 'everything', 'settings/cap': -5, 'settings/allowed': null }, {}],
  ])('%s: it reads as the defaults where it has to', async (_what, sync, local) => {
    await putIn(parley(), 'sync', sync);
    await putIn(parley(), 'local', local);
    await writeMore();
    await expectMarked(draft.page, [HARD, HARD]);
  });
});

describe('a storage', () => {
  test('that is slow: nothing changes until it answers, and what has been written meanwhile counts', async () => {
    const storage = await keepFromStorage(parley(), 'waits');
    await writeMore();
    await storage.asked();
    await draft.page.keyboard.type(` We can wait. ${HARD}.`);
    await expectMarked(draft.page, [HARD]);
    await storage.release();
    await expectMarked(draft.page, [HARD, HARD, HARD]);
  });

  test('that is slow: what is answered while the pointer rests on the words is what the card shows', async () => {
    const storage = await keepFromStorage(parley(), 'waits');
    await draft.type('Dear Ines, thank you. ');
    await storage.asked();
    const { x, y } = await draft.mark(HARD);
    await draft.page.mouse.move(x, y);
    await storage.release();
    await draft.faces.wait('dialog', CARD);
    await expect.poll(async () => (await draft.proposal()).before).toBe(TEXT);
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain(HARD);
  });

  test('that cannot be read: nothing new is said, and all is back when it can', async () => {
    const storage = await keepFromStorage(parley(), 'refuses');
    const before = await draft.text();
    await writeMore();
    await storage.asked();
    await expectMarked(draft.page, [HARD]);
    expect(await draft.text()).toBe(`${before} ${HARD}!`);
    await storage.release();
    await draft.page.keyboard.type(' Yours, Sam');
    await expectMarked(draft.page, [HARD, HARD]);
  });

  test('that is full: what cannot be remembered is said not to be, and the words stay marked', async () => {
    const page = await parley().open('src/welcome/index.html');
    await page.evaluate(async () => {
      const { sync } = chrome.storage;
      for (let item = 0; item < 12; item++) await sync.set({ [`full${item}`]: 'x'.repeat(8_000) });
      const left = sync.QUOTA_BYTES - (await sync.getBytesInUse());
      await sync.set({ full: 'x'.repeat(left - 10) });
    });
    await page.close();
    await draft.pointAt(HARD, CARD);
    await draft.ignore('This phrase');
    await expect.poll(async () => (await draft.faces.read('dialog', CARD))?.text ?? '').toContain('did not keep this');
    await expectMarked(draft.page, [HARD]);
  });
});
