import { beforeEach, expect, test, vi } from 'vitest';
import { forgetPromised, notePromised } from '../../src/browser/promised.ts';
import { rememberedFor } from '../../src/browser/remembered.ts';
import type { Mail } from '../../src/model/mail.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const mail = (them: string, subject: string): Mail => ({ them, thread: [], draft: { subject, body: 'Hello' } });
const promisedDays = async (about: Mail) => (await rememberedFor(about)).promised;
const desks = mail('Inês Duarte <ines@example.com>', 'Forty desks');

beforeEach(() => {
  stubLocks();
  fake.storage.local.kept.clear();
});

test('the days are known in every thread with the person, each once and in order', async () => {
  await notePromised(desks, '2026-12-04');
  await notePromised(mail('INES@example.com', 'Chairs'), '2026-11-30');
  await notePromised(desks, '2026-12-04');
  expect(await promisedDays(mail('ines@example.com', 'Lamps'))).toEqual(['2026-11-30', '2026-12-04']);
  expect(await promisedDays(mail('Tom <tom@example.com>', 'Forty desks'))).toEqual([]);
});

test('what is done is forgotten, the rest stays', async () => {
  await notePromised(desks, '2026-12-04');
  await notePromised(desks, '2026-11-30');
  await forgetPromised(desks, '2026-11-30');
  expect(await promisedDays(desks)).toEqual(['2026-12-04']);
});

test('nothing can be remembered of nobody', async () => {
  expect(await promisedDays(mail('', 'Chairs'))).toBeNull();
});
