import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { launch, type Parley } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { showThread } from '../../src/cli/drive/practice-thread.ts';
import type { Message } from '../../src/model/mail.ts';
import { expectMarked } from './harness.ts';
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

const mail = (from: Message['from'], day: number, body: string): Message => ({
  from,
  date: `2026-11-0${day}T09:00:00`,
  subject: ANSWERED,
  body,
});
const THREAD: readonly Message[] = [
  mail('them', 3, `The ${ANSWERED} is £1,250 a month. When could you pay it?`),
  mail('me', 5, `We could pay £1,120 a month. I’ll send you the ${TYPED} by Friday.`),
  mail('them', 9, 'I could do £1,210.'),
];

/** All that a popup can be told of a promise: that its day matters, and that it is none. */
async function tellOfPromise(parley: Parley): Promise<void> {
  const page = await parley.open('src/welcome/index.html');
  await showThread(page, THREAD);
  const popup = await openPopup(parley, page);
  const promise = popup.getByRole('listitem').filter({ hasText: `send you the ${TYPED}` });
  await promise.getByRole('button', { name: 'Remember the day' }).click();
  await popup.getByRole('status').filter({ hasText: 'The day is remembered, not the words.' }).waitFor();
  await promise.getByRole('button', { name: /^Not so: / }).click();
  await popup.getByRole('status').filter({ hasText: 'Ticked off' }).waitFor();
  await page.bringToFront();
  // In a plain field as well: a browser keeps what fields hold, to bring it back after a crash.
  await page.getByRole('radio', { name: 'Plain text' }).check();
  await page.getByRole('textbox', { name: 'Message' }).fill(`I asked for the ${TYPED}.`);
}

/** A whole conversation, read and marked in the playground. */
async function tryOut(options: Page): Promise<void> {
  await options.getByRole('link', { name: 'Try it out' }).click();
  await options.getByText('Paste or open a whole conversation').click();
  const said = `We could pay €285 for each ${TYPED}. Take it or leave it.`;
  await options
    .getByRole('textbox', { name: 'The conversation' })
    .fill(`${said}\n\nOn Mon, 9 Mar 2026 at 14:28, Inês Duarte wrote:\n> The ${ANSWERED} is €310.`);
  await options.getByRole('button', { name: 'Take it apart' }).click();
  await options.getByText('2 mails were found in it.').waitFor();
  const marked = options.getByRole('group', { name: 'The draft with its marks' }).locator('mark');
  await marked.filter({ hasText: 'Take it or leave it' }).waitFor();
}

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
    await tellOfPromise(parley);
    await draft.page.bringToFront();
    for (const [price, passing] of [
      [285, 'This once'],
      [280, 'It is not so'],
    ] as const) {
      await draft.type(`The ${TYPED} is €${price}, take it or leave it. `);
      await draft.pointAtNth(0, /ultimatum/i);
      await draft.ignore(passing);
      await expectMarked(draft.page, []);
    }
    await draft.type('Take it or leave it. ');
    await draft.pointAt('Take it or leave it', /ultimatum/i);
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).not.toContain('Take it or leave it');
    await options.bringToFront();
    await options
      .getByRole('listitem')
      .filter({ hasText: /Ultimatum.*taken 1/s })
      .waitFor();
    await tryOut(options);
    // What is kept is what the page on privacy names, and nothing besides.
    const keys = async (area: 'local' | 'sync') =>
      await options.evaluate(async (name) => Object.keys(await chrome.storage[name].get(null)).toSorted(), area);
    expect([await keys('local'), await keys('sync')], 'More is stored than PRIVACY.md says.').toEqual([
      ['logbook', 'people', 'ticked'],
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
