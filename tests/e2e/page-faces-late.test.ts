import { beforeAll, expect, test } from 'vitest';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

declare global {
  /** What becomes of a script that the worker puts into a page: it waits for this. */
  var parleyScripts: Promise<void>;
  var parleyLetIn: () => void;
}

const parley = useMailPages();
const worker = () => parley().context.serviceWorkers()[0]!;

beforeAll(async () => {
  await worker().evaluate(() => {
    const { scripting } = chrome;
    const put = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (injection: Parameters<typeof put>[0]) => {
      await globalThis.parleyScripts;
      return await put(injection);
    };
  });
});

test('a card asked for by keyboard before the faces are there has the focus once they are', async () => {
  await worker().evaluate(() => {
    globalThis.parleyScripts = new Promise((resolve) => (globalThis.parleyLetIn = resolve));
  });
  const draft = await openDraft(parley(), `<div contenteditable="true" role="textbox"><p>${TEXT}</p></div>`);
  await draft.editor.click();
  await expectMarked(draft.page, [HARD]);
  await draft.page.keyboard.press('Alt+Shift+P');
  expect(await draft.faces.read('dialog', /ultimatum/i)).toBeNull();
  await worker().evaluate(() => globalThis.parleyLetIn());
  await draft.faces.wait('dialog', /ultimatum/i);
  await expect.poll(async () => (await draft.faces.focused())?.name).toBe('Replace');
});

test('where the look before sending cannot be shown, the mail goes', async () => {
  const threat = "If the credit note isn't in our account by Friday, we will pass the file to our lawyers";
  await worker().evaluate(async () => {
    await chrome.storage.sync.set({ 'settings/beforeSending': true });
    globalThis.parleyScripts = Promise.reject(new Error('the page takes no script'));
  });
  const draft = await openDraft(
    parley(),
    `<div contenteditable="true" role="textbox"><p>Our offer is €285 per desk, delivered in March. ${threat}.</p></div>
     <script>
       window.sent = [];
       document.addEventListener('click', ({ target }) => target.textContent === 'Send' && window.sent.push('click'));
     </script>`,
  );
  await draft.mark(threat);
  await draft.page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(async () => await draft.page.evaluate('window.sent')).toEqual(['click']);
});
