import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  oneof,
  property,
  record,
  string,
  uniqueArray,
  tuple,
} from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gather, type Items, spread } from '../../src/browser/settings-items.ts';
import { makeRoom } from '../../src/browser/settings-room.ts';
import { settings, settingsFor } from '../../src/browser/settings.ts';
import { DEALS, DEFAULT_SETTINGS, MOST_MARKS, type Settings, SHORTEST_DAY } from '../../src/model/settings.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { sync, local, managed } = fake.storage;
const keep = (items: Items): void => Object.entries(items).forEach(([key, item]) => sync.kept.set(key, item));
const kept = () => Object.fromEntries(sync.kept);

beforeEach(() => {
  stubLocks();
  sync.kept.clear();
  local.kept.clear();
  managed.kept.clear();
});

const ids = uniqueArray(constantFrom('threat', 'blame', 'shouting', 'call-first')).map((list) => list.toSorted());
const fillings = uniqueArray(string({ minLength: 1, maxLength: 200 }).filter((words) => !/[\n\r[\]]/.test(words))).map(
  (list) => list.toSorted(),
);
const anySettings = record({
  off: ids,
  quiet: ids,
  silentOn: uniqueArray(constantFrom('mail.example.com threat', 'mail.example.com own:x y', 'b.example blame')).map(
    (list) => list.toSorted(),
  ),
  deal: constantFrom(...DEALS),
  cap: integer({ min: 1, max: MOST_MARKS }),
  allowed: uniqueArray(string()).map((list) => list.toSorted()),
  phrases: uniqueArray(
    record({ words: string({ minLength: 1 }), isPattern: boolean(), message: string(), instead: array(string()) }),
    { selector: ({ words }) => words },
  ).map((list) => list.toSorted((a, b) => (a.words < b.words ? -1 : 1))),
  reasons: fillings,
  benchmarks: fillings,
  beforeSending: boolean(),
  working: tuple(uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }), integer({ min: 0, max: 20 })).map(
    ([days, from]) => ({ days, from, to: from + SHORTEST_DAY }),
  ),
  shortcut: constantFrom('Alt+Shift+KeyP', 'Alt+Shift+Semicolon', 'Shift+F8', 'F2', 'none'),
});

describe('what is stored', () => {
  test('is nothing until something is set', async () => {
    expect(await settings.read()).toMatchObject({ value: DEFAULT_SETTINGS, broken: [], unsynced: 0 });
    await settings.update(() => ({ cap: 3 }));
    expect(kept()).toEqual({});
  });

  test('is one item per choice, and what goes back to its default is removed', async () => {
    await settings.update(() => ({ off: ['threat', 'blame'], cap: 5, allowed: ['and/or'] }));
    expect(kept()).toEqual({
      'settings/off/threat': true,
      'settings/off/blame': true,
      'settings/cap': 5,
      'settings/allowed/and/or': true,
    });
    await settings.update(() => ({ off: ['blame'], cap: 3 }));
    expect(kept()).toEqual({ 'settings/off/blame': true, 'settings/allowed/and/or': true });
    expect((await settings.read()).value).toEqual({ ...DEFAULT_SETTINGS, off: ['blame'], allowed: ['and/or'] });
  });

  test('by 0.1.0 is read as it was meant, and written anew at the next change', async () => {
    keep({ settings: { version: 1, off: ['threat'], cap: 5, allowed: ['final'], beforeSending: true } });
    const meant = { ...DEFAULT_SETTINGS, off: ['threat'], cap: 5, allowed: ['final'], beforeSending: true };
    expect(await settings.read()).toMatchObject({ value: meant, broken: [], unsynced: 0 });
    await settings.update(({ off }) => ({ off: [...off, 'blame'] }));
    expect(sync.kept.has('settings')).toBe(false);
    expect((await settings.read()).value).toEqual({ ...meant, off: ['blame', 'threat'] });
  });

  test.each([
    ['all in one', { settings: { off: 'threat', cap: 5 } }, ['off'], 5],
    ['a word instead', { settings: 'broken' }, ['settings'], 3],
    ['one choice', { 'settings/cap': -1, 'settings/off/threat': true }, ['cap'], 3],
    ['keys that browsers take', { 'settings/shortcut': 'Ctrl+KeyW', 'settings/cap': 5 }, ['shortcut'], 5],
    ['one of two phrases', { 'settings/phrases/asap': {}, 'settings/phrases/x': 7 }, ['phrases.x'], 3],
    ['something unknown', { 'settings/telepathy': true, 'settings/telepathy/x': true }, [], 3],
  ])('and broken is named: %s', async (_, items, broken, cap) => {
    keep(items);
    const reading = await settings.read();
    expect(reading.broken).toEqual(broken);
    expect(reading.value.cap).toBe(cap);
    await settings.update(() => ({}));
    expect(await settings.read()).toEqual({ ...reading, broken: [] });
  });

  test('can be read whatever it is, and what is read can be stored again', async () => {
    const odd = oneof(string(), constantFrom('cap', 'off/threat', '__proto__', 'off', 'deal', 'allowed/x/y'));
    const key = odd.map((rest) => `settings/${rest}`);
    await assert(
      asyncProperty(dictionary(oneof(key, constantFrom('settings')), jsonValue()), async (items) => {
        sync.kept.clear();
        keep(items);
        const { value } = await settings.read();
        expect(value.cap).toBeGreaterThanOrEqual(1);
        expect(value.cap).toBeLessThanOrEqual(MOST_MARKS);
        await settings.update(() => ({}));
        expect(await settings.read()).toEqual({ value, own: value, policy: {}, broken: [], unsynced: 0 });
      }),
    );
  });

  test('is the same settings when it is read again', () => {
    assert(
      property(anySettings, (all) => {
        expect(gather(spread(all))).toEqual({ value: all, broken: [] });
      }),
    );
  });

  test('loses neither of two changes made at once, and both are told', async () => {
    const heard = new AbortController();
    const told = vi.fn<(off: readonly string[]) => void>();
    settings.watch(({ value }) => told(value.off), heard.signal);
    const add = (id: string) => settings.update(({ off, cap }) => ({ off: [...off, id], cap: cap + 1 }));
    await Promise.all([add('threat'), add('blame')]);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(['blame', 'threat']));
    // Each built on the other: one read what the other had written.
    expect((await settings.read()).value.cap).toBe(DEFAULT_SETTINGS.cap + 2);
    heard.abort();
    const { calls } = told.mock;
    await add('shouting');
    expect(told.mock.calls).toEqual(calls);
  });
});

