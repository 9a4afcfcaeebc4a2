import { describe, expect, test } from 'vitest';
import type { Parley } from '../../src/cli/drive/launch.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';
import { TO_END, TO_START } from '../../src/cli/drive/keys.ts';

const parley = useMailPages();

describe.each([
  ['a plain field', '<textarea id="mine" rows="8"></textarea>'],
  ['a rich one', '<div id="mine" contenteditable="true" role="textbox"></div>'],
])('in %s', (_name, html) => {
  test.each([
    ['ten thousand short lines', 'one oak desk\n'.repeat(10_000)],
    ['a hundred thousand letters without a space', 'x'.repeat(100_001)],
    ['emoji of seven units each', '👩🏽‍🔧'.repeat(15_000)],
  ])('Parley keeps out of the way of %s, and is back when they are gone', async (_what, vast) => {
    const draft = await openDraft(parley(), html, (page) => page.locator('#mine'));
    await draft.type(TEXT);
    await expectMarked(draft.page, [HARD]);
    const before = await draft.source();
    await draft.editor.evaluate((editor, pasted) => {
      if (editor instanceof HTMLTextAreaElement) editor.value += `\n${pasted}`;
      else {
        const paste = document.createElement('div');
        paste.append(
          ...pasted.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
        );
        editor.append(paste);
      }
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, vast);
    await expectMarked(draft.page, []);
    await draft.page.keyboard.type(' Yours');
    expect((await draft.text()).includes(' Yours')).toBe(true);
    await draft.editor.evaluate((editor, source) => {
      if (editor instanceof HTMLTextAreaElement) editor.value = source;
      else editor.innerHTML = source;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, before);
    await expectMarked(draft.page, [HARD]);
  });
});

/** Notes how long each draft is that a page has reviewed from now on. */
async function watchReviews({ context }: Parley): Promise<() => Promise<number[]>> {
  const noted = await context
    .serviceWorkers()
    .at(-1)!
    .evaluateHandle(() => {
      const lengths: number[] = [];
      chrome.runtime.onMessage.addListener(({ ask, args }: { ask?: string; args?: [{ draft: { body: string } }] }) => {
        if (ask === 'review' && args) lengths.push(args[0].draft.body.length);
      });
      return lengths;
    });
  return async () => await noted.jsonValue();
}

test.each([
  ['a plain field', `<textarea id="mine" rows="8">${TEXT}</textarea>`],
  ['a rich one', `<div id="mine" contenteditable="true" role="textbox"><p>${TEXT}</p></div>`],
])(
  'a megabyte pasted into %s: the text is whole, one types on, and nothing of it is sent for review',
  async (_name, html) => {
    const draft = await openDraft(parley(), html, (page) => page.locator('#mine'));
    await draft.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await expectMarked(draft.page, [HARD]);
    const lengths = await watchReviews(parley());
    const lines = Array<string>(500).fill(`${'We wait for the oak. '.repeat(100)}${HARD}.`);
    const pasted = lines.join('\n');
    expect(pasted.length).toBeGreaterThan(2 ** 20);
    await draft.editor.click();
    await draft.page.keyboard.press(TO_END);
    await draft.page.evaluate(async (text) => await navigator.clipboard.writeText(text), pasted);
    await draft.page.keyboard.press('ControlOrMeta+v');
    await expectMarked(draft.page, []);
    await draft.page.keyboard.type(' Yours, Sam');
    const lined = async (): Promise<string> => (await draft.text()).replaceAll(/\n+/g, '\n').replaceAll('\u00A0', ' ');
    expect((await lined()) === `${TEXT}${pasted} Yours, Sam`).toBe(true);
    await draft.page.keyboard.press('ControlOrMeta+z');
    await draft.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(lined).toBe(TEXT);
    await expectMarked(draft.page, [HARD]);
    // What was asked is answered in turn: nothing older is still to come.
    await draft.page.keyboard.type(` ${HARD}!`);
    await expectMarked(draft.page, [HARD, HARD]);
    expect((await lengths()).filter((length) => length > 2 * TEXT.length)).toEqual([]);
    expect(await lengths()).not.toEqual([]);
  },
);

describe('what is long, and still read: one types on, and the words stay marked', () => {
  const emoji = '😀'.repeat(49_000);
  test.each([
    ['five thousand short lines', `<div>${'<p>We wait.</p>'.repeat(5_000)}</div>`],
    ['ten thousand short lines, in a plain field', 'We wait.\n'.repeat(10_000)],
    ['nearly fifty thousand emoji', `<p>${emoji}</p>`],
    ['nearly fifty thousand emoji, in a plain field', emoji],
    ['three hundred elements in one another', `${'<div>'.repeat(300)}We wait.${'</div>'.repeat(300)}`],
  ])('%s', async (_what, long) => {
    const isRich = long.startsWith('<');
    const html = isRich
      ? `<div id="mine" contenteditable="true" role="textbox" style="height: 300px; overflow: auto"><p>${TEXT}</p>${long}</div>`
      : `<textarea id="mine" rows="8">${TEXT}\n${long}</textarea>`;
    const draft = await openDraft(parley(), html, (page) => page.locator('#mine'));
    await expectMarked(draft.page, [HARD]);
    await draft.editor.click({ position: { x: 5, y: 5 } });
    await draft.page.keyboard.press(TO_START);
    await draft.page.keyboard.type('Dear Ines, thank you. ');
    expect((await draft.text()).startsWith(`Dear Ines, thank you. ${TEXT}`)).toBe(true);
    await expectMarked(draft.page, [HARD]);
    for (const _ of TEXT.slice(0, TEXT.indexOf('or leave it'))) await draft.page.keyboard.press('ArrowRight');
    await draft.page.keyboard.type('x');
    await expectMarked(draft.page, []);
    await draft.page.keyboard.press('Backspace');
    await expectMarked(draft.page, [HARD]);
  });
});
