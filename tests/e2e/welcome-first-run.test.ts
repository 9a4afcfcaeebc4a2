import { expect, test } from 'vitest';
import { readMarks } from '../../src/cli/drive/marks.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import { useParley } from './harness.ts';

const parley = useParley();

/** A minute holds some 200 words for somebody who reads at leisure, and a few acts. */
const MOST = { words: 200, acts: 6 };

/** What the mail before says, below the reply. */
const QUOTED = /^On .+ wrote:$[^]*/m;
/** What stands on the card behind the first words one can take. */
const FURTHER = /(?<= Replace )[^]*/;

const count = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

test('from first sight to the first better words, no more is asked than fits into a minute', async () => {
  const draft = await Practice.open(parley());
  const { page } = draft;
  const read: string[] = [];
  const acts: string[] = [];
  const see = async (selector: string) => void read.push(...(await page.locator(selector).allInnerTexts()));
  const act = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    acts.push(name);
    return await work();
  };

  await see('.hero, .steps, .composer .actions');
  const sample = page.getByRole('button', { name: 'Write one for me' });
  const isSeen = await sample.evaluate((button) => button.getBoundingClientRect().bottom <= innerHeight);
  if (!isSeen) await act('scroll', async () => await sample.scrollIntoViewIfNeeded());
  await act('have a reply written', async () => await sample.click());
  await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(0);
  const written = await draft.text();
  read.push(written.replace(QUOTED, ''));
  const card = await act('point at the words', async () => await draft.pointAtNth(0, /^/));
  read.push(card.text.replace(FURTHER, ''));
  const { before, after } = await draft.proposal();
  await act('replace them', async () => await draft.faces.click('button', 'Replace'));
  await expect.poll(async () => await draft.text()).toBe(written.replace(before, after));

  const words = read.map(count).reduce((sum, each) => sum + each, 0);
  expect(words, `to be read: ${read.join(' / ')}`).toBeLessThanOrEqual(MOST.words);
  expect(acts.length).toBeLessThanOrEqual(MOST.acts);
  await page.close();
});
