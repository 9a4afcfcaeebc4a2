import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bringBack, forgetTicked, ticked, tickedOff, tickOff, type Told } from '../../src/browser/ticked.ts';
import type { Mail } from '../../src/model/mail.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const mail = (subject: string): Mail => ({
  them: 'Inês Duarte <ines@example.com>',
  thread: [],
  draft: { subject, body: 'Hello' },
});
const offer: Told = { kind: 'offer', quote: { side: 'them', message: 1, text: 'We can do £900' } };
const question: Told = { kind: 'question', quote: { side: 'them', message: 1, text: 'Do you have pets?' } };
const DESKS = mail('Re: Forty desks');

beforeEach(() => {
  stubLocks();
  fake.storage.local.kept.clear();
});

describe('an item ticked off', () => {
  test('stays away in its thread, wherever the page now shows it', async () => {
    await tickOff(DESKS, offer);
    const elsewhere: Told = { ...offer, quote: { ...offer.quote, message: 4 } };
    expect(await tickedOff(mail('AW: Forty desks'), [elsewhere, question])).toEqual([elsewhere]);
  });

  test('is another item in another thread, of another kind or from the other side', async () => {
    await tickOff(DESKS, offer);
    expect(await tickedOff(mail('Chairs'), [offer])).toEqual([]);
    expect(await tickedOff(DESKS, [{ ...offer, kind: 'promise' }])).toEqual([]);
    expect(await tickedOff(DESKS, [{ ...offer, quote: { ...offer.quote, side: 'me' } }])).toEqual([]);
  });

  test('comes back alone, what was ticked off before it stays away', async () => {
    await tickOff(DESKS, offer);
    await tickOff(DESKS, question);
    await bringBack(DESKS, [question]);
    expect(await tickedOff(DESKS, [offer, question])).toEqual([offer]);
  });

  test('comes back with all others, and leaves nothing behind', async () => {
    await tickOff(DESKS, offer);
    await tickOff(DESKS, question);
    await bringBack(DESKS, [offer, question]);
    expect(await tickedOff(DESKS, [offer, question])).toEqual([]);
    expect((await ticked.read()).value).toEqual({ version: 2, threads: {} });
  });

  test('leaves no word of the mail on disk', async () => {
    await tickOff(DESKS, offer);
    expect(JSON.stringify([...fake.storage.local.kept])).not.toMatch(/desks|900|ines|Hello/i);
  });
});

test('of very many threads the oldest are forgotten', async () => {
  for (let n = 0; n < 301; n++) await tickOff(mail(`Thread ${n}`), offer);
  expect(Object.keys((await ticked.read()).value.threads)).toHaveLength(300);
  expect(await tickedOff(mail('Thread 0'), [offer])).toEqual([]);
  expect(await tickedOff(mail('Thread 1'), [offer])).toEqual([offer]);
});

test('what version 1 kept without a day stays ticked off, and is written anew at the next change', async () => {
  await tickOff(DESKS, offer);
  const [[key, { items }] = ['', { items: [] }]] = Object.entries((await ticked.read()).value.threads);
  fake.storage.local.kept.set('ticked', { version: 1, threads: { [key]: items } });
  expect(await ticked.read()).toEqual({
    value: { version: 2, threads: { [key]: { items, told: '' } } },
    broken: [],
  });
  expect(await tickedOff(DESKS, [offer, question])).toEqual([offer]);
  await tickOff(DESKS, question);
  expect(fake.storage.local.kept.get('ticked')).toEqual({
    version: 2,
    threads: { [key]: { items: [...items, expect.any(String)], told: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } },
  });
});

test('all of it is forgotten', async () => {
  await tickOff(DESKS, offer);
  await tickOff(mail('Chairs'), question);
  await forgetTicked();
  expect(fake.storage.local.kept.get('ticked')).toEqual({ version: 2, threads: {} });
});
