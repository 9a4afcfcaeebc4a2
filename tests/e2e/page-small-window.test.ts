import { expect, test } from 'vitest';
import { HARD, openComposer, TEXT, useMailPages } from './page-composer.ts';
import { Draft } from '../../src/cli/drive/draft.ts';

const parley = useMailPages();

/** What a webmail leaves of its draft in a window of 400 x 300: less than a line. */
const LITTLE = `<div style="height: 140px">A toolbar of five rows</div><textarea style="width: 340px; height: 400px"></textarea>`;

test('in a window of 400 x 300 the badge, the panel, the card and its better words are all within reach', async () => {
  const page = await openComposer(parley(), LITTLE);
  await page.setViewportSize({ width: 400, height: 300 });
  const draft = await Draft.of(page, page.locator('textarea'));
  await draft.editor.fill(TEXT);
  await page.evaluate(() => scrollTo(0, 0));
  await draft.faces.click('button', /points?/i);
  await draft.faces.wait('dialog', 'This draft');
  await draft.faces.click('button', new RegExp(HARD));
  await draft.faces.wait('dialog', /ultimatum/i);
  const { before, after } = await draft.proposal();
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).toBe(TEXT.replace(before, after));
});
