import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noteDeal, noteNotNow, noteSpoken, people, personOf, putBack, silenceWith } from '../../src/browser/people.ts';
import { rememberedFor } from '../../src/browser/remembered.ts';
import type { Mail } from '../../src/model/mail.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const mail = (them: string, subject: string): Mail => ({ them, thread: [], draft: { subject, body: 'Hello' } });
const desks = mail('Inês Duarte <ines@example.com>', 'Re: Forty desks');
const callIsMuted = async (about: Mail) => (await rememberedFor(about)).isCallMuted;
const isCallSettled = async (about: Mail) => (await rememberedFor(about)).isCallSettled;
const offFor = async (about: Mail) => (await rememberedFor(about)).off;
const dealOf = async (about: Mail) => (await rememberedFor(about)).deal;

beforeEach(() => {
  stubLocks();
  fake.storage.local.kept.clear();
});

test('a rule is silenced for one person, and can be heard again', async () => {
  await silenceWith(desks.them!, 'ultimatum', true);
  expect(await offFor(mail('INES@example.com', 'Chairs'))).toEqual(['ultimatum']);
  expect(await offFor(mail('Tom <tom@example.com>', 'Chairs'))).toEqual([]);
  await silenceWith(desks.them!, 'ultimatum', false);
  expect(await offFor(desks)).toEqual([]);
});

describe('the reminder to call', () => {
  test('is not muted for somebody new', async () => {
    expect(await callIsMuted(desks)).toBe(false);
  });

  test('is muted everywhere for a person one has spoken with, however the address is written', async () => {
    await noteSpoken(desks, new Date(2026, 10, 22));
    expect(await callIsMuted(mail('INES@example.com', 'Chairs'))).toBe(true);
    expect(await callIsMuted(mail('Tom <tom@example.com>', 'Forty desks'))).toBe(false);
  });

  test('is muted in the thread where it was put off, whoever answers last', async () => {
    await noteNotNow(desks);
    expect(await callIsMuted(mail(desks.them!, 'AW: Re: forty desks'))).toBe(true);
    expect(await callIsMuted(mail(desks.them!, 'Chairs'))).toBe(false);
  });

  test.each<[string, () => Promise<unknown>, boolean]>([
    ['not for somebody new', async () => {}, false],
    ['not where it was only put off', async () => await noteNotNow(desks), false],
    ['once the two have spoken', async () => await noteSpoken(desks, new Date(2026, 10, 22)), true],
    ['once it is never wanted', async () => await silenceWith(desks.them!, 'call-first', true), true],
  ])('is settled: %s', async (_, say, isSettled) => {
    await say();
    expect(await isCallSettled(desks)).toBe(isSettled);
  });

  test('has nothing to keep of nobody', async () => {
    expect(await isCallSettled(mail('', 'Chairs'))).toBe(true);
  });

  test('is muted for a person with whom it was put off twice', async () => {
    await noteNotNow(desks);
    await noteNotNow(mail(desks.them!, 'Chairs'));
    expect(await callIsMuted(mail(desks.them!, 'Lamps'))).toBe(true);
  });

  test('put off twice in one thread counts once', async () => {
    await noteNotNow(desks);
    await noteNotNow(desks);
    expect(await callIsMuted(mail(desks.them!, 'Lamps'))).toBe(false);
  });
});

test('what is said on Saturday evening in San Francisco was said on Saturday', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  await noteSpoken(desks, new Date('2026-11-29T02:30:00Z'));
  vi.unstubAllEnvs();
  expect((await personOf(desks))?.spoken).toBe('2026-11-28');
});

test('what a thread is about is remembered for that thread, whoever answers last, until it is taken back', async () => {
  await noteDeal(desks, 'one-off');
  expect(await dealOf(mail('ines@example.com', 'AW: forty desks'))).toBe('one-off');
  expect(await dealOf(mail(desks.them!, 'Chairs'))).toBeNull();
  await noteDeal(desks, null);
  expect(await dealOf(desks)).toBeNull();
});

test('no word of a mail is kept, its subject neither', async () => {
  await noteNotNow(desks);
  await noteDeal(desks, 'one-off');
  expect(JSON.stringify([...fake.storage.local.kept])).not.toMatch(/desks|Hello/i);
});

describe('an answer taken back', () => {
  test('leaves nothing of somebody new', async () => {
    const before = await personOf(desks);
    await noteSpoken(desks, new Date(2026, 10, 22));
    await putBack(desks, before);
    expect((await people.read()).value.known).toEqual({});
  });

  test('leaves what was remembered before, and everybody else', async () => {
    await silenceWith(desks.them!, 'ultimatum', true);
    await noteNotNow(mail('Tom <tom@example.com>', 'Chairs'));
    const before = await personOf(desks);
    await noteNotNow(desks);
    await putBack(desks, before);
    expect(await personOf(desks)).toEqual({
      spoken: null,
      promised: [],
      notNow: [],
      off: ['ultimatum'],
      deals: {},
      told: expect.any(String),
    });
    expect(await callIsMuted(mail('Tom <tom@example.com>', 'Chairs'))).toBe(true);
  });
});
