import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import type { Message } from '../../src/model/mail.ts';
import { axeFaults } from './axe.ts';
import { tinted, useParley } from './harness.ts';
import { showThread } from '../../src/cli/drive/practice-thread.ts';

const parley = useParley();

const mail = (from: Message['from'], day: number, body: string): Message => ({
  from,
  date: `2026-11-${String(day).padStart(2, '0')}T09:00:00`,
  subject: 'Flat on Elm Street',
  body,
});
const FLAT: readonly Message[] = [
  mail('them', 3, 'Good to meet you on Saturday. The rent is £1,250 a month. When could you move in?'),
  mail('me', 5, 'We could pay a rent of £1,120 a month, from 1 January. I’ll send you our references by Friday.'),
  mail('them', 9, '1 January works for us.\n\nI could do a rent of £1,210. Do you have pets?'),
];

async function glance(thread: readonly Message[]): Promise<{ page: Page; popup: Page }> {
  const page = await parley().open('src/welcome/index.html');
  await showThread(page, thread);
  const popup = await openPopup(parley(), page);
  await popup.getByRole('heading', { name: 'On the table' }).waitFor();
  return { page, popup };
}

afterEach(async () => {
  const options = await parley().open('src/options/index.html');
  await options.evaluate(async () => await chrome.storage.local.clear());
  await options.close();
});

test('that the two have spoken is kept for other threads at a click, and shown among the people', async () => {
  const { page, popup } = await glance(FLAT);
  const keep = popup.getByRole('button', { name: 'Remember that we have spoken' });
  await keep.press('Enter');
  await popup.getByRole('status').filter({ hasText: 'Noted.' }).waitFor();
  expect(await keep.count()).toBe(0);
  const people = await parley().open('src/options/index.html#people');
  await people.getByText('You have spoken, as you said on').waitFor();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await keep.waitFor();
  await Promise.all([people.close(), popup.close(), page.close()]);
});

test('the day of a promise is remembered at a click without its words, and can be taken back', async () => {
  const { page, popup } = await glance(FLAT);
  const promise = popup.getByRole('listitem').filter({ hasText: 'references by Friday' });
  await promise.getByRole('button', { name: 'Remember the day' }).press('Enter');
  await popup.getByRole('status').filter({ hasText: 'The day is remembered, not the words.' }).waitFor();
  await promise.getByRole('button', { name: 'Forget the day' }).waitFor();
  const people = await parley().open('src/options/index.html#people');
  await people.getByText('You promised something for November 6, 2026.').waitFor();
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await promise.getByRole('button', { name: 'Remember the day' }).waitFor();
  await people.getByText('Nothing is remembered about anybody.').waitFor();
  expect(await people.getByText('You promised something').count()).toBe(0);
  await Promise.all([people.close(), popup.close(), page.close()]);
});