describe('two browsers that were changed at once', () => {
  /** What the browser's own sync does: the latest of each item wins, everywhere. */
  function meet(before: Items, first: Items, second: Items): Items {
    const keys = new Set([...Object.keys(before), ...Object.keys(first), ...Object.keys(second)]);
    const winner = (key: string): unknown =>
      JSON.stringify(second[key]) === JSON.stringify(before[key]) ? first[key] : second[key];
    const items = [...keys].map((key) => [key, winner(key)] as const);
    return Object.fromEntries(items.filter(([, item]) => item !== undefined));
  }

  test('end in the same state, in which every choice stands as one of the two made it', () => {
    assert(
      property(anySettings, anySettings, anySettings, (before, first, second) => {
        const { value, broken } = gather(meet(spread(before), spread(first), spread(second)));
        expect(broken).toEqual([]);
        expect([first.cap, second.cap]).toContain(value.cap);
        for (const id of ['threat', 'blame', 'shouting'] as const)
          expect([first, second].map(({ off }) => off.includes(id))).toContain(value.off.includes(id));
      }),
    );
  });

  test('keep what only one of them changed', () => {
    assert(
      property(anySettings, ids, array(string()), (before, off, words) => {
        const allowed = [...new Set([...before.allowed, ...words])].toSorted();
        const met = meet(spread(before), spread({ ...before, off }), spread({ ...before, allowed }));
        expect(gather(met).value).toEqual({ ...before, off, allowed });
      }),
    );
  });
});

const many = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `as per clause ${String(i).padStart(5, '0')} of the framework agreement`);

