import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const CARD = /ultimatum/i;
const parley = useMailPages();

const script = (source: () => void): string => `<script>(${String(source)})()</script>`;

/** A draft with one mark on a page that runs a script of its own before anybody writes. */
async function openOn(hostile: () => void, more = ''): Promise<Draft> {
  const draft = await openDraft(
    parley(),
    `${script(hostile)}${more}<div id="mine" contenteditable="true" role="textbox"><p>${TEXT}</p></div>`,
    (page) => page.locator('#mine'),
  );
  await expectMarked(draft.page, [HARD]);
  return draft;
}

/** The card, its better words and the way back work as on any other page. */
async function expectHelp(draft: Draft): Promise<void> {
  const source = await draft.source();
  await draft.pointAt(HARD, CARD);
  const { after } = await draft.proposal();
  await draft.faces.click('button', 'Replace');
  await expect.poll(async () => await draft.text()).toContain(after);
  await draft.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => await draft.source()).toBe(source);
}

describe('one is helped as anywhere', () => {
  test.each<[string, () => void]>([
    [
      'on a page that bends the language',
      () => {
        const bent = (): never => {
          throw new Error('bent');
        };
        for (const name of ['addEventListener', 'dispatchEvent'] as const) EventTarget.prototype[name] = bent;
        Object.assign(Node.prototype, { contains: bent, getRootNode: bent, append: bent });
        Object.assign(Range.prototype, { setStart: bent, setEnd: bent });
        Object.assign(document, { execCommand: bent, querySelectorAll: bent });
        Object.assign(globalThis, { MutationObserver: bent, IntersectionObserver: bent, requestAnimationFrame: bent });
        Object.defineProperty(Element.prototype, 'attachShadow', { value: () => null });
      },
    ],
    [
      'on a page whose elements are named like what is ours',
      () => {
        const names = '<i id="parley"></i><i id="parleyFaces"></i><form id="browser"><input name="runtime"></form>';
        document.currentScript?.insertAdjacentHTML('afterend', names);
      },
    ],
    [
      'on a page that sends what looks like our messages',
      () => {
        const forge = (): void => {
          for (const ask of ['review', 'insert', 'leave', 'ignore'])
            postMessage({ parley: 'page', ask, args: ['mail.google.com'] }, '*');
          document.querySelector('parley-stage')?.dispatchEvent(new Event('parley-leave'));
        };
        setInterval(forge, 20);
      },
    ],
    [
      'on a page whose style hides and moves all that is not its own',
      () => {
        const style = document.createElement('style');
        style.textContent =
          'html > :not(head, body) { display: none !important; opacity: 0 !important; transform: translate(300px) !important; position: static !important; z-index: -1 !important; pointer-events: none !important }';
        document.head.append(style);
      },
    ],
    [
      'on a page with a hundred frames in one another',
      () => {
        let home = document;
        for (let depth = 0; depth < 100; depth++) {
          const frame = home.createElement('iframe');
          home.body?.append(frame);
          if (!frame.contentDocument?.body) break;
          home = frame.contentDocument;
        }
      },
    ],
  ])('%s', async (_what, hostile) => {
    await expectHelp(await openOn(hostile));
  });

  test('beside a form whose fields are called like what one asks a form', async () => {
    const names = ['querySelector', 'querySelectorAll', 'closest', 'contains', 'addEventListener', 'localName'];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const form = `<form>${fields}<input name="subject"><input name="to"><textarea>${TEXT}</textarea><button>Send</button></form>`;
    // A form inside another one is none.
    await expectHelp(
      await openOn(() => {}, `</form>${form}<form><input name="to"><input name="subject"><button>Send</button>`),
    );
  });
});

describe('one is helped on a page that makes up input without end', () => {
  test.each([
    ['in a rich editor', `<div id="mine" contenteditable="true" role="textbox"><p>${TEXT}</p></div>`],
    ['in a plain one', `<textarea id="mine" rows="4">${TEXT}</textarea>`],
  ])('%s', async (_what, editor) => {
    const storm = (): void => {
      const rage = (): void => {
        const mine = document.querySelector('#mine');
        const stage = document.querySelector('parley-stage');
        for (let times = 0; times < 20; times++) {
          mine?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          mine?.dispatchEvent(new Event('change', { bubbles: true }));
          mine?.dispatchEvent(new PointerEvent('pointerleave'));
          mine?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          stage?.dispatchEvent(new PointerEvent('pointerleave'));
          dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
          dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
          dispatchEvent(new PointerEvent('pointerdown'));
        }
      };
      // Twice in each pause that Parley waits for, from before the first one.
      setInterval(rage, 60);
    };
    const draft = await openDraft(parley(), `${script(storm)}${editor}`, (page) => page.locator('#mine'));
    await expectMarked(draft.page, [HARD]);
    await expectHelp(draft);
  });
});

const card = async ({ faces }: Draft) => await faces.read('dialog', CARD);

