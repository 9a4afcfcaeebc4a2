import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { expectMarked, leave } from './harness.ts';
import { HARD, openDraft, TEXT, useMailPages } from './page-composer.ts';

const parley = useMailPages();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html');
  await rule().getByText('Examples and evidence').click();
});
afterEach(async () => await leave(options));

const rule = () => options.locator('[data-rule=ultimatum]');
const where = () => rule().getByLabel(/^A site, or the address of a person/);
const says = async (words: string | RegExp) => await options.getByRole('status').filter({ hasText: words }).waitFor();
const silence = async (at: string) => {
  await where().fill(at);
  await where().press('Enter');
};

describe('a rule is silent', () => {
  test.each([
    ['on one site, however its address is pasted', 'https://Mail.google.com/mail/u/0/', 'mail.google.com'],
    ['with one person, however they are pasted', 'Ines Duarte <Ines@joinery.example>', 'ines@joinery.example'],
  ])('%s, and speaks again after an undo', async (_, typed, kept) => {
    const draft = await openDraft(parley(), '<textarea></textarea>');
    await draft.type(TEXT);
    await expectMarked(draft.page, [HARD]);
    await silence(typed);
    await says(`Saved: Ultimatum (take it or leave it) is silent with ${kept}.`);
    await rule().getByText('1 exception').waitFor();
    await expectMarked(draft.page, []);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expectMarked(draft.page, [HARD]);
  });

  test('until that is taken away, by keyboard, and the taking away can be undone', async () => {
    await silence('mail.google.com');
    await silence('ines@joinery.example');
    await rule().getByText('2 exceptions').waitFor();
    await rule()
      .getByRole('button', { name: /^Remove mail\.google\.com/ })
      .press('Enter');
    await says(/speaks again with mail\.google\.com/);
    await options.getByRole('button', { name: 'Undo' }).press('Enter');
    await rule().getByText('2 exceptions').waitFor();
    await rule()
      .getByRole('button', { name: /^Remove ines@joinery\.example/ })
      .press('Enter');
    await options.getByRole('button', { name: 'Undo' }).press('Enter');
    await rule().getByText('2 exceptions').waitFor();
    expect(await options.evaluate(async () => await chrome.storage.sync.get())).toEqual({
      'settings/silentOn/mail.google.com ultimatum': true,
    });
  });

  test('elsewhere than where it was told to be: everywhere else it is heard', async () => {
    await silence('app.fastmail.com');
    await silence('tom@okafor.example');
    const draft = await openDraft(parley(), '<textarea></textarea>');
    await draft.type(TEXT);
    await expectMarked(draft.page, [HARD]);
  });
});

test.each(['everywhere!', 'mail', 'two words', ''])('“%s” is refused, with the reason', async (typed) => {
  await silence(typed);
  await rule().getByText('This is neither a site like mail.example.com').waitFor();
  expect(await options.evaluate(async () => await chrome.storage.sync.get())).toEqual({});
});

test.each(['light', 'dark'] as const)('in %s and narrow the exceptions have no faults', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.setViewportSize({ width: 360, height: 800 });
  await silence('outlook.cloud.microsoft');
  await silence('a.person.with.a.very.long.name.indeed@purchasing.department.of.a.company.example');
  await rule().getByText('2 exceptions').waitFor();
  expect(await axeFaults(options)).toEqual([]);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
