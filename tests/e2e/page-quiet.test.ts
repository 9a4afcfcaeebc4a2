import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END, TO_START } from '../../src/cli/drive/keys.ts';
import { readMarks } from '../../src/cli/drive/marks.ts';
import { expectMarked } from './harness.ts';
import { HARD, openComposer, openDraft, TEXT, useMailPages } from './page-composer.ts';

const rich = (html: string): string => `<div contenteditable="true" role="textbox">${html}</div>`;
const parley = useMailPages();

describe('not marked', () => {
  // The editor below is reviewed later than the one above: once it is marked, the other one was passed over.
  test.each([
    ['a disabled field', `<textarea disabled>${TEXT}</textarea>`],
    ['a read-only field', `<textarea readonly>${TEXT}</textarea>`],
    ['what cannot be edited', rich(`<p contenteditable="false">${TEXT}</p>`)],
    ['a quotation', rich(`<p>On Monday Ines wrote:</p><blockquote>${TEXT}</blockquote>`)],
    ['a quotation in plain text', `<textarea>On Monday Ines wrote:\n> ${TEXT}</textarea>`],
    ['a signature', rich(`<p>Hello</p><div class="signature">${TEXT}</div>`)],
    ['a field that is no mail', `<input value="${TEXT}">`],
  ])('%s', async (_what, html) => {
    const draft = await openDraft(parley(), `${html}<div id="mine" contenteditable="true"></div>`, (page) =>
      page.locator('#mine'),
    );
    await draft.type(`Our offer is €290 per desk. ${HARD}.`);
    await expectMarked(draft.page, [HARD]);
  });
});

test('a page without a composer gets nothing of ours', async () => {
  const page = await openComposer(parley(), '');
  await page.locator('#slot').evaluate((slot) => slot.append(document.createElement('p')));
  await page.locator('input[name=subject]').press('a');
  expect(await page.locator('parley-stage, parley-mirror').count()).toBe(0);
});

describe('while one types, a mark', () => {
  test('never goes out', async () => {
    const draft = await openDraft(parley(), rich(`<p>${TEXT}</p>`));
    await draft.editor.click();
    await expectMarked(draft.page, [HARD]);
    const frames = await draft.page.evaluateHandle(() => {
      const seen: string[] = [];
      const look = (): void => {
        const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
        seen.push(ranges.map(String).join());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      return seen;
    });
    await draft.page.keyboard.press(TO_START);
    await draft.page.keyboard.type('Dear Ines, this is what we can do. ', { delay: 30 });
    await draft.page.keyboard.press(TO_END);
    await draft.page.keyboard.type(' The oak comes in the second week', { delay: 30 });
    expect(new Set(await frames.jsonValue())).toEqual(new Set([HARD]));
  });

  test('goes when one writes into it, and comes back with the words', async () => {
    const draft = await openDraft(parley(), rich(`<p>${TEXT}</p>`));
    await draft.editor.click();
    await expectMarked(draft.page, [HARD]);
    await draft.page.keyboard.press(TO_END);
    for (const _ of 'ave it.') await draft.page.keyboard.press('ArrowLeft');
    await draft.page.keyboard.type('x');
    await expectMarked(draft.page, []);
    await draft.page.keyboard.press('Backspace');
    await expectMarked(draft.page, [HARD]);
  });
});

describe('a mark', () => {
  test('comes to an editor that appears later, and goes with it', async () => {
    const page = await openComposer(parley(), '');
    await page.locator('#slot').evaluate((slot, text) => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.textContent = text;
      slot.append(editor);
    }, TEXT);
    await expectMarked(page, [HARD]);
    await page.locator('#slot').evaluate((slot) => slot.replaceChildren());
    await expectMarked(page, []);
    await expect.poll(async () => await page.locator('parley-stage').count()).toBe(0);
  });

  test('stays with an editor that moves to another place', async () => {
    const page = await openComposer(parley(), rich(`<p>${TEXT}</p>`));
    await expectMarked(page, [HARD]);
    const before = (await readMarks(page))[0];
    await page.locator('[contenteditable]').evaluate((editor) => {
      const place = document.createElement('section');
      place.style.paddingTop = '200px';
      document.querySelector('form')?.append(place);
      place.append(editor);
    });
    await expectMarked(page, [HARD]);
    expect((await readMarks(page))[0]?.y).toBeGreaterThan((before?.y ?? 0) + 150);
  });

  test('of each of two drafts is there at once', async () => {
    const page = await openComposer(parley(), `${rich(`<p>${TEXT}</p>`)}<textarea rows="4">${TEXT}</textarea>`);
    await expectMarked(page, [HARD, HARD]);
  });
});