describe('a thread without a draft', () => {
  test('is told at a glance: turn, next step, figures, questions, promises, what is agreed, the meeting', async () => {
    const { page, popup } = await glance(FLAT);
    const words = (await popup.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const told of [
      'Your turn since',
      "You could say a word about “I'll send you our references by Friday.”",
      'Difference now £90',
      'Do you have pets?',
      'not seen here',
      '1 January works for us.',
      'A call or meeting is mentioned.',
      'Nothing written yet.',
    ])
      expect(words).toContain(told);
    expect(await popup.getByRole('img').getAttribute('aria-label')).toBe(
      'Rent: you at £1,120; they from £1,250 to £1,210.',
    );
    expect(await axeFaults(popup)).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  test('leads from an item to its sentence, marked until the person goes on', async () => {
    const { page, popup } = await glance(FLAT);
    await popup.getByRole('button', { name: 'Do you have pets?', exact: true }).click();
    await expect.poll(() => tinted(page)).toBe('Do you have pets');
    await popup.getByRole('button', { name: '£1,250', exact: true }).click();
    await expect.poll(() => tinted(page)).toBe('The rent is £1,250 a month');
    await page.bringToFront();
    await page.keyboard.press('Shift');
    await expect.poll(() => tinted(page)).toBe('');
    await Promise.all([popup.close(), page.close()]);
  });

  test('lets an item be ticked off, for this thread and for good, and brought back', async () => {
    const { page, popup } = await glance(FLAT);
    const wrong = popup.getByRole('button', { name: /^Not so: I'll send you our references/ });
    await wrong.click();
    await popup.getByRole('status').filter({ hasText: 'Ticked off' }).waitFor();
    expect(await popup.locator('.next').innerText()).toContain('Do you have pets?');
    await popup.getByRole('button', { name: 'Undo' }).press('Enter');
    await popup.getByRole('status').filter({ hasText: 'As it was before.' }).waitFor();
    await wrong.click();
    await popup.getByRole('status').filter({ hasText: 'Ticked off' }).waitFor();
    await popup.reload();
    await popup.getByText('1 item is ticked off in this thread.').waitFor();
    expect(await wrong.count()).toBe(0);
    await popup.getByRole('button', { name: 'Bring back' }).click();
    await wrong.waitFor();
    await Promise.all([popup.close(), page.close()]);
  });

  test('counts what is ticked off in the record that the person keeps, until it is brought back', async () => {
    const record = await parley().open('src/options/index.html#record');
    await record.getByRole('switch', { name: 'Keep a record' }).press('Space');
    await record.getByText('Nothing is counted yet.').waitFor();
    const { page, popup } = await glance(FLAT);
    await popup.getByRole('button', { name: /^Not so: I'll send you our references/ }).click();
    await popup.getByRole('status').filter({ hasText: 'counted in your record' }).waitFor();
    const promises = record.getByRole('listitem').filter({ hasText: 'In the popup: promises' });
    await promises.filter({ hasText: 'not so 1' }).waitFor();
    await popup.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => promises.count()).toBe(0);
    await record.evaluate(async () => await chrome.storage.local.clear());
    await Promise.all([record.close(), popup.close(), page.close()]);
  });
});

test('a call that is arranged goes into a calendar, with a list for the five minutes', async () => {
  const { page, popup } = await glance([
    mail('me', 23, 'We could pay £12,500 a year. Could we talk for five minutes on Thursday at 10?'),
    mail('them', 24, 'Thursday works. Our price is £14,000 a year.'),
  ]);
  expect(await popup.getByLabel('When').inputValue()).toBe('2026-11-26T10:00');
  const google = await popup.getByRole('link', { name: 'Google' }).getAttribute('href');
  expect(new URL(google ?? '').searchParams.get('text')).toBe('Call with Inês Duarte');
  await popup.getByText('For the five minutes').click();
  await popup.getByText('Leave out price, deadlines and complaints.').waitFor();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Calendar file (.ics)' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('SUMMARY:Call with Inês Duarte');
  expect(await axeFaults(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('in a hot thread there is other advice than a call', async () => {
  const { page, popup } = await glance([
    mail('me', 23, 'We could pay £12,500 a year for the lifts.'),
    mail('them', 24, '£14,000 is our final offer, take it or leave it. Otherwise our lawyer will file a claim.'),
  ]);
  const words = await popup.locator('main').innerText();
  expect(words).toContain('You could let it rest for an hour');
  expect(words).toContain('While words are hot a call can make things worse.');
  await Promise.all([popup.close(), page.close()]);
});

test('what matters, the tone and the building blocks are told in their own words', async () => {
  const { page, popup } = await glance([
    mail('them', 3, 'The rent is £1,250 a month. Our painter needs steady work over the winter.'),
    mail('me', 5, 'We could pay a rent of £1,120 a month. Thank you for the drawings of the rooms.'),
    mail('them', 9, 'I could do a rent of £1,210 a month. What drives your date?'),
    mail('me', 12, 'Steady work for the painter is fine with us. Could you do a rent of £1,150 a month?'),
  ]);
  expect(await popup.getByRole('region', { name: 'What matters' }).innerText()).toContain('You took it up');
  const tone = popup.getByRole('region', { name: 'Tone' });
  await tone.getByRole('button', { name: /^You Nov 5: 1 warm, 0 sharp/ }).press('Enter');
  await tone.getByRole('button', { name: /^Thank you for the drawings/ }).click();
  await expect.poll(() => tinted(page)).toContain('Thank you for the drawings');
  await tone.getByRole('button', { name: /^Not so: Thank you/ }).click();
  await tone.getByRole('button', { name: /^You Nov 5: 0 warm/ }).waitFor();
  expect(await popup.locator('.blocks .state').count()).toBe(4);
  expect(await axeFaults(popup)).toEqual([]);
  await Promise.all([popup.close(), page.close()]);
});

test('fifty mails keep to the width, the latest in front', async () => {
  const { page, popup } = await glance(
    Array.from({ length: 50 }, (_, i) =>
      mail(i % 2 ? 'me' : 'them', 1 + (i % 28), `We could do a rent of £${900 + i} a month. I'll send you list ${i}.`),
    ),
  );
  await popup.setViewportSize({ width: 360, height: 600 });
  expect(await popup.getByRole('heading', { name: 'The thread: 50 mails' }).count()).toBe(1);
  expect(await popup.locator('.figure').allInnerTexts()).toEqual(['£901', '£947', '£949', '£900', '£946', '£948']);
  expect(await popup.getByRole('region', { name: 'Promises' }).getByText('21 more').count()).toBe(2);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await Promise.all([popup.close(), page.close()]);
});