test('what a page makes up opens nothing', async () => {
  const draft = await openOn(() => {});
  const { x, y } = await draft.mark(HARD);
  await draft.page.evaluate(
    async ({ clientX, clientY }) => {
      const editor = document.querySelector('#mine')!;
      const at = { clientX, clientY, bubbles: true, composed: true };
      editor.dispatchEvent(new PointerEvent('pointermove', at));
      editor.dispatchEvent(new MouseEvent('click', at));
      dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyP', altKey: true, shiftKey: true }));
      // Longer than the pointer has to rest.
      await new Promise((resolve) => setTimeout(resolve, 600));
    },
    { clientX: x, clientY: y },
  );
  expect(await card(draft)).toBeNull();
});

test('a page cannot look into what we draw', async () => {
  const draft = await openOn(() => {});
  await draft.pointAt(HARD, CARD);
  const seen = await draft.page.evaluate(() => {
    const stage = document.querySelector('parley-stage');
    return [stage?.shadowRoot, stage?.innerHTML, document.documentElement.outerHTML.includes('ultimatum')];
  });
  expect(seen).toEqual([null, '', false]);
});

// Above everything of ours, and clicks go through it.
const COVER = `<div id="bait" popover="manual" style="pointer-events: none; margin: 0; border: 0; inset: 0; width: 100vw; height: 100vh; background: white">Click here to win</div>
  <script>document.querySelector('#bait').showPopover()</script>`;

test('a press on a card that the page has covered replaces nothing, and the words can be copied', async () => {
  const draft = await openOn(() => {}, COVER);
  const source = await draft.source();
  await draft.pointAt(HARD, CARD);
  await draft.faces.click('button', 'Replace');
  await draft.faces.wait('button', 'Copy');
  expect((await card(draft))?.text).toContain('Something on this page lies over this card');
  expect(await draft.source()).toBe(source);
});

test('what a covered press would have stored is not stored', async () => {
  const draft = await openOn(() => {}, COVER);
  await draft.pointAt(HARD, CARD);
  await draft.ignore('This phrase');
  await expect.poll(async () => (await card(draft))?.text).toContain('moves it, so nothing is ignored.');
  await expectMarked(draft.page, [HARD]);
});

describe('words go into no other draft, though the page sends the focus there', () => {
  test.each([
    ['from a rich editor', 'mine', ''],
    ['from a plain field', 'plain', `<textarea id="plain" rows="4">${TEXT}</textarea>`],
  ])('%s', async (_from, id, more) => {
    const other = '<div id="other" contenteditable="true"><p>Untouched.</p></div>';
    const draft = await openDraft(
      parley(),
      `${more || `<div id="mine" contenteditable="true" role="textbox"><p>${TEXT}</p></div>`}${other}`,
      (page) => page.locator(`#${id}`),
    );
    await draft.pointAt(HARD, CARD);
    const before = await draft.text();
    await draft.editor.evaluate((mine) => {
      mine.addEventListener('focus', () => document.querySelector<HTMLElement>('#other')?.focus());
    });
    await draft.faces.click('button', 'Replace');
    // Beside the other draft now, there is nothing to say of this one.
    await draft.faces.gone('dialog', CARD);
    expect(await draft.text()).toBe(before);
    expect(await draft.page.locator('#other').innerText()).toBe('Untouched.');
  });
});

describe('a press on a card that the page has moved under the pointer replaces nothing', () => {
  test.each<[string, () => void]>([
    ['by a transform', () => (document.documentElement.style.transform = 'translate(60px, 40px)')],
    ['by the single property', () => (document.documentElement.style.translate = '0 40px')],
    ['by its size', () => Object.assign(document.documentElement.style, { scale: '1.1', transformOrigin: '0 0' })],
    ['by a margin', () => Object.assign(document.documentElement.style, { contain: 'paint', marginTop: '60px' })],
    [
      'for as long as the click lasts',
      () => {
        document.documentElement.style.transform = 'translate(60px, 40px)';
        addEventListener('click', () => (document.documentElement.style.transform = ''), true);
      },
    ],
  ])('%s', async (_how, move) => {
    const draft = await openOn(() => {});
    const source = await draft.source();
    await draft.pointAt(HARD, CARD);
    await draft.page.evaluate(move);
    await draft.faces.click('button', 'Replace');
    await draft.faces.wait('button', 'Copy');
    expect((await card(draft))?.text).toContain('lies over this card or moves it');
    expect(await draft.source()).toBe(source);
  });
});

test('a page that moves or turns its body is no reason for distrust', async () => {
  await expectHelp(
    await openOn(() => addEventListener('load', () => (document.body.style.transform = 'rotate(2deg)'))),
  );
});

test('a page that is tinted as a whole, as dark readers do, is not taken for covered', async () => {
  await expectHelp(await openOn(() => (document.documentElement.style.filter = 'invert(1) hue-rotate(180deg)')));
});
