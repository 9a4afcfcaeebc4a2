import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import { HOUSE_POLICY } from '../house-policy.ts';
import { axeFaults } from './axe.ts';
import { expectMarked, useParley } from './harness.ts';
import { openDraft, TEXT } from './page-composer.ts';
import { canSetPolicy, idOf, usePolicy } from './policy.ts';

describe.skipIf(!canSetPolicy)('an organisation that sets a policy', () => {
  usePolicy(HOUSE_POLICY);
  const parley = useParley();

  const openOptions = async (): Promise<Page> => {
    const options = await parley().open('src/options/index.html');
    await options.getByRole('note', { name: 'Set by your organisation' }).waitFor();
    return options;
  };

  test('is read by the extension under the id that the policy names', () => {
    expect(parley().id).toBe(idOf(inject('extension')));
  });

  test('decides what is marked in a draft', async () => {
    const draft = await Practice.open(parley());
    await draft.type('We can pay 285. Take it or leave it. Delivery is as per our terms.');
    await expectMarked(draft.page, ['as per']);
    await draft.page.close();
  });

  test('names the sites whose mail is read: on another one nothing is marked, and the popup says why', async () => {
    const draft = await openDraft(parley(), '<textarea></textarea>');
    await draft.type(`${TEXT} Delivery is as per our terms.`);
    const popup = await openPopup(parley(), draft.page);
    await popup.getByRole('heading', { name: 'Parley does not read mail.google.com' }).waitFor();
    await popup.getByText('Set by your organisation').waitFor();
    expect(await axeFaults(popup)).toEqual([]);
    // The background has answered for this draft by now: it is asked again, and sees no mail.
    const ask = async (name: 'review' | 'standing'): Promise<unknown> =>
      await popup.evaluate(
        async ([question, body]) =>
          await chrome.runtime.sendMessage<unknown, unknown>({
            parley: 'background',
            ask: question,
            args: [
              {
                site: 'mail.google.com',
                thread: [{ from: 'them', date: '', subject: 'Forty desks', body }],
                draft: { subject: '', body },
              },
            ],
          }),
        [name, TEXT] as const,
      );
    expect(await ask('review')).toMatchObject({ value: { signals: [], nudges: [], negotiation: false } });
    expect(await ask('standing')).toMatchObject({ value: { offers: [], negotiation: false } });
    await expectMarked(draft.page, []);
    await Promise.all([popup.close(), draft.page.close()]);
  });

  test('has people forgotten of whom nothing was told for longer than it says', async () => {
    const options = await openOptions();
    const recent = new Date().toISOString().slice(0, 10);
    const known = { 'old@b.example': { told: '2020-01-01' }, 'new@b.example': { told: recent } };
    await options.evaluate(
      async (people) => await chrome.storage.local.set({ people: { version: 1, known: people } }),
      known,
    );
    await parley().stopWorker();
    const draft = await Practice.open(parley());
    await draft.type('Delivery is as per our terms, and we can pay 285.');
    const remembered = async () => await options.evaluate(async () => await chrome.storage.local.get('people'));
    await expect.poll(remembered).toMatchObject({ people: { known: { 'new@b.example': { told: recent } } } });
    await expect.poll(async () => JSON.stringify(await remembered())).not.toContain('old@b.example');
    await Promise.all([options.close(), draft.page.close()]);
  });

  test('is named in the options, and what it fixes cannot be changed there', async () => {
    const options = await openOptions();
    const note = await options.getByRole('note').innerText();
    expect(note).toContain(
      'the rules switched off, the rules in the panel only, the number of marks, the look before sending',
    );
    expect(note).toContain('“as per”');
    expect(note).toContain('on these sites only: outlook.office.com, *.example.com.');
    expect(note).toContain('forgotten after 30 days without news');
    expect(await options.locator('[data-rule=ultimatum]').getByRole('switch').isDisabled()).toBe(true);
    expect(await options.getByRole('combobox', { name: /^At most/ }).isDisabled()).toBe(true);
    expect(await options.getByRole('button', { name: /^Gentle/ }).isDisabled()).toBe(true);
    // The preset says it, and nothing else does.
    const held = options.getByRole('switch', { name: 'Show me what is left' });
    expect([await held.isChecked(), await held.isDisabled()]).toEqual([true, true]);
    expect(await options.getByRole('radio', { name: /^A one-off price/ }).isEnabled()).toBe(true);
    expect(await axeFaults(options)).toEqual([]);
    await options.close();
  });
});
