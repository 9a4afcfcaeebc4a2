import { beforeEach, describe, expect, test, vi } from 'vitest';
import { logbook } from '../../src/browser/logbook.ts';
import { mayRead, readPolicy } from '../../src/browser/managed.ts';
import { people } from '../../src/browser/people.ts';
import { keepRetention } from '../../src/browser/retention.ts';
import { ticked } from '../../src/browser/ticked.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { local, managed } = fake.storage;
const person = (told: string) => ({ spoken: null, notNow: [], off: ['blame'], deals: {}, promised: [], told });
const thread = (told: string) => ({ items: ['a1'], told });
const counts = { shown: 1, taken: 0, ignored: 0, wrong: 0 };

beforeEach(async () => {
  stubLocks();
  local.kept.clear();
  managed.kept.clear();
  await people.update(() => ({
    known: { 'old@b.example': person('2026-01-02'), 'new@b.example': person('2026-03-01') },
  }));
  await logbook.update(() => ({ weeks: { '2025-12-29': { blame: counts }, '2026-02-23': { blame: counts } } }));
  await ticked.update(() => ({ threads: { old: thread('2026-01-02'), new: thread('2026-03-01') } }));
});

const kept = async () => ({
  people: Object.keys((await people.read()).value.known),
  weeks: Object.keys((await logbook.read()).value.weeks),
  threads: Object.keys((await ticked.read()).value.threads),
});
const ALL = {
  people: ['old@b.example', 'new@b.example'],
  weeks: ['2025-12-29', '2026-02-23'],
  threads: ['old', 'new'],
};
const DAY = /^\d{4}-\d\d-\d\d$/;
const TODAY = new Date(2026, 2, 10, 12);

describe('an organisation that wants things kept for', () => {
  test.each([
    ['no particular time: all stays', undefined, ALL],
    ['thirty days: what is older goes', 30, { people: ['new@b.example'], weeks: ['2026-02-23'], threads: ['new'] }],
    ['a year: all stays', 365, ALL],
    ['half a day, which is no number of days: all stays', 0.5, ALL],
  ])('%s', async (_, days, left) => {
    if (days !== undefined) managed.kept.set('retention', days);
    await keepRetention(TODAY);
    expect(await kept()).toEqual(left);
  });

  test('thirty days does not forget at once what an older Parley knew without a day', async () => {
    await people.update(() => ({ known: { 'ines@b.example': person('') } }));
    await ticked.update(() => ({ threads: { undated: thread('') } }));
    managed.kept.set('retention', 30);
    await keepRetention(TODAY);
    expect((await people.read()).value.known['ines@b.example']?.told).toMatch(DAY);
    expect((await ticked.read()).value.threads.undated?.told).toMatch(DAY);
  });
});

test.each([
  ['mail.example.com', ['mail.example.com'], true],
  ['mail.example.com', ['*.example.com'], true],
  ['example.com', ['*.example.com'], true],
  ['badexample.com', ['*.example.com'], false],
  ['mail.google.com', ['mail.example.com', '*.example.org'], false],
  ['', ['mail.example.com'], false],
  ['mail.google.com', [], false],
  ['mail.google.com', undefined, true],
  ['5f1c2a', [], true],
  [undefined, [], true],
])('mail on %s under the sites %j is read: %s', (host, sites, is) => {
  expect(mayRead(sites ? { sites } : {}, host)).toBe(is);
});

test.each([['mail.example.com'], [{ 'mail.example.com': true }], [['mail.example.com', 7]]])(
  'sites that an organisation wrote down as %j keep Parley from all mail, not from none',
  async (sites) => {
    managed.kept.set('sites', sites);
    expect(mayRead(await readPolicy(), 'mail.google.com')).toBe(false);
  },
);
