import { afterEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END } from '../../src/cli/drive/keys.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const CARD = /ultimatum/i;
const EDITOR = `<div contenteditable="true" role="textbox"><p>${TEXT}</p><p>${HARD}.</p></div>`;
const parley = useMailPages();

async function openMarked(html = EDITOR): Promise<Draft> {
  const draft = await openDraft(parley(), html);
  await draft.editor.click();
  await draft.page.keyboard.press(TO_END);
  await expectMarked(draft.page, [HARD, HARD]);
  return draft;
}

async function openByKeys(draft: Draft): Promise<void> {
  await draft.page.keyboard.press('Alt+Shift+P');
  await draft.faces.wait('dialog', CARD);
}

const focusedName = async (draft: Draft) => (await draft.faces.focused())?.name;

test('marks of each gravity have a line of their own shape: colour alone tells nobody', async () => {
  const draft = await openMarked();
  const lines = await draft.editor.evaluate((editor) =>
    ['stop', 'nudge', 'note'].map((severity) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(editor, `::highlight(parley-${severity})`);
      return `${textDecorationLine} ${textDecorationStyle}`;
    }),
  );
  expect(lines).toEqual(['underline double', 'underline solid', 'underline dotted']);
});

test('how much there is to say is told to a screen reader, politely, and anew when it changes', async () => {
  const draft = await openMarked();
  const told = async () => (await draft.faces.read('status', ''))?.text;
  await expect.poll(told).toMatch(/\d points/);
  const before = await told();
  await draft.page.keyboard.type(` ${HARD}!`);
  await expect.poll(told).toMatch(/\d points/);
  await expect.poll(told).not.toBe(before);
});

