import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_START } from '../../src/cli/drive/keys.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import { expectMarked, useParley } from './harness.ts';
import { keepFromStorage, mustBeSilent, setWorkersClock, watchFaults } from './page-faults.ts';

const HARD = 'Take it or leave it';
const CARD = /ultimatum/i;
const parley = useParley();

let draft: Draft;
let faults: readonly string[];

beforeEach(async () => {
  draft = await Practice.open(parley());
  faults = watchFaults(draft.page);
  await draft.type(`We can pay 285. ${HARD}.`);
  await draft.mark(HARD);
});
afterEach(async () => {
  await draft.page.close();
  mustBeSilent(faults);
});

describe('the worker is stopped by the browser', () => {
  test('before a review: the next keystroke wakes it', async () => {
    await parley().stopWorker();
    await draft.type(`${HARD}! `);
    await expectMarked(draft.page, [HARD, HARD]);
  });

  test('during a review: the mark stays, and the next keystroke asks again', async () => {
    await draft.page.keyboard.type(` ${HARD}!`);
    await parley().stopWorker();
    await draft.page.keyboard.type(' Hello.');
    await expectMarked(draft.page, [HARD, HARD]);
  });

  test('during a review that no key follows: it is asked for anew', async () => {
    const storage = await keepFromStorage(parley(), 'waits');
    await draft.page.keyboard.type(` ${HARD}!`);
    await storage.asked();
    await parley().stopWorker();
    await expectMarked(draft.page, [HARD, HARD]);
  });

  test('after a review: the marks stay, and what is written into them takes them away', async () => {
    await parley().stopWorker();
    await expectMarked(draft.page, [HARD]);
    await draft.editor.press(TO_START);
    for (const _ of 'We can pay 285. Take it') await draft.page.keyboard.press('ArrowRight');
    await draft.page.keyboard.type('s');
    await expectMarked(draft.page, []);
  });

  test('while the card is open: better words go in all the same, and come out again', async () => {
    const source = await draft.source();
    await draft.pointAt(HARD, CARD);
    await parley().stopWorker();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain(HARD);
    await parley().stopWorker();
    await draft.page.keyboard.press('ControlOrMeta+z');
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

test('offline changes nothing', async () => {
  await parley().context.setOffline(true);
  await draft.type(`${HARD}! `);
  await expectMarked(draft.page, [HARD, HARD]);
  await parley().context.setOffline(false);
});

test.each(['2030-01-01T00:00:00Z', '1999-12-31T23:59:59Z'])(
  'the clock jumps to %s, in the page and in the worker: reviews go on',
  async (time) => {
    await setWorkersClock(parley(), time);
    await draft.page.clock.install({ time });
    await draft.type(`${HARD}! `);
    await draft.page.clock.runFor(2_000);
    await expectMarked(draft.page, [HARD, HARD]);
    await parley().stopWorker();
  },
);
