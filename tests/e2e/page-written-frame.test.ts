import { expect, test } from 'vitest';
import { expectMarked } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const parley = useMailPages();

/** An editor that writes its frame anew with every text it is given, as CKEditor 4 does: what listened in there is gone. */
const WRITTEN = `<iframe style="width: 500px; height: 200px"></iframe><script>
  const frame = document.querySelector('iframe').contentDocument;
  window.give = (text) => {
    frame.open();
    frame.write('<body contenteditable="true"><p>' + text + '</p></body>');
    frame.close();
  };
  give('');
</script>`;

test('Escape in a frame that was written anew closes what is open', async () => {
  const draft = await openDraft(parley(), WRITTEN, (page) => page.frameLocator('iframe').locator('body'));
  await draft.editor.pressSequentially(TEXT);
  await expectMarked(draft.page, [HARD]);
  await draft.page.evaluate(`give(${JSON.stringify(TEXT)})`);
  await expectMarked(draft.page, [HARD]);
  await draft.faces.click('button', /points?/i);
  await draft.faces.wait('dialog', 'This draft');
  await draft.editor.press('Escape');
  await draft.faces.gone('dialog', 'This draft');
  expect(await draft.text()).toContain(TEXT);
});
