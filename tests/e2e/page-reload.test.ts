import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { started } from '../editors/form.ts';
import { misplaced } from '../editors/misplaced.ts';
import { expectMarked, useParley } from './harness.ts';
import { mustBeSilent, watchFaults, watchListeners } from './page-faults.ts';
import { type Files, openComposer, openDraft } from './page-composer.ts';
import { TO_END } from '../../src/cli/drive/keys.ts';

const HARD = 'Take it or leave it';
const CARD = /ultimatum/i;
const TEXT = `Our offer is €285 per desk, delivered in March. ${HARD}.`;
const parley = useParley();
const WRITTEN = `<p>${TEXT}</p><p>Take it or <b>leave</b> it.</p><p>${HARD}.</p>`;
const THREE = [HARD, HARD, HARD];

/** Loads the extension anew, as an update does, and waits until the old script in a page has left. */
async function reload(page: Page): Promise<void> {
  const stage = await page.locator('parley-stage').elementHandle();
  await parley().browser.send('Extensions.loadUnpacked', { path: inject('extension') });
  await expect.poll(async () => await stage?.evaluate((element) => element.isConnected)).toBe(false);
}

test('after an update the new script takes over an open page; the old one takes its things away', async () => {
  const page = await openComposer(parley(), `<textarea rows="4">${TEXT}</textarea>`);
  const faults = watchFaults(page);
  await expectMarked(page, [HARD]);
  const listening = await watchListeners(page, 'textarea');
  expect(await listening()).toContain('editor input');
  await reload(page);
  await expectMarked(page, [HARD]);
  expect(await listening()).toEqual([]);
  await page.locator('textarea').press(TO_END);
  await page.keyboard.type(` ${HARD}.`);
  await expectMarked(page, [HARD, HARD]);
  expect(await page.locator('parley-stage').count()).toBe(1);
  mustBeSilent(faults);
});

describe.each([
  ['an editable element', 'contenteditable', null],
  ['ProseMirror', 'prosemirror', null],
  ['TinyMCE in its frame', 'tinymce', 'iframe'],
])('updated over %s', (_name, kind, frame) => {
  let files: Files;
  beforeAll(async () => {
    files = await bundle(new URL('../editors/pages/index.ts', import.meta.url));
  });

  test.each([
    ['with nothing open', false],
    ['with the card open', true],
  ])('%s: the marks are back, once, the draft is untouched, and better words go in', async (_what, isOpen) => {
    const find = (page: Page) =>
      frame ? page.frameLocator(frame).locator('body') : page.locator('[contenteditable="true"]').first();
    const draft = await openDraft(parley(), started(kind, WRITTEN), find, files);
    await expectMarked(draft.page, THREE);
    if (isOpen) await draft.pointAtNth(0, CARD);
    const source = await draft.source();
    const changes = await draft.watchNodes();
    await reload(draft.page);
    await expectMarked(draft.page, THREE);
    expect(await misplaced(draft, HARD)).toEqual([]);
    expect([await changes(), await draft.source()]).toEqual([[], source]);
    expect(await draft.page.locator('parley-stage').count()).toBe(1);
    await draft.editor.press(TO_END);
    await draft.page.mouse.move(1, 1);
    await draft.pointAtNth(0, CARD);
    await draft.faces.click('button', 'Replace');
    await expectMarked(draft.page, [HARD, HARD]);
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => await draft.source()).toBe(source);
    await expectMarked(draft.page, THREE);
    await draft.page.close();
  });
});
