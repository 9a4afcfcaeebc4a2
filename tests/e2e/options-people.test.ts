import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { leave, useParley } from './harness.ts';

const parley = useParley();

const KNOWN = {
  'ines@madeira.example': { spoken: '2026-03-14', notNow: [], off: [], deals: {}, promised: [], told: '2026-03-14' },
  'paul@brandt.example': {
    spoken: null,
    notNow: ['a1', 'b2'],
    off: ['blame'],
    deals: { c3: 'one-off' },
    promised: ['2026-06-01'],
    told: '2026-05-02',
  },
};

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#people');
  await options.getByText('Nothing is remembered about anybody.').waitFor();
  await options.evaluate(async (known) => await chrome.storage.local.set({ people: { version: 1, known } }), KNOWN);
});
afterEach(async () => await leave(options));

const person = (address: string) => options.getByRole('listitem').filter({ hasText: address });
const says = async (words: string) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const remembered = async () => {
  const { people } = await options.evaluate(
    async () => await chrome.storage.local.get<Record<string, unknown>>('people'),
  );
  return people;
};

test('each person is shown with what is remembered of them', async () => {
  await person('ines@madeira.example')
    .getByText(/You have spoken, as you said on .*2026/)
    .waitFor();
  const paul = await person('paul@brandt.example').innerText();
  expect(paul).toContain('The reminder to call was put off in 2 threads.');
  expect(paul).toContain('You treat one thread as a one-off price.');
  expect(paul).toContain('You promised something for June 1, 2026.');
  expect(paul).toContain('Silent in mails to them: Blame.');
});

test('one is forgotten by keyboard, all with a click, and either can be taken back', async () => {
  await options.getByRole('button', { name: 'Forget ines@madeira.example' }).press('Enter');
  await says('ines@madeira.example is forgotten.');
  expect(await remembered()).toEqual({ version: 1, known: { 'paul@brandt.example': KNOWN['paul@brandt.example'] } });
  await options.getByRole('button', { name: 'Undo' }).click();
  await says('As it was before.');
  expect(await remembered()).toEqual({ version: 1, known: KNOWN });
  await options.getByRole('button', { name: 'Forget all 2' }).click();
  await says('Everybody is forgotten.');
  expect(await remembered()).toEqual({ version: 1, known: {} });
});

test('what was ticked off in the popup is counted by thread, forgotten at a click, and can be taken back', async () => {
  const kept = { version: 2, threads: { a1: { items: ['b2'], told: '2026-05-02' }, c3: { items: ['d4'], told: '' } } };
  await options.evaluate(async (ticked) => await chrome.storage.local.set({ ticked }), kept);
  const stored = async () => await options.evaluate(async () => await chrome.storage.local.get('ticked'));
  const section = options.getByRole('region', { name: 'Ticked off in the popup' });
  await section.getByText('In 2 threads you said of something that it is not so.').waitFor();
  expect(await axeFaults(options)).toEqual([]);
  await section.getByRole('button', { name: 'Forget what is ticked off' }).press('Enter');
  await says('Forgotten. The popup shows it again.');
  expect([await stored(), await section.count()]).toEqual([{ ticked: { version: 2, threads: {} } }, 0]);
  await options.getByRole('button', { name: 'Undo' }).click();
  await section.waitFor();
  expect(await stored()).toEqual({ ticked: kept });
});

test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  await person('paul@brandt.example').waitFor();
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
