import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const CARD = /ultimatum/i;
const parley = useMailPages();

const EDITORS: readonly (readonly [string, string])[] = [
  ['a plain field', `<textarea class="mail" rows="4">${TEXT}</textarea>`],
  ['a rich one', `<div class="mail" contenteditable="true" role="textbox"><p>${TEXT}</p></div>`],
];

const sources = async ({ page }: Draft): Promise<string[]> =>
  await page.evaluate(() =>
    Array.from(document.querySelectorAll('.mail'), (editor) =>
      editor instanceof HTMLTextAreaElement ? editor.value : editor.innerHTML,
    ),
  );

describe.each(EDITORS)('in %s', (_name, html) => {
  test('words go into the mail whose card was pressed, whichever one writes in', async () => {
    const draft = await openDraft(parley(), html + html, (page) => page.locator('.mail').first());
    await expectMarked(draft.page, [HARD, HARD]);
    const [first, second] = await sources(draft);
    await draft.page.locator('.mail').last().focus();
    await draft.pointAtNth(0, CARD);
    const { after } = await draft.proposal();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => (await sources(draft))[0]).toContain(after.slice(-20));
    expect(await sources(draft)).toEqual([expect.not.stringContaining(`${first}`), second]);
  });

  test.each([
    ['in the moment of the press', 'pointerdown'],
    ['once they are about to be replaced, as the editor gets the focus', 'focus'],
  ])('words that change %s are not replaced', async (_when, moment) => {
    const draft = await openDraft(parley(), html, (page) => page.locator('.mail'));
    await expectMarked(draft.page, [HARD]);
    await draft.pointAt(HARD, CARD);
    const written = await draft.page.evaluateHandle((name) => {
      const inputs: string[] = [];
      addEventListener('beforeinput', ({ inputType }) => inputs.push(inputType), true);
      const change = (): void => {
        const editor = document.querySelector('.mail')!;
        const text = editor instanceof HTMLTextAreaElement ? editor : editor.firstElementChild!.firstChild!;
        const key = 'value' in text ? 'value' : 'nodeValue';
        Reflect.set(text, key, String(Reflect.get(text, key)).replace('leave it', 'love it'));
      };
      addEventListener(name, change, { capture: true, once: true });
      return inputs;
    }, moment);
    await draft.faces.click('button', 'Replace');
    // The card says so, or has gone with its words.
    await expect
      .poll(async () => (await draft.faces.read('dialog', CARD))?.text ?? 'gone')
      .toMatch(/^gone$|have just changed/);
    expect((await sources(draft)).join()).toContain('Take it or love it.');
    // Nor were they written and taken back.
    expect(await written.jsonValue()).toEqual([]);
    expect((await sources(draft)).join().replaceAll(/<[^>]*>/g, '')).toBe(TEXT.replace('leave it', 'love it'));
  });

  test.each<[string, () => void]>([
    [
      'refuses them',
      () => {
        const editor = document.querySelector('.mail')!;
        const key = editor instanceof HTMLTextAreaElement ? 'value' : 'innerHTML';
        const kept = String(Reflect.get(editor, key));
        editor.addEventListener('input', () => void Reflect.set(editor, key, kept));
      },
    ],
    [
      'makes something else of them',
      () => {
        const add = (): void => void document.execCommand('insertText', false, ' (checked)');
        addEventListener('input', () => queueMicrotask(add), { capture: true, once: true });
      },
    ],
  ])('an editor that %s is as it was, and the words can be copied', async (_what, refuse) => {
    const draft = await openDraft(parley(), html, (page) => page.locator('.mail'));
    await expectMarked(draft.page, [HARD]);
    const before = await sources(draft);
    await draft.page.evaluate(refuse);
    await draft.pointAt(HARD, CARD);
    await draft.faces.click('button', 'Replace');
    await draft.faces.wait('button', 'Copy');
    expect((await draft.faces.wait('dialog', CARD)).text).toContain('did not take the words');
    expect(await sources(draft)).toEqual(before);
  });
});