describe('the card', () => {
  test('keeps Escape and letters from the page, and nothing else', async () => {
    const draft = await openMarked();
    const heard = await draft.page.evaluateHandle(() => {
      const keys: string[] = [];
      window.addEventListener('keydown', (event) => keys.push(event.key), true);
      return keys;
    });
    await openByKeys(draft);
    await draft.page.keyboard.press('e');
    await draft.page.keyboard.press('Escape');
    await draft.faces.gone('dialog', CARD);
    await draft.page.keyboard.press('Escape');
    expect(await heard.jsonValue()).toEqual(['Alt', 'Shift', 'Escape']);
  });

  test('gives the caret back where it was', async () => {
    const draft = await openMarked();
    await openByKeys(draft);
    await draft.page.keyboard.press('Escape');
    await draft.page.keyboard.type(' Yours');
    await expect.poll(async () => await draft.text()).toMatch(/Take it or leave it\. Yours\s*$/);
  });

  test('goes round its buttons with Tab, and on to the next mark and the panel with the shortcut', async () => {
    const draft = await openMarked();
    await openByKeys(draft);
    const names: (string | undefined)[] = [];
    for (let step = 0; step < 6; step++) {
      names.push(await focusedName(draft));
      await draft.page.keyboard.press('Tab');
    }
    expect(names).toEqual(['Replace', 'Replace', 'Ignore…', 'Why?', 'Close', 'Replace']);
    await draft.page.keyboard.press('Alt+Shift+P');
    await draft.page.keyboard.press('Alt+Shift+P');
    await draft.faces.wait('dialog', 'This draft');
  });

  test('opened by a click, takes no focus and does not scroll the page', async () => {
    const draft = await openMarked();
    await draft.page.evaluate(() => scrollTo(0, 60));
    const { x, y } = await draft.mark(HARD);
    await draft.page.mouse.click(x, y);
    await draft.faces.wait('dialog', CARD);
    await draft.faces.click('button', 'Why?');
    await draft.faces.wait('list', 'Sources');
    expect(await draft.isFocused()).toBe(true);
    expect(await draft.page.evaluate(() => scrollY)).toBe(60);
  });

  test('is no business of the page: it hears nothing of what is pressed in it', async () => {
    const draft = await openMarked();
    await draft.pointAtNth(0, CARD);
    const heard = await draft.page.evaluateHandle(() => {
      const types: string[] = [];
      for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin'])
        document.addEventListener(name, ({ type }) => types.push(type));
      return types;
    });
    await draft.faces.click('button', 'Why?');
    await draft.faces.wait('list', 'Sources');
    expect(await heard.jsonValue()).toEqual([]);
  });

  test('closes when one presses elsewhere', async () => {
    const draft = await openMarked();
    const { x, y } = await draft.mark(HARD);
    await draft.page.mouse.click(x, y);
    await draft.faces.wait('dialog', CARD);
    await draft.page.mouse.click(900, 500);
    await draft.faces.gone('dialog', CARD);
    expect(await draft.faces.read('button', /^Parley: /)).not.toBeNull();
  });

  test('can be used over a modal dialog that holds the editor', async () => {
    const draft = await openDraft(
      parley(),
      `<dialog><form><input name="subject"><input name="to">${EDITOR}</form></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    await expectMarked(draft.page, [HARD, HARD]);
    const text = await draft.text();
    await draft.pointAt(HARD, CARD);
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toBe(text);
  });

  test('does not lie over its words, however low the window is', async () => {
    const draft = await openMarked();
    await draft.page.setViewportSize({ width: 900, height: 340 });
    await draft.pointAt(HARD, CARD);
    const over = await draft.page.evaluate(() => {
      const current = [...(CSS.highlights.get('parley-current') ?? [])].filter((range) => range instanceof Range);
      const lines = current.flatMap((range) => [...range.getClientRects()]);
      const middles = lines.map(({ left, top, width, height }) => [left + width / 2, top + height / 2] as const);
      return middles.map(([x, y]) => document.elementFromPoint(x, y)?.localName);
    });
    expect(over).toEqual(['p', 'p']);
  });

  test('is a sheet at the bottom of a narrow screen', async () => {
    const draft = await openMarked();
    await draft.page.setViewportSize({ width: 460, height: 700 });
    await draft.pointAt(HARD, CARD);
    const corners = await draft.page.evaluate(() =>
      [2, document.documentElement.clientWidth - 2].map(
        (x) => document.elementFromPoint(x, innerHeight - 20)?.localName,
      ),
    );
    expect(corners).toEqual(['parley-stage', 'parley-stage']);
  });
});

test('the card of what was learned names the words that weighed most, and no other card does', async () => {
  const html = `<div contenteditable="true" role="textbox"><p>${TEXT} I'll treat anything else as a no.</p></div>`;
  const draft = await openDraft(parley(), html);
  const WEIGHED = /Weighed most here: I'll treat/;
  expect((await draft.pointAt("I'll treat anything else as a no", CARD)).text).toMatch(WEIGHED);
  await draft.page.keyboard.press('Escape');
  await draft.faces.gone('dialog', CARD);
  expect((await draft.pointAt(HARD, CARD)).text).not.toContain('Weighed');
});

test('a sentence that hangs on the one before is replaced with it, and one undo brings both back', async () => {
  const pair = 'Pay the second invoice by Friday. Otherwise we leave.';
  const html = `<div contenteditable="true" role="textbox"><p>Our offer is €285 per desk.</p><p>${pair} Best, Ines</p></div>`;
  const draft = await openDraft(parley(), html);
  await draft.editor.click();
  await draft.page.keyboard.press(TO_END);
  const source = await draft.source();
  await draft.pointAt('Pay the second invoice by Friday', /time pressure|demand/i);
  const words = 'Could you pay the second invoice by Friday? Leaving is a step we would rather not take.';
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).toContain(words);
  expect(await draft.text()).not.toContain('Otherwise');
  expect(await draft.text()).toContain('Best, Ines');
  await draft.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => await draft.source()).toBe(source);
});

describe('ignoring', () => {
  test('takes one mark away and leaves the text; the panel brings it back', async () => {
    const draft = await openMarked();
    const source = await draft.source();
    await draft.pointAt(HARD, CARD);
    await draft.ignore('This once');
    await expectMarked(draft.page, [HARD]);
    expect(await draft.source()).toBe(source);
    await draft.faces.click('button', /^Parley: /);
    await draft.faces.click('button', 'Bring back 1 ignored');
    await expectMarked(draft.page, [HARD, HARD]);
  });
});

describe('ignoring reaches as far as its button says', () => {
  const FIXED = 'The price is not negotiable';
  const OTHER = `<div contenteditable="true" role="textbox"><p>Our offer is €285 per desk. ${FIXED}.</p></div>`;

  afterEach(async () => {
    const [worker] = parley().context.serviceWorkers();
    await worker?.evaluate(async () => await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
  });

  test.each([
    ['This once', [HARD], [HARD, HARD, FIXED]],
    ['This phrase', [], [FIXED]],
    ['This rule', [], []],
    ['With Ines Duarte', [], []],
  ])('%s', async (scope, here, elsewhere) => {
    const draft = await openMarked();
    await draft.pointAt(HARD, CARD);
    await draft.ignore(scope);
    await expectMarked(draft.page, here);
    const later = await openDraft(parley(), EDITOR + OTHER);
    await expectMarked(later.page, elsewhere);
  });

  test.each(['This once', 'This phrase', 'This rule', 'With Ines Duarte'])('%s can be undone', async (scope) => {
    const draft = await openMarked();
    await draft.pointAt(HARD, CARD);
    await draft.ignore(scope);
    await draft.faces.click('button', 'Undo');
    await expectMarked(draft.page, [HARD, HARD]);
    await draft.faces.gone('dialog', 'Ignored');
  });
});

describe('the panel', () => {
  test('counts what there is to say, and shows words before they go in', async () => {
    const draft = await openMarked();
    await draft.faces.click('button', /^Parley: \d+ points/);
    const choices = await draft.faces.wait('list', 'Words to add');
    const [, words] = /^(.+?) Insert/.exec(choices.text) ?? [];
    expect(words).toBeTruthy();
    await draft.faces.click('button', 'Insert');
    await expect.poll(async () => await draft.text()).toContain(words);
  });

  test('pauses for this draft, and resumes', async () => {
    const draft = await openMarked();
    await draft.faces.click('button', /^Parley: /);
    await draft.faces.click('button', 'Pause for this draft');
    await expectMarked(draft.page, []);
    await draft.faces.click('button', 'Resume for this draft');
    await expectMarked(draft.page, [HARD, HARD]);
  });
});