describe('the badge does not lie over marked words', () => {
  test.each([
    [
      'that end the last line',
      rich(`<p>Our offer is €285 per desk, in March.</p><p style="text-align: right">${HARD}</p>`),
    ],
    ['that wrap', rich(`<p>${TEXT}</p>`)],
    [
      'in all four corners',
      rich(
        `<p style="text-align: justify; text-align-last: justify">${HARD}. Our offer is €285 per desk. ${HARD}.</p>`,
      ),
    ],
    ['in a narrow plain field', `<textarea rows="5" style="width: 200px">${TEXT}</textarea>`],
  ])('%s', async (_what, html) => {
    const draft = await openDraft(parley(), html);
    await draft.faces.wait('button', /^Parley: /);
    await draft.mark(HARD);
    const covered = async () => {
      const marks = await readMarks(draft.page);
      return await draft.page.evaluate(
        (places) => places.filter(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'parley-stage').length,
        marks,
      );
    };
    expect(await covered()).toBe(0);
    await draft.pointAt(HARD, /ultimatum/i);
  });
});

describe('the badge lies over no word of a low editor', () => {
  const low = (html: string): string => `<div contenteditable="true" style="width: 500px; height: 36px">${html}</div>`;

  /** Places of the editor at which the badge lies on top. */
  const covered = (draft: Draft): Promise<number> =>
    draft.editor.evaluate((editor) => {
      const { left, top, width, height } = editor.getBoundingClientRect();
      const tenths = Array.from({ length: 11 }, (_, at) => at / 10);
      const places = tenths.flatMap((x) => tenths.map((y) => [left + width * x, top + height * y] as const));
      return places.filter(([x, y]) => document.elementFromPoint(x, y)?.localName === 'parley-stage').length;
    });

  test.each([
    ['of one line', low(TEXT)],
    ['of two lines', `<textarea rows="2" style="width: 260px">${TEXT}</textarea>`],
  ])('%s', async (_what, html) => {
    const draft = await openDraft(parley(), html);
    await draft.faces.wait('button', /^Parley: /);
    await draft.mark(HARD);
    expect(await covered(draft)).toBe(0);
  });

  test('that fills while one types', async () => {
    const draft = await openDraft(parley(), low(`${HARD}. Our offer is €285.`));
    await draft.faces.wait('button', /^Parley: /);
    expect(await covered(draft)).toBeGreaterThan(0);
    await draft.type(' We pay in March, or in May if that helps.');
    await expect.poll(() => covered(draft)).toBe(0);
  });
});

describe('with the extension on and idle the editor is untouched: nodes, attributes and computed style', () => {
  test.each([
    ['a rich one', rich('<p><br></p>'), rich(`<p>${TEXT}</p>`)],
    ['a plain field', '<textarea rows="4"></textarea>', '<textarea rows="4"></textarea>'],
  ])('%s', async (_name, empty, written) => {
    const draft = await openDraft(parley(), empty);
    const html = () => draft.editor.evaluate(({ outerHTML }) => outerHTML);
    const looks = () =>
      draft.editor.evaluate((editor) => {
        const style = getComputedStyle(editor);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      });
    await draft.type(TEXT);
    const changes = await draft.watchNodes();
    const before = await looks();
    await expectMarked(draft.page, [HARD]);
    await draft.pointAt(HARD, /ultimatum/i);
    expect(await looks()).toEqual(before);
    await draft.page.keyboard.press('Escape');
    await draft.faces.gone('dialog', /ultimatum/i);
    expect(await changes()).toEqual([]);
    expect(await looks()).toEqual(before);
    // As the page and the writer made it, too: what we added before one began to look would have gone unseen.
    expect(await html()).toBe(written);
  });
});

test('a page in which one writes, takes better words and sends asks for nothing because of us', async () => {
  const draft = await openDraft(parley(), rich(`<p>${TEXT}</p>`));
  const before = parley().requests.length;
  await draft.pointAt(HARD, /ultimatum/i);
  await draft.faces.click('button', 'Why?');
  await draft.faces.click('button', 'Replace');
  await draft.faces.gone('dialog', /ultimatum/i);
  await draft.page.getByRole('button', { name: 'Send', exact: true }).click();
  expect(parley().requests.slice(before)).toEqual([]);
  // The page itself was seen to be asked for.
  expect(parley().requests.filter((url) => !url.startsWith(new URL(draft.page.url()).origin))).toEqual([]);
  expect(parley().requests.length).toBeGreaterThan(0);
});
