import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { leave, useParley } from './harness.ts';

const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#data');
  await options.getByRole('heading', { name: 'Your settings as a file' }).waitFor();
});
afterEach(async () => await leave(options));

const stored = async () => await options.evaluate(async () => await chrome.storage.sync.get());
const store = async (items: Record<string, unknown>) =>
  await options.evaluate(async (all) => await chrome.storage.sync.set(all), items);
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const pick = async (name: string, text: string) =>
  await options
    .getByLabel('Import a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const file = (settings: unknown) => JSON.stringify({ parley: 'settings', version: 2, settings });
const press = async (name: string) => await options.getByRole('button', { name }).click();

const MINE = { 'settings/off/threat': true, 'settings/cap': 5 };

test('what is exported can be imported again', async () => {
  await store(MINE);
  const downloading = options.waitForEvent('download');
  await press('Export');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('parley-settings.json');
  const text = await readFile(await download.path(), 'utf8');
  await press('Reset all settings');
  await says('Every setting stands at its default.');
  await pick('mine.json', text);
  await press('Replace mine');
  await says('The file has taken the place of what was set.');
  expect(await stored()).toEqual(MINE);
});

test('a file with faults changes nothing, and each fault is named by its path', async () => {
  await store(MINE);
  await pick('team.json', file({ cap: 50, off: ['thraet'] }));
  const faults = options.getByRole('alert');
  await faults.filter({ hasText: 'team.json was not imported, and nothing was changed' }).waitFor();
  expect(await faults.getByRole('listitem').allInnerTexts()).toEqual([
    'settings.off.0: no rule is called "thraet"',
    'settings.cap: Invalid value: Expected <=9 but received 50',
  ]);
  expect(await axeFaults(options)).toEqual([]);
  expect(await stored()).toEqual(MINE);
});

test('a file can be added to one’s own, and taken back', async () => {
  await store(MINE);
  await pick('team.json', file({ off: ['blame'], cap: 5 }));
  await press('Add to mine');
  await says('The file was added to what you had set.');
  expect(await stored()).toEqual({ ...MINE, 'settings/off/blame': true });
  await press('Undo');
  await says('As it was before.');
  expect(await stored()).toEqual(MINE);
});

test('what there is no room for in the browser’s sync is said to stay here', async () => {
  const allowed = Array.from({ length: 600 }, (_, i) => `clause ${i}`);
  await pick('long.json', file({ allowed }));
  await press('Replace mine');
  await options.getByText('150 entries are kept on this computer only').waitFor();
  expect(Object.keys(await stored())).toHaveLength(450);
});

test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  await pick('team.json', file({}));
  await options.getByRole('group', { name: 'team.json' }).waitFor();
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
