import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clickButton, expectMarked, marksOf, shown, useFirefox } from './harness.ts';
import type { Tab } from './tab.ts';

const PLAIN = 'We can pay 285.';
const HARD = 'Take it or leave it';
const EDITOR = `document.querySelector('[aria-label="Message"]')`;

const firefox = useFirefox();

let tab: Tab;
beforeEach(async () => {
  tab = await firefox().open('src/welcome/index.html');
  await tab.evaluate(`${EDITOR}.focus()`);
  await tab.press('Control', 'Home');
  await tab.type(`${PLAIN} ${HARD}.`);
  await expectMarked(tab, [HARD]);
});
afterEach(async () => await tab.close());

const source = async () => await tab.text(`${EDITOR}.innerHTML`);
const words = async () => await tab.text(`${EDITOR}.innerText`);

async function pointAtHardWords(): Promise<void> {
  const [mark] = await marksOf(tab);
  await tab.move(mark?.x ?? 0, mark?.y ?? 0);
}

/** Better words are in the place of the hard ones, and Ctrl+Z brings the same HTML back. */
async function expectReplacedAndUndone(before: string): Promise<void> {
  await expect.poll(words).not.toContain(HARD);
  expect(await words()).toContain('285');
  await expectMarked(tab, []);
  await tab.press('Control', 'z');
  await expect.poll(source).toBe(before);
  await expectMarked(tab, [HARD]);
}

describe('in Firefox', () => {
  test('the mark is drawn: the underline that Firefox reports is ours', async () => {
    const style = `getComputedStyle(${EDITOR}, '::highlight(parley-nudge)')`;
    expect(await tab.text(`${style}.textDecorationLine`)).toBe('underline');
  });

  test('the card opens where the pointer rests, says what and why, and leaves the focus in the draft', async () => {
    await pointAtHardWords();
    const card = await shown(tab, /ultimatum/i);
    expect(card.text).toContain(HARD);
    expect(card.buttons.map(({ name }) => name)).toEqual(expect.arrayContaining(['Close', 'Replace', 'Why?']));
    expect(await tab.evaluate(`document.activeElement === ${EDITOR}`)).toBe(true);
  });

  test('better words go in by mouse; one Ctrl+Z brings the same HTML back', async () => {
    const before = await source();
    await pointAtHardWords();
    await shown(tab, /ultimatum/i);
    await clickButton(tab, 'Replace');
    await expectReplacedAndUndone(before);
  });

  test('and by keyboard alone', async () => {
    const before = await source();
    await tab.press('Alt', 'Shift', 'P');
    await shown(tab, /ultimatum/i);
    await tab.press('Enter');
    await expectReplacedAndUndone(before);
  });

  test('the card says where its claim comes from', async () => {
    await pointAtHardWords();
    await shown(tab, /ultimatum/i);
    await clickButton(tab, 'Why?');
    expect(await shown(tab, /analysis of|doi|et al/i)).toMatchObject({ text: expect.stringContaining(HARD) });
  });

  test('marks and card change nothing in the editor', async () => {
    await tab.evaluate(`{
      window.changes = 0;
      new MutationObserver((all) => (window.changes += all.length))
        .observe(${EDITOR}, { subtree: true, childList: true, attributes: true, characterData: true });
    }`);
    await pointAtHardWords();
    await shown(tab, /ultimatum/i);
    expect(await tab.evaluate('window.changes')).toBe(0);
  });

  test('the popup shows the thread, the open question and the point of the draft', async () => {
    const id = v.parse(v.number(), await tab.evaluate(`browser.tabs.getCurrent().then(({ id }) => id)`));
    const popup = await firefox().open(`src/popup/index.html?tab=${id}`);
    const text = async () => await popup.text('document.body.innerText');
    await expect.poll(text).toContain('Would veneered tops be an option');
    expect(await text()).toMatch(/ultimatum/i);
    await popup.close();
  });

  test('a rule switched off in the options clears its marks at once', async () => {
    const options = await firefox().open('src/options/index.html');
    const press = async () =>
      await options.evaluate(`[...document.querySelectorAll('[role=switch]')]
        .find((each) => /ultimatum/i.test(each.ariaLabel ?? each.labels?.[0]?.textContent ?? each.textContent)).click()`);
    await expect.poll(async () => await options.text('document.body.innerText')).toMatch(/ultimatum/i);
    await press();
    await tab.front();
    await expectMarked(tab, []);
    await press();
    await expectMarked(tab, [HARD]);
    await options.close();
  });

  test('nothing has left the machine', () => {
    expect(firefox().requests).toEqual([]);
  });
});
