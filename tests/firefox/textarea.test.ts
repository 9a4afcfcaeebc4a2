import { expect, test } from 'vitest';
import { clickButton, expectMarked, marksOf, shown, useFirefox } from './harness.ts';
import { usePages } from './pages.ts';

const HARD = 'Take it or leave it';
const PAGE = `<!doctype html><title>Mail</title><form onsubmit="return false">
  <p><input name="to" value="Ines <ines@example.com>"></p><p><input name="subject" value="Forty desks"></p>
  <textarea rows="8" cols="60" style="font: 16px/1.4 monospace"></textarea><p><button>Send</button></p></form>`;
const FIELD = `document.querySelector('textarea')`;

const firefox = useFirefox({ host: 'http://127.0.0.1/*' });

const address = usePages(() => new Map([['index.html', PAGE]]));

// Firefox cannot range over a textarea's value (2026-11): the mirror over it does, its ranges in a tree of its own.
test('in a textarea the words are marked under their letters, replaced, and one Ctrl+Z brings them back', async () => {
  const tab = await firefox().visit(address());
  await tab.evaluate(`${FIELD}.focus()`);
  await tab.type(`We can pay EUR 285 per desk. ${HARD}.`);
  await expectMarked(tab, [HARD]);
  const [mark] = await marksOf(tab);
  expect(await tab.evaluate(`document.elementFromPoint(${mark?.x}, ${mark?.y}) === ${FIELD}`)).toBe(true);
  const before = await tab.text(`${FIELD}.value`);
  await tab.move(mark?.x ?? 0, mark?.y ?? 0);
  await shown(tab, /ultimatum/i);
  await clickButton(tab, 'Replace');
  await expect.poll(async () => await tab.text(`${FIELD}.value`)).not.toContain(HARD);
  await tab.press('Control', 'z');
  await expect.poll(async () => await tab.text(`${FIELD}.value`)).toBe(before);
  await tab.close();
});
