import { afterEach, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { Practice } from '../../src/cli/drive/practice.ts';
import type { Message } from '../../src/model/mail.ts';
import { useParley } from './harness.ts';
import { BAIT, expectNotTaken, expectText, SCRIPT } from './bait.ts';
import { clearStorage, putIn } from './page-faults.ts';
import { showThread } from '../../src/cli/drive/practice-thread.ts';

const parley = useParley();

const mail = (from: Message['from'], day: number, body: string): Message => ({
  from,
  date: `2026-11-${day}T09:00:00`,
  subject: `Flat on Elm Street ${BAIT}`,
  body,
});
const THREAD = [
  mail('them', 13, `The rent is £1,250 a month ${BAIT}. When could you move in ${BAIT}?`),
  mail('me', 15, `We could pay a rent of £1,120 a month. I will send you our references ${BAIT} by Friday.`),
  mail('them', 19, `I could do a rent of £1,210. Do you have pets ${BAIT}?`),
] as const;
const PHRASE = { words: 'as per', message: `House style ${BAIT}.`, instead: [`under ${BAIT}`] };
const OWN = { [`settings/phrases/${PHRASE.words}`]: PHRASE, [`settings/allowed/${BAIT}`]: true };

afterEach(async () => {
  for (const page of parley().context.pages()) if (page !== parley().welcome) await page.close();
  await clearStorage(parley());
});

test('markup in subjects, mails and drafts is text in the card and in the popup', async () => {
  await putIn(parley(), 'sync', OWN);
  await expectText(await parley().open('src/options/index.html#words'));
  const draft = await Practice.open(parley());
  await showThread(draft.page, THREAD);
  await draft.type(`We can pay £1,150 as per your letter ${BAIT}. Take it or leave it ${BAIT}.`);
  const card = await draft.pointAt('as per', /own phrase/i);
  expect(card.text).toContain(PHRASE.message);
  expect(card.text).toContain(PHRASE.instead[0]);
  await draft.page.keyboard.press('Alt+Shift+P');
  const popup = await openPopup(parley(), draft.page);
  await popup.getByRole('heading', { name: 'On the table' }).waitFor();
  for (const said of ['When could you move in', 'Do you have pets', 'references'])
    expect(await popup.locator('main').innerText()).toContain(`${said} ${BAIT}`);
  await expectText(popup);
});

test('markup and scripts in the names of who writes and of whom one writes to is text in the popup and in the card', async () => {
  const [ines, paul] = [`Inês${SCRIPT} <ines@joinery.example>`, `Paul${SCRIPT} <paul@joinery.example>`];
  const [first, mine, last] = THREAD;
  const draft = await Practice.open(parley());
  await showThread(draft.page, [{ ...first, author: paul }, mine, { ...last, author: ines }]);
  await draft.type('We can pay £1,150. Take it or leave it.');
  await draft.pointAt('Take it or leave it', /ultimatum/i);
  await draft.faces.click('button', 'Ignore…');
  expect((await draft.faces.read('dialog', /ultimatum/i))?.text).toContain(`Inês${SCRIPT}`);
  await draft.faces.click('button', new RegExp(`Inês${SCRIPT}`));
  const popup = await openPopup(parley(), draft.page);
  await expect.poll(async () => await popup.getByRole('heading', { level: 1 }).innerText()).toContain(`Inês${SCRIPT}`);
  await expect.poll(async () => await popup.locator('main').innerText()).toContain('Paul');
  const people = await parley().open('src/options/index.html#people');
  await people.getByText('ines@joinery.example').first().waitFor();
  for (const page of [popup, draft.page, people]) await expectNotTaken(page);
});

test('markup in a settings file is text where its faults are named', async () => {
  const options = await parley().open('src/options/index.html#data');
  const settings = { off: [BAIT], [BAIT]: true };
  await options.getByLabel('Import a file').setInputFiles({
    name: `${BAIT.replace('/', '')}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ parley: 'settings', version: 2, settings })),
  });
  await expectText(options);
});
