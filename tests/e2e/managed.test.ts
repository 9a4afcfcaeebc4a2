import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { axeFaults } from './axe.ts';
import { expectMarked, useParley } from './harness.ts';

/** Where Debian's Chromium reads policies; only root may write there, and other systems keep them elsewhere. */
const POLICIES = '/etc/chromium/policies/managed';
const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0;

const FIRST_LETTER = 97;

/** Chromium names an unpacked extension by its folder. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCodePoint(FIRST_LETTER + Number.parseInt(digit, 16)));

describe.skipIf(!isDebianRoot)('an organisation that sets a policy', () => {
  const file = join(POLICIES, `parley-test-${process.pid}.json`);
  beforeAll(async () => {
    const policy = { off: ['ultimatum'], cap: 1, phrases: [{ words: 'as per', message: 'House style: under.' }] };
    await mkdir(POLICIES, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(inject('extension'))]: policy } } }));
  });
  const parley = useParley();
  afterAll(async () => await rm(file, { force: true }));

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

  test('is named in the options, and what it fixes cannot be changed there', async () => {
    const options = await openOptions();
    const note = await options.getByRole('note').innerText();
    expect(note).toContain('the rules switched off, the number of marks');
    expect(note).toContain('“as per”');
    expect(await options.locator('[data-rule=ultimatum]').getByRole('switch').isDisabled()).toBe(true);
    expect(await options.getByRole('combobox', { name: /^At most/ }).isDisabled()).toBe(true);
    expect(await options.getByRole('radio', { name: /^A one-off price/ }).isEnabled()).toBe(true);
    expect(await axeFaults(options)).toEqual([]);
    await options.close();
  });
});
