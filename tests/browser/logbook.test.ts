import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetRecord, logbook, note, weekOf } from '../../src/browser/logbook.ts';
import type { Noting, Outcome } from '../../src/model/logbook.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const WEDNESDAY = new Date(2026, 2, 11);
const of = (rule: string, outcome: Outcome, isBack = false): Noting => ({ rules: [rule], outcome, isBack });
const weeks = async () => (await logbook.read()).value.weeks;
const passOver = async (times: number, rule = 'ultimatum', outcome: Outcome = 'ignored') => {
  const offers: boolean[] = [];
  for (let n = 0; n < times; n++) offers.push(await note(of(rule, outcome), WEDNESDAY));
  return offers;
};

beforeEach(async () => {
  stubLocks();
  fake.storage.local.kept.clear();
  await logbook.update(() => ({ on: true }));
});

describe('a record', () => {
  test('is not begun by itself', async () => {
    fake.storage.local.kept.clear();
    await note(of('ultimatum', 'shown'), WEDNESDAY);
    expect([...fake.storage.local.kept]).toEqual([]);
  });

  test('counts what became of each rule, by the Monday of the week', async () => {
    await note({ rules: ['ultimatum', 'ultimatum', 'blame'], outcome: 'shown' }, WEDNESDAY);
    await note(of('ultimatum', 'taken'), WEDNESDAY);
    await note(of('blame', 'wrong'), new Date(2026, 2, 16));
    expect(await weeks()).toEqual({
      '2026-03-09': {
        ultimatum: { shown: 2, taken: 1, ignored: 0, wrong: 0 },
        blame: { shown: 1, taken: 0, ignored: 0, wrong: 0 },
      },
      '2026-03-16': { blame: { shown: 0, taken: 0, ignored: 0, wrong: 1 } },
    });
  });

  test('forgets what was taken back, and never counts below nothing', async () => {
    await note(of('blame', 'ignored'), WEDNESDAY);
    await note(of('blame', 'ignored', true), WEDNESDAY);
    await note(of('blame', 'ignored', true), WEDNESDAY);
    expect((await weeks())['2026-03-09']?.blame?.ignored).toBe(0);
  });

  test('does not write down the words of a phrase of one’s own', async () => {
    await note(of('own:as per my last mail', 'shown'), WEDNESDAY);
    expect(JSON.stringify([...fake.storage.local.kept])).not.toContain('as per');
    expect(Object.keys((await weeks())['2026-03-09'] ?? {})).toEqual(['own']);
  });

  test('goes back a year', async () => {
    for (let week = 0; week < 54; week++) await note(of('blame', 'shown'), new Date(2026, 2, 11 + 7 * week));
    const known = Object.keys(await weeks());
    expect([known.length, known[0]]).toEqual([53, '2026-03-16']);
  });

  test('is forgotten, and goes on', async () => {
    await passOver(5);
    await forgetRecord();
    expect((await logbook.read()).value).toEqual({ version: 1, on: true, weeks: {}, offered: [] });
  });
});

test.each([
  ['a Monday', new Date(2026, 2, 9, 0, 0, 1), '2026-03-09'],
  ['the Sunday after', new Date(2026, 2, 15, 23, 59), '2026-03-09'],
  ['New Year’s Day', new Date(2027, 0, 1), '2026-12-28'],
])('the week of %s', (_, day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

describe('quiet is offered for a rule', () => {
  test('at the fifth time it is passed over, and then never again', async () => {
    expect(await passOver(7)).toEqual([false, false, false, false, true, false, false]);
  });

  test('not while its words are taken as often', async () => {
    for (let n = 0; n < 5; n++) await note(of('ultimatum', 'taken'), WEDNESDAY);
    expect(await passOver(6)).toEqual([false, false, false, false, false, true]);
  });

  test('not for being shown, nor for taking an ignoring back', async () => {
    await passOver(4);
    expect(await note(of('ultimatum', 'shown'), WEDNESDAY)).toBe(false);
    await note(of('ultimatum', 'ignored'), WEDNESDAY);
    expect(await note(of('ultimatum', 'ignored', true), WEDNESDAY)).toBe(false);
  });

  test('not for a phrase of one’s own', async () => {
    expect(await passOver(6, 'own:as per')).not.toContain(true);
  });
});
