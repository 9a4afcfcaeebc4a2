import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#try');
  await options.getByRole('heading', { name: 'What it would say' }).waitFor();
});
afterEach(async () => await options.close());

const draft = () => options.getByRole('textbox', { name: 'Your draft' });
const marks = async () =>
  await options.getByRole('group', { name: 'The draft with its marks' }).locator('mark').allInnerTexts();

test('a mail that is pasted is marked, with what saw it and better words', async () => {
  await draft().fill('We can pay €285 for each desk. Take it or leave it.');
  await expect.poll(marks).toEqual(['Take it or leave it']);
  const ultimatum = options.getByRole('listitem').filter({ has: options.getByRole('heading', { name: /^Ultimatum/ }) });
  await ultimatum.getByText('Seen by: take it or leave it').waitFor();
  expect(await ultimatum.locator('.difference').count()).toBeGreaterThan(0);
  await options.getByText(/^You put .*285 on the table/).waitFor();
});

test('a mail that is no negotiation is said to be none', async () => {
  await options.getByRole('textbox', { name: /^What they wrote/ }).fill('');
  await draft().fill('Lunch was lovely. See you on Monday at the pool with the children.');
  await options.getByText('This does not read as a negotiation').waitFor();
  expect(await marks()).toEqual([]);
});

test('what is ticked as wrong goes into the copied test case', async () => {
  await parley().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft().fill('We can pay €285 for each desk. Take it or leave it.');
  await expect.poll(marks).toEqual(['Take it or leave it']);
  await options.getByRole('checkbox', { name: /^This is right.*Ultimatum/ }).uncheck();
  await options.getByRole('button', { name: 'Copy as a test case' }).click();
  await options.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  const line = await options.evaluate(async () => await navigator.clipboard.readText());
  expect(JSON.parse(line)).toMatchObject({
    draft: { body: 'We can pay €285 for each desk. Take it or leave it.' },
    gold: { negotiation: true, sentences: [{ start: 31, end: 50, labels: { ultimatum: 0 } }] },
  });
});

test.each(['light', 'dark'] as const)('in %s and narrow the page has no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
