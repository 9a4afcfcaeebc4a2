import { expect, test } from 'vitest';
import { useParley } from './harness.ts';

const parley = useParley();
const TITLE = 'How it works, and what it cannot know';

test('from the options one reads how it works, what it cannot know, how far to trust it and what is kept', async () => {
  const options = await parley().open('src/options/index.html');
  await options.getByRole('link', { name: 'How it works' }).press('Enter');
  await options.getByRole('heading', { name: TITLE }).waitFor();
  expect(await options.locator('.chapter h2').allInnerTexts()).toEqual([
    TITLE,
    'What it cannot know',
    'How far to trust it',
    'What is kept, and where',
  ]);
  expect(await options.locator('.chapter strong').allInnerTexts()).toEqual(
    expect.arrayContaining(['What anybody means.', 'The law.', 'Nobody has tested it as a whole.']),
  );
  await options.close();
});

test('the welcome page leads to it', async () => {
  const welcome = await parley().open('src/welcome/index.html');
  await welcome.getByRole('link', { name: 'How it works, what it cannot know' }).click();
  await welcome.getByRole('heading', { name: TITLE }).waitFor();
  expect(welcome.url()).toMatch(/options\/index\.html#how$/);
  await welcome.close();
});

test('the popup opens it in a tab', async () => {
  const popup = await parley().open('src/popup/index.html');
  const [opened] = await Promise.all([
    parley().context.waitForEvent('page'),
    popup.getByRole('button', { name: 'How it works' }).click(),
  ]);
  await opened.getByRole('heading', { name: TITLE }).waitFor();
  expect(opened.url()).toMatch(/options\/index\.html#how$/);
  await opened.close();
});