describe('what the browser does not sync for want of room', () => {
  test('stays on this machine, counts all the same, and is said to', async () => {
    await settings.update(() => ({ allowed: many(1000), off: ['threat'] }));
    const { value, unsynced } = await settings.read();
    expect(value.allowed).toEqual(many(1000));
    expect(sync.kept.size).toBe(450);
    expect(sync.kept.has('settings/off/threat')).toBe(true);
    expect(unsynced).toBe(551);
  });

  test('goes up as soon as there is room', async () => {
    await settings.update(() => ({ allowed: many(460) }));
    await settings.update(({ allowed }) => ({ allowed: allowed.slice(0, 20) }));
    expect(await settings.read()).toMatchObject({ value: { allowed: many(20) }, unsynced: 0 });
    expect(local.kept.size).toBe(0);
  });

  test('never takes the room of the rest: nothing is lost, nothing twice, and the browser takes it all', () => {
    const long = string({ maxLength: 9_000 });
    assert(
      property(dictionary(long, boolean(), { size: 'max', maxKeys: 40 }), (words) => {
        const items = Object.fromEntries(Object.keys(words).map((word) => [`settings/allowed/${word}`, true]));
        const { sync: up, local: here } = makeRoom(items, {});
        expect({ ...up, ...here }).toEqual(items);
        expect(Object.keys(up).length + Object.keys(here).length).toBe(Object.keys(items).length);
        const bytes = Object.keys(up).map((key) => Buffer.byteLength(key) + 4);
        expect(Math.max(0, ...bytes)).toBeLessThanOrEqual(8_192);
        expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a browser that refuses', () => {
  // Some of it synced, some of it not: every step of storing has something to do.
  const clauses = (from: number): string[] => Array.from({ length: 500 }, (_, i) => `clause ${from + i}`);
  const before: Partial<Settings> = { off: ['threat'], allowed: clauses(0) };
  const file: Settings = { ...DEFAULT_SETTINGS, off: ['blame'], cap: 9, allowed: clauses(250) };

  test.each([
    ['to write what is synced', sync, 'set'],
    ['to remove what is synced', sync, 'remove'],
    ['to write what is kept here', local, 'set'],
    ['to remove what is kept here', local, 'remove'],
  ] as const)('%s makes the update fail, and nothing is half changed', async (_what, area, step) => {
    await settings.update(() => before);
    const old = { sync: kept(), local: Object.fromEntries(local.kept) };
    const refused = vi.spyOn(area, step).mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(settings.update(() => file)).rejects.toThrow('quota exceeded');
    refused.mockRestore();
    expect({ sync: kept(), local: Object.fromEntries(local.kept) }).toEqual(old);
  });
});

describe('reasons and benchmarks of one’s own', () => {
  // They may name figures and partners: no room is taken from what else is synced, however many there are.
  test.each(['reasons', 'benchmarks'] as const)(
    '%s that grow without end never push a choice out of what is synced',
    async (which) => {
      await settings.update(() => ({ [which]: many(1000) }));
      await settings.update(() => ({
        off: ['threat'],
        quiet: ['blame'],
        silentOn: ['mail.example.com shouting'],
        cap: 5,
        deal: 'one-off',
      }));
      const { value, unsynced } = await settings.read();
      expect(Object.keys(kept())).toEqual(
        expect.arrayContaining([
          'settings/off/threat',
          'settings/quiet/blame',
          'settings/silentOn/mail.example.com shouting',
          'settings/cap',
          'settings/deal',
        ]),
      );
      expect(value[which]).toEqual(many(1000));
      expect(unsynced).toBeGreaterThan(500);
      expect([...local.kept.keys()].every((key) => key.startsWith(`settings/${which}/`))).toBe(true);
    },
  );
});

describe('the policy of an organisation', () => {
  const set = (policy: Items): void =>
    Object.entries(policy).forEach(([field, value]) => managed.kept.set(field, value));

  test('takes the place of choices and adds to words; what is one’s own stays as it is', async () => {
    await settings.update(() => ({ off: ['threat'], cap: 9, allowed: ['as is'] }));
    set({ off: ['call-first'], beforeSending: true, allowed: ['final offer'], phrases: [{ words: 'asap' }] });
    const { value, own } = await settings.read();
    expect(value).toMatchObject({
      off: ['call-first'],
      cap: 9,
      beforeSending: true,
      allowed: ['as is', 'final offer'],
    });
    expect(value.phrases).toEqual([{ words: 'asap', isPattern: false, message: '', instead: [] }]);
    expect(own).toMatchObject({ off: ['threat'], beforeSending: false, allowed: ['as is'], phrases: [] });
  });

  test('is never written into what is one’s own', async () => {
    set({ off: ['call-first'], allowed: ['final offer'] });
    await settings.update(({ allowed }) => ({ allowed: [...allowed, 'as is'] }));
    expect(kept()).toEqual({ 'settings/allowed/as is': true });
  });

  test.each([
    ['a field of the wrong kind', { cap: 50, off: ['blame'] }, { off: ['blame'] }],
    ['a field that nobody knows', { telepathy: true }, {}],
    ['nothing at all', {}, {}],
  ])('%s is left out', async (_, policy, read) => {
    set(policy);
    expect((await settings.read()).policy).toEqual(read);
  });

  const RULES = [
    { id: 'threat', severity: 'stop' },
    { id: 'irritator', severity: 'note' },
  ] as const;

  test.each<[string, Items, Partial<Settings>]>([
    ['gentle', { preset: 'gentle' }, { off: [], quiet: ['irritator'], cap: 1, beforeSending: false }],
    ['standard', { preset: 'standard' }, { off: [], quiet: [], cap: 3, beforeSending: false }],
    ['strict', { preset: 'strict' }, { off: [], quiet: [], cap: 9, beforeSending: true }],
    ['a field beside it counts before it', { preset: 'strict', cap: 4 }, { cap: 4, beforeSending: true, off: [] }],
    ['one that nobody knows is none', { preset: 'loud' }, { off: ['threat'], cap: 5 }],
  ])('may name a preset: %s', async (_, policy, counts) => {
    await settings.update(() => ({ off: ['threat'], cap: 5 }));
    set(policy);
    const { value, own } = await settingsFor(RULES).read();
    expect(value).toMatchObject(counts);
    expect(own).toMatchObject({ off: ['threat'], cap: 5 });
  });

  test('that the browser refuses to tell is none', async () => {
    vi.spyOn(managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect((await settings.read()).policy).toEqual({});
  });
});
