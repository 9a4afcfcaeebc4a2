import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { openDraft } from './page-composer.ts';

// Words that stand nowhere else: what was typed, what it answers, and what Parley was told to remember.
const TYPED = 'Zwetschgenkuchenbestellung';
const ANSWERED = 'Pflaumenmusrechnung';
const THEM = 'ines@joinery.example';

/** The files under a folder that hold a word, in either of the ways a browser writes text. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const ways = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const found: string[] = [];
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    if (ways.some((way) => bytes.includes(way))) found.push(path.slice(folder.length + 1));
  }
  return found;
}

const QUOTED = `<p>On Monday Ines wrote:</p><blockquote>The ${ANSWERED} is €310.</blockquote>`;

test('no word of a draft is on the disk when the browser has closed; what one told Parley of a person is', async () => {
  const parley = await launch({ extension: inject('extension') });
  try {
    // A record is kept as well: it has numbers, and no words.
    const options = await parley.open('src/options/index.html#record');
    await options.getByRole('switch', { name: 'Keep a record' }).check();
    await options.getByText('Your record is kept.').waitFor();
    const draft = await openDraft(parley, `<div contenteditable="true" role="textbox"><p><br></p>${QUOTED}</div>`);
    await draft.type(`Thank you. We could pay €285 for each ${TYPED} if all come in March.`);
    const popup = await openPopup(parley, draft.page);
    await popup.getByRole('button', { name: 'We’ve already spoken' }).click();
    await popup.getByRole('status').filter({ hasText: /./ }).first().waitFor();
    await draft.page.bringToFront();
    await draft.type('Take it or leave it. ');
    await draft.pointAt('Take it or leave it', /ultimatum/i);
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain('Take it or leave it');
    await options.bringToFront();
    await options
      .getByRole('listitem')
      .filter({ hasText: /Ultimatum.*taken 1/s })
      .waitFor();
    // What is kept is what the page on privacy names, and nothing besides.
    const keys = async (area: 'local' | 'sync') =>
      await options.evaluate(async (name) => Object.keys(await chrome.storage[name].get(null)).toSorted(), area);
    expect([await keys('local'), await keys('sync')], 'More is stored than PRIVACY.md says.').toEqual([
      ['logbook', 'people'],
      [],
    ]);
    await parley.context.close();
    // That the search finds what is there shows that an empty answer means something.
    expect(await filesWith(parley.profile, THEM)).not.toEqual([]);
    for (const word of [TYPED, ANSWERED])
      expect(await filesWith(parley.profile, word), `A word of the mail (${word}) is in these files.`).toEqual([]);
  } finally {
    await parley.close();
  }
});
