import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { expectMarked, leave } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const parley = useMailPages();

const WEEKS = {
  '2026-03-09': {
    ultimatum: { shown: 6, taken: 4, ignored: 1, wrong: 0 },
    blame: { shown: 5, taken: 0, ignored: 3, wrong: 1 },
  },
  '2026-03-16': { blame: { shown: 4, taken: 0, ignored: 2, wrong: 0 } },
};

let options: Page;
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const keep = async (logbook: object) =>
  await options.evaluate(async (kept) => await chrome.storage.local.set({ logbook: kept }), logbook);
const kept = async () =>
  await options.evaluate(async () => (await chrome.storage.local.get<Record<string, unknown>>('logbook')).logbook);
const rule = (name: string) => options.getByRole('listitem').filter({ hasText: name });

beforeEach(async () => {
  options = await parley().open('src/options/index.html#record');
  await options.getByText('Nothing is kept.').waitFor();
});
afterEach(async () => await leave(options));

describe('your record', () => {
  test('is kept once it is switched on, by keyboard, and says so while it is empty', async () => {
    await options.getByRole('switch', { name: 'Keep a record' }).press('Space');
    await says('Your record is kept.');
    await options.getByText('Nothing is counted yet.').waitFor();
    expect(await kept()).toEqual({ version: 1, on: true, weeks: {}, offered: [] });
  });

  test('tells each plot in words, and offers to quiet what is passed over again and again', async () => {
    await keep({ on: true, weeks: WEEKS });
    await options
      .getByRole('img', { name: /^Blame, week of .*: shown 5, ignored 3, not so 1; week of .*: shown 4, ignored 2$/ })
      .waitFor();
    expect(await rule('Ultimatum').getByRole('button').count()).toBe(0);
    await rule('Blame').getByRole('button', { name: 'List it in the panel only' }).click();
    await says('Saved: Blame is listed in the panel only.');
    await options.getByRole('button', { name: 'Undo' }).click();
    await rule('Blame').getByRole('button', { name: 'List it in the panel only' }).waitFor();
  });

  test('is forgotten with a click, and comes back with another', async () => {
    await keep({ version: 1, on: true, weeks: WEEKS, offered: ['blame'] });
    await options.getByRole('button', { name: 'Forget the record' }).click();
    await says('Your record is forgotten.');
    expect(await kept()).toEqual({ version: 1, on: true, weeks: {}, offered: [] });
    await options.getByRole('button', { name: 'Undo' }).click();
    await says('As it was before.');
    expect(await kept()).toEqual({ version: 1, on: true, weeks: WEEKS, offered: ['blame'] });
  });

  test('is exported as numbers', async () => {
    await keep({ on: true, weeks: WEEKS });
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Export the record' }).click();
    expect((await download).suggestedFilename()).toBe('parley-record.json');
  });

  test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
    await options.emulateMedia({ colorScheme });
    await options.setViewportSize({ width: 360, height: 800 });
    await keep({ on: true, weeks: WEEKS });
    await options.getByText('The same as a table').click();
    await options.getByRole('cell', { name: 'shown 4, ignored 2' }).waitFor();
    expect(await axeFaults(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('a rule passed over for the fifth time is offered to be quieted, once, and that can be undone', async () => {
  const four = { '2026-03-09': { ultimatum: { shown: 4, taken: 0, ignored: 4, wrong: 0 } } };
  await keep({ on: true, weeks: four });
  const draft = await openDraft(
    parley(),
    `<div contenteditable="true" role="textbox"><p>${TEXT}</p><p>${HARD}.</p></div>`,
  );
  await expectMarked(draft.page, [HARD, HARD]);
  await draft.pointAt(HARD, /ultimatum/i);
  await draft.ignore('It is not so');
  await expectMarked(draft.page, [HARD]);
  await draft.faces.click('button', 'List it in the panel only');
  await expectMarked(draft.page, []);
  await draft.faces.click('button', 'Undo');
  await expectMarked(draft.page, [HARD]);
  await draft.pointAt(HARD, /ultimatum/i);
  await draft.ignore('It is not so');
  await expectMarked(draft.page, []);
  await expect
    .poll(kept)
    .toMatchObject({ weeks: { '2026-03-09': { ultimatum: { ignored: 4 } } }, offered: ['ultimatum'] });
});
