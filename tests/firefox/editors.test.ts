import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../bundle.ts';
import { mailForm, started } from '../editors/form.ts';
import { clickButton, expectMarked, useFirefox } from './harness.ts';
import { usePages } from './pages.ts';
import { RichDraft } from './rich-draft.ts';

const HARD = 'Take it or leave it';
const THREE = [HARD, HARD, HARD];
const OFFER = 'Our offer is €285 per desk, delivered in March.';
const BOLD = `<p>${OFFER} Take it or <b>leave</b> it.</p><p>${HARD}.</p><p>${HARD}.</p>`;
const CARD = /ultimatum/i;

const EDITABLE = `querySelector('textarea, [contenteditable]:not([contenteditable="false"])')`;
const HERE = `document.${EDITABLE}`;
const IN_FRAME = `document.querySelector('iframe').contentDocument.body`;
const IN_SHADOW = `document.querySelector('#slot div').shadowRoot.${EDITABLE}`;

/** Name, file in tests/editors/pages, where the editor is. */
const EDITORS = [
  ['a textarea', 'textarea', HERE],
  ['an editable element', 'contenteditable', HERE],
  ['lines without paragraphs', 'lines', HERE],
  ['an open shadow root', 'shadow-root', IN_SHADOW],
  ['a frame with srcdoc', 'frame-srcdoc', IN_FRAME],
  ['a frame written by its page', 'frame-written', IN_FRAME],
  ['TinyMCE in its frame', 'tinymce', IN_FRAME],
  ['TinyMCE inline', 'tinymce-inline', HERE],
  ['CKEditor', 'ckeditor', HERE],
  ['Quill', 'quill', HERE],
  ['ProseMirror', 'prosemirror', HERE],
  ['Lexical', 'lexical', HERE],
  ['Slate', 'slate', HERE],
  ['Draft.js', 'draft-js', HERE],
  ['Squire', 'squire', HERE],
  ['roosterjs', 'rooster', HERE],
  ['Trix', 'trix', HERE],
] as const;

const firefox = useFirefox({ host: 'http://127.0.0.1/*' });
let files: ReadonlyMap<string, string> = new Map();
const address = usePages(() => files);
beforeAll(async () => {
  const pages = await bundle(new URL('../editors/pages/index.ts', import.meta.url));
  const forms = EDITORS.map(([, kind]) => [`${kind}.html`, mailForm(started(kind, BOLD))] as const);
  files = new Map([...pages, ...forms]);
});

describe.each(EDITORS)('in Firefox, in %s', (_name, kind, editor) => {
  let draft: RichDraft;
  beforeEach(async () => {
    draft = await RichDraft.of(await firefox().visit(`${address()}${kind}.html`), editor);
    // By hand, so that there is something to undo before us.
    await draft.type(' Yours');
    await expectMarked(draft.tab, THREE);
  });
  afterEach(async () => await draft.tab.close());

  test('the marks are under the right letters, and neither they nor the card change anything in the editor', async () => {
    expect(await draft.misplaced(HARD)).toEqual([]);
    const changes = await draft.watchNodes();
    await draft.pointAtNth(1, CARD);
    expect(await changes()).toBe(0);
  });

  test('only the one of three that is chosen is replaced, and one Ctrl+Z brings everything back', async () => {
    const before = { held: await draft.held(), text: await draft.lines() };
    for (const index of [0, 1, 2]) {
      const put = await draft.pointAtNth(index, CARD);
      await clickButton(draft.tab, 'Replace');
      const parts = before.text.split(put.before);
      const expected = `${parts.slice(0, index + 1).join(put.before)}${put.after}${parts.slice(index + 1).join(put.before)}`;
      await expect.poll(async () => await draft.lines()).toBe(expected);
      expect((await draft.held()).model).not.toBe(before.held.model);
      await draft.tab.press('Control', 'z');
      await expect.poll(async () => await draft.held()).toEqual(before.held);
      await expectMarked(draft.tab, THREE);
    }
  });

  test('one types on behind the new words', async () => {
    const { after } = await draft.pointAtNth(1, CARD);
    await clickButton(draft.tab, 'Replace');
    await expect.poll(async () => await draft.lines()).toContain(after);
    await draft.tab.type('!');
    await expect.poll(async () => await draft.lines()).toContain(`${after}!`);
  });
});
