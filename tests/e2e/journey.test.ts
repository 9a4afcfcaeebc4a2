import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { EVIDENCE } from '../../src/model/evidence.ts';
import { expectMarked, useParley } from './harness.ts';

const PLAIN = 'We can pay 285.';
const HARD = 'Take it or leave it';
const CARD = /ultimatum/i;

const parley = useParley();

let draft: Draft;
beforeEach(async () => {
  draft = await Practice.open(parley());
});
afterEach(async () => {
  await draft.page.close();
});

async function typeHardWords(): Promise<void> {
  await draft.type(`${PLAIN} ${HARD}.`);
  await draft.mark(HARD);
}

async function pressReplace(): Promise<void> {
  await expect.poll(async () => await draft.faces.focused()).toEqual({ role: 'button', name: 'Replace' });
  await draft.page.keyboard.press('Enter');
}

describe('while writing', () => {
  test('the hard words are marked, to the letter, and nothing else', async () => {
    await draft.type(`${PLAIN} ${HARD}. When would you need an answer?`);
    await expectMarked(draft.page, [HARD]);
  });

  test('a friendly sentence is left alone', async () => {
    await typeHardWords();
    await draft.page.keyboard.press('ControlOrMeta+A');
    await draft.page.keyboard.type(`${PLAIN} Would that work for you?`);
    await expectMarked(draft.page, []);
  });

  test('words typed after the worker was stopped are marked', async () => {
    await typeHardWords();
    await parley().stopWorker();
    await draft.type(`${HARD}! `);
    await expectMarked(draft.page, [HARD, HARD]);
  });
});

describe('the card', () => {
  test('opens where the pointer rests, says what and why, and leaves the caret in the draft', async () => {
    await typeHardWords();
    const card = await draft.pointAt(HARD, CARD);
    expect(card.text).toContain(HARD);
    expect(card.buttons).toEqual(expect.arrayContaining(['Close', 'Replace', 'Ignore…', 'Why?']));
    expect(await draft.isFocused()).toBe(true);
  });

  test('names its source when asked why: what was found, on whom, and what that does not show', async () => {
    await typeHardWords();
    await draft.pointAt(HARD, CARD);
    await draft.faces.click('button', 'Why?');
    const sources = await draft.faces.wait('list', 'Sources');
    const { cite, found, limits } = EVIDENCE['casino-ultimatum'];
    for (const told of [cite, found, limits]) expect(sources.text).toContain(told);
  });

  test('opens, works and closes by keyboard alone', async () => {
    await typeHardWords();
    await draft.page.keyboard.press('Alt+Shift+P');
    await draft.faces.wait('dialog', CARD);
    await expect.poll(async () => await draft.faces.focused()).toEqual({ role: 'button', name: 'Replace' });
    await draft.page.keyboard.press('Escape');
    await draft.faces.gone('dialog', CARD);
    await expect.poll(async () => await draft.isFocused()).toBe(true);
  });
});

describe('better words', () => {
  test.each(['mouse', 'keyboard'] as const)(
    'go in by %s, to the letter; one Ctrl+Z brings the same HTML back',
    async (by) => {
      await typeHardWords();
      const source = await draft.source();
      const text = await draft.text();
      if (by === 'mouse') await draft.pointAt(HARD, CARD);
      else await draft.page.keyboard.press('Alt+Shift+P');
      const { before, after } = await draft.proposal();
      if (by === 'mouse') await draft.faces.click('button', 'Replace');
      else await pressReplace();
      await expect.poll(async () => await draft.text()).toBe(text.replace(before, after));
      await expectMarked(draft.page, []);
      expect(await draft.isFocused()).toBe(true);
      await draft.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(async () => await draft.source()).toBe(source);
      await expectMarked(draft.page, [HARD]);
    },
  );

  test('typing goes on behind them', async () => {
    await typeHardWords();
    await draft.pointAt(HARD, CARD);
    const { after } = await draft.proposal();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).toContain(after);
    await draft.page.keyboard.type(' Best, Sam');
    expect(await draft.text()).toContain(`${after} Best, Sam`);
  });
});

describe('the popup', () => {
  test('shows the thread, the open questions and the points of the draft', async () => {
    await typeHardWords();
    const popup = await openPopup(parley(), draft.page);
    await popup.getByRole('heading', { name: 'The thread: 3 mails' }).waitFor();
    const shown = await popup.getByRole('main').innerText();
    expect(shown).toContain('Would veneered tops be an option');
    expect(shown).toContain(`${HARD}.`);
    expect(await popup.getByRole('heading', { name: CARD }).count()).toBe(1);
    await popup.close();
  });

  test('reminds a friendly writer to call first; the invitation goes into the draft at a click', async () => {
    await draft.type(
      'Thank you for the quick answer. We could pay €280 for each desk if all forty come in one delivery.',
    );
    const typed = await draft.text();
    const popup = await openPopup(parley(), draft.page);
    const reminder = popup.getByRole('region', { name: 'Call first' });
    const invitation = (await reminder.locator('.after').innerText()).replace(/^Words to add:\s*/, '');
    await reminder.getByRole('button', { name: 'Put into the draft' }).click();
    await popup.getByRole('status').filter({ hasText: 'It is in your draft.' }).waitFor();
    const text = await draft.text();
    expect(text).toContain(invitation);
    expect(text.replace(invitation, '').replaceAll(/\s/g, '')).toBe(typed.replaceAll(/\s/g, ''));
    await popup.close();
  });
});

describe('the options', () => {
  test('a rule switched off clears its marks in an open draft at once, and on again brings them back', async () => {
    await typeHardWords();
    const options = await parley().open('src/options/index.html');
    const ultimatum = options.getByRole('switch', { name: CARD });
    await ultimatum.click();
    await expectMarked(draft.page, []);
    await ultimatum.click();
    await expectMarked(draft.page, [HARD]);
    await options.close();
  });
});

describe('the draft is theirs', () => {
  test('marks, card and badge change nothing in the editor', async () => {
    await typeHardWords();
    const changes = await draft.watchNodes();
    await draft.pointAt(HARD, CARD);
    await draft.page.keyboard.press('Escape');
    await draft.faces.gone('dialog', CARD);
    expect(await changes()).toEqual([]);
  });

  test('what is sent is what was typed', async () => {
    await typeHardWords();
    const source = await draft.source();
    await draft.page.getByRole('button', { name: 'Send' }).click();
    const sent = await draft.page.getByLabel('Source of the mail').innerText();
    expect(sent).toBe(source);
    expect(sent).toContain(`${PLAIN} ${HARD}.`);
    expect(sent).not.toMatch(/parley/i);
  });

  test('nothing has left the machine', () => {
    expect(parley().requests).toEqual([]);
  });
});
