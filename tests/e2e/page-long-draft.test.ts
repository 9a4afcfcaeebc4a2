import { expect, test } from 'vitest';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const parley = useMailPages();

const OTHER = 'This is our final offer';
const LONG = '<p>We wait for the oak.</p>'.repeat(100);

test.each([
  ['that its page scrolls', ''],
  ['that scrolls by itself', 'height: 300px; overflow: auto'],
])('in a draft %s a mark is drawn near what one sees: far from it each costs at every key', async (_what, style) => {
  const html = `<div contenteditable="true" style="${style}"><p>${TEXT}</p>${LONG}<p>${OTHER}.</p></div>`;
  const draft = await openDraft(parley(), html);
  await expectMarked(draft.page, [HARD]);
  await draft.editor.locator('p').last().scrollIntoViewIfNeeded();
  await expectMarked(draft.page, [OTHER]);
  await draft.editor.locator('p').first().scrollIntoViewIfNeeded();
  await expectMarked(draft.page, [HARD]);
});

test.each([
  ['flow out of the element they stand in', 'height: 50px'],
  ['stand in an element without a box', 'display: contents'],
])('words that %s are drawn wherever they are', async (_what, style) => {
  const words = `${LONG.replaceAll('<p>', '<span>').replaceAll('</p>', '</span><br>')}${OTHER}.`;
  const html = `<div contenteditable="true"><p>${TEXT}</p><div style="${style}">${words}</div></div>`;
  const draft = await openDraft(parley(), html);
  await expectMarked(draft.page, [HARD, OTHER]);
  await draft.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  // The first is far by now, and the browser has told so.
  await expectMarked(draft.page, [OTHER]);
  expect(await draft.page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
});
