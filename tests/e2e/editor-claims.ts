import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserOptions } from '../../src/cli/drive/launch.ts';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END, TO_START } from '../../src/cli/drive/keys.ts';
import { bundle } from '../bundle.ts';
import { started } from '../editors/form.ts';
import { LAYOUTS } from '../editors/layouts.ts';
import { misplaced } from '../editors/misplaced.ts';
import { expectMarked, useParley } from './harness.ts';
import { type Files, openDraft } from './page-composer.ts';

const HARD = 'Take it or leave it';
const CARD = /ultimatum/i;
const THREE = [HARD, HARD, HARD];
let parley: ReturnType<typeof useParley>;
let files: Files;

const OFFER = 'Our offer is €285 per desk, delivered in March.';
const INSULT = 'You people are unbelievable.';
const BOLD = `<p>${OFFER} Take it or <b>leave</b> it.</p><p>${HARD}.</p><p>${HARD}.</p>`;

export interface Editor {
  readonly name: string;
  /** Its file in tests/editors/pages. */
  readonly kind: string;
  readonly find?: (page: Page) => Locator;
}

async function open({ kind, find }: Editor, written = BOLD): Promise<Draft> {
  const any = (page: Page): Locator =>
    page.locator('textarea, [contenteditable]:not([contenteditable="false"])').first();
  return await openDraft(parley(), started(kind, written), find ?? any, files);
}

/** With words added by hand at the end, which one undo must leave, and three marks. */
async function openWritten(editor: Editor): Promise<Draft> {
  const draft = await open(editor);
  await draft.editor.click();
  await draft.page.keyboard.press(TO_END);
  await draft.page.keyboard.type(' Yours');
  await expectMarked(draft.page, THREE);
  return draft;
}

const model = async ({ page }: Draft): Promise<string> => await page.evaluate(() => window.parleyTest?.model() ?? '');

async function switchRules(off: readonly string[]): Promise<void> {
  const [worker] = parley().context.serviceWorkers();
  await worker?.evaluate(async (ids) => await chrome.storage.sync.set({ settings: { version: 1, off: ids } }), off);
}

/**
 * The text as it is seen: Squire ends a line it has pasted into with a break that shows nothing, and a browser writes
 * a space at the edge of what it inserts as a no-break space or turns one back into a space.
 */
export const lines = async (draft: Draft): Promise<string> =>
  (await draft.text()).replaceAll(/\n+/g, '\n').replaceAll('\u00A0', ' ');

/** Takes what the card at the nth mark proposes; answers the text as it should read now, with `typed` behind the words. */
async function replaceNth(draft: Draft, index: number): Promise<(typed: string) => string> {
  const text = await lines(draft);
  await draft.pointAtNth(index, CARD);
  const { before, after } = await draft.proposal();
  await draft.faces.click('button', 'Replace');
  const parts = text.split(before);
  const [above, below] = [parts.slice(0, index + 1).join(before), parts.slice(index + 1).join(before)];
  return (typed) => above + after + typed + below;
}

/** The same claims for each of these editors, in one browser. */
export function claimFor(editors: readonly Editor[], browser: BrowserOptions = {}): void {
  parley = useParley(browser);
  beforeAll(async () => {
    files = await bundle(new URL('../editors/pages/index.ts', import.meta.url));
  });
  describe.each(editors)('in $name', (editor) => {
    claim(editor);
  });
}

function claim(editor: Editor): void {
  describe('a draft with three marks', () => {
    let draft: Draft;

    afterAll(async () => await draft.page.close());

    test('has them on the right words, one of them part bold', async () => {
      draft = await openWritten(editor);
      expect(await misplaced(draft, HARD)).toEqual([]);
    });

    test('is not touched by looking, pointing and ignoring one of them', async () => {
      const source = await draft.source();
      const changes = await draft.watchNodes();
      await draft.pointAtNth(1, CARD);
      await draft.ignore('This once');
      await expectMarked(draft.page, [HARD, HARD]);
      await draft.faces.click('button', 'Undo');
      await expectMarked(draft.page, THREE);
      expect(await changes()).toEqual([]);
      expect(await draft.source()).toBe(source);
    });

    test('loses them with their rule, and has them back with it', async () => {
      await switchRules(['ultimatum']);
      await expectMarked(draft.page, []);
      await switchRules([]);
      await expectMarked(draft.page, THREE);
    });

    test('keeps them on their words while one types, in every frame', async () => {
      const frames = await draft.watchMarks();
      await draft.editor.press(TO_START);
      await draft.page.keyboard.type('Dear Ines, thank you for the drawings. ');
      await expectMarked(draft.page, THREE);
      expect(await misplaced(draft, HARD)).toEqual([]);
      expect(new Set(await frames())).toEqual(new Set([3]));
    });

    test.each(LAYOUTS)('keeps them on their words %s', async (_name, layOut) => {
      await layOut(draft);
      await expect.poll(async () => await misplaced(draft, HARD)).toEqual([]);
    });

    test('has none once it cannot be written in', async () => {
      await draft.page.evaluate(() => window.parleyTest?.lock());
      await expectMarked(draft.page, []);
    });
  });

  test('only the one of three that is chosen is replaced, and one Ctrl+Z brings everything back', async () => {
    const draft = await openWritten(editor);
    const before = { source: await draft.source(), model: await model(draft) };
    for (const index of [0, 1, 2]) {
      const expected = await replaceNth(draft, index);
      await expect.poll(async () => await lines(draft)).toBe(expected(''));
      expect(await model(draft)).not.toBe(before.model);
      await draft.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(async () => ({ source: await draft.source(), model: await model(draft) })).toEqual(before);
      await expectMarked(draft.page, THREE);
    }
    await draft.page.close();
  });

  test('an insult about nothing is left out, and one Ctrl+Z brings it back', async () => {
    const draft = await open(editor, `<p>${OFFER} ${INSULT} We could start in May.</p>`);
    await draft.editor.click();
    await draft.page.keyboard.press(TO_END);
    await draft.page.keyboard.type(' Yours');
    await expectMarked(draft.page, [INSULT.replace('.', '')]);
    const before = { source: await draft.source(), model: await model(draft) };
    await draft.pointAtNth(0, /hostility/i);
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await lines(draft)).toContain(`${OFFER} We could start in May.`);
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => ({ source: await draft.source(), model: await model(draft) })).toEqual(before);
    await draft.page.close();
  });

  test('in a draft that nobody has typed in yet, one Ctrl+Z brings everything back', async () => {
    const draft = await open(editor);
    // Alone, a shadow tree shows nothing until it is entered.
    await draft.editor.focus();
    await expectMarked(draft.page, THREE);
    const before = await lines(draft);
    const expected = await replaceNth(draft, 1);
    await expect.poll(async () => await lines(draft)).toBe(expected(''));
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => await lines(draft)).toBe(before);
    await expectMarked(draft.page, THREE);
    await draft.page.close();
  });

  test('one types on behind the new words, wherever the caret was', async () => {
    const draft = await openWritten(editor);
    const expected = await replaceNth(draft, 1);
    await expect.poll(async () => await lines(draft)).toBe(expected(''));
    await draft.page.keyboard.type('!');
    await expect.poll(async () => await lines(draft)).toBe(expected('!'));
    await draft.page.close();
  });
}
