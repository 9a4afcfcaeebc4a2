import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Cell, cell } from '../../src/browser/cell.ts';
import { stubLocks } from './browser-stub.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const COLOURS = { area: 'local', key: 'colours' } as const;
interface Colours {
  readonly loud: boolean;
  readonly names: readonly string[];
}
const shape: v.GenericSchema<unknown, Colours> = v.object({
  loud: v.optional(v.boolean(), false),
  names: v.optional(v.array(v.string()), ['grey']),
});
let colours: Cell<Colours>;

beforeEach(() => {
  stubLocks();
  fake.storage.local.kept.clear();
  colours = cell(COLOURS, shape);
});

describe('reading', () => {
  test.each([
    ['nothing', undefined, { loud: false, names: ['grey'] }, []],
    ['a part', { loud: true }, { loud: true, names: ['grey'] }, []],
    ['unknown keys', { loud: true, old: 1 }, { loud: true, names: ['grey'] }, []],
    ['one broken field', { loud: 'yes', names: ['red'] }, { loud: false, names: ['red'] }, ['loud']],
    ['a broken item', { names: ['red', 7] }, { loud: false, names: ['grey'] }, ['names.1']],
    ['a word', 'red', { loud: false, names: ['grey'] }, ['colours']],
    ['null', null, { loud: false, names: ['grey'] }, ['colours']],
  ])('%s', async (_, stored, value, broken) => {
    if (stored !== undefined) fake.storage.local.kept.set('colours', stored);
    expect(await colours.read()).toEqual({ value, broken });
  });
});

describe('updating', () => {
  test('merges, mends what was broken and drops what nobody knows', async () => {
    fake.storage.local.kept.set('colours', { loud: 'yes', names: ['red'], old: 1 });
    await colours.update(() => ({ loud: true }));
    expect(fake.storage.local.kept.get('colours')).toEqual({ loud: true, names: ['red'] });
  });

  test('loses neither of two changes made at once', async () => {
    const add = (name: string) => colours.update(({ names }) => ({ names: [...names, name] }));
    await Promise.all([add('red'), add('blue')]);
    expect(fake.storage.local.kept.get('colours')).toEqual({ loud: false, names: ['grey', 'red', 'blue'] });
  });

  test('is told to those who watch, until they stop', async () => {
    const heard: unknown[] = [];
    const life = new AbortController();
    colours.watch(({ value }) => heard.push(value.loud), life.signal);
    await colours.update(() => ({ loud: true }));
    life.abort();
    await colours.update(() => ({ loud: false }));
    expect(heard).toEqual([true]);
  });
});
