import { expect, test } from 'vitest';
import { mailForm } from '../editors/form.ts';
import { expectMarked, useFirefox } from './harness.ts';
import { usePages } from './pages.ts';

const HARD = 'Take it or leave it';
const EDITOR = `document.querySelector('[contenteditable]')`;

const firefox = useFirefox();
const address = usePages(
  () => new Map([['index.html', mailForm('<div contenteditable="true" role="textbox">Hello</div>')]]),
);

test('in Firefox a site is read after one click, and given back on another', async () => {
  const mail = await firefox().visit(address());
  const popup = await firefox().popupOver(mail);
  const press = async (name: RegExp): Promise<void> => {
    const place = `[...document.querySelectorAll('button')].find((each) => ${String(name)}.test(each.textContent))`;
    await expect.poll(async () => await popup.evaluate(`${place} !== undefined`)).toBe(true);
    const at = async (side: string) =>
      Number(await popup.evaluate(`(({ x, y, width, height }) => ${side})(${place}.getBoundingClientRect())`));
    await popup.front();
    await popup.click(await at('x + width / 2'), await at('y + height / 2'));
  };
  await press(/Use Parley on this site/);
  await expect.poll(async () => await popup.text('document.body.innerText')).toContain('Stop on 127.0.0.1');
  await mail.front();
  await mail.evaluate(`${EDITOR}.focus()`);
  await mail.press('Control', 'Home');
  await mail.type(`We can pay 285 per desk. ${HARD}. `);
  await expectMarked(mail, [HARD]);
  await press(/Stop on 127\.0\.0\.1/);
  await expect.poll(async () => await popup.text('document.body.innerText')).toContain('Use Parley on this site');
  await expectMarked(mail, []);
});
