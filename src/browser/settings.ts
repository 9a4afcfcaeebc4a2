import type { Ranked } from '../model/preset.ts';
import type { Settings } from '../model/settings.ts';
import { browser } from './api.ts';
import type { Cell, Reading } from './cell.ts';
import { type Policy, readPolicy, under } from './managed.ts';
import { gather, type Items, spread } from './settings-items.ts';
import { makeRoom } from './settings-room.ts';
import { changesSettings, isOfSettings } from './stored.ts';

export interface SettingsReading extends Reading<Settings> {
  /** As the person has set them; `value` is as they count, under the policy of an organisation. */
  readonly own: Settings;
  readonly policy: Policy;
  /** Entries kept on this machine alone because no more can be synced. */
  readonly unsynced: number;
}

interface Areas {
  readonly sync: Items;
  readonly local: Items;
}

interface Kept extends Areas {
  readonly policy: Policy;
}

const ours = (items: Items): Items => Object.fromEntries(Object.entries(items).filter(([key]) => isOfSettings(key)));

async function load(rules: readonly Ranked[]): Promise<Kept> {
  const [sync, local, policy] = await Promise.all([
    browser.storage.sync.get(null),
    browser.storage.local.get(null),
    readPolicy(rules),
  ]);
  return { sync: ours(sync), local: ours(local), policy };
}

function readingOf({ sync, local, policy }: Kept): SettingsReading {
  const { value: own, broken } = gather({ ...local, ...sync });
  const unsynced = Object.keys(local).filter((key) => !(key in sync)).length;
  return { value: under(policy, own), own, policy, broken, unsynced };
}

/** Writes what is new in an area and removes what is gone. */
async function store(area: 'sync' | 'local', before: Items, after: Items): Promise<void> {
  const isNew = ([key, value]: [string, unknown]): boolean => JSON.stringify(before[key]) !== JSON.stringify(value);
  const added = Object.entries(after).filter(isNew);
  const gone = Object.keys(before).filter((key) => !(key in after));
  if (added.length > 0) await browser.storage[area].set(Object.fromEntries(added));
  if (gone.length > 0) await browser.storage[area].remove(gone);
}

async function storeAll(before: Areas, after: Areas): Promise<void> {
  await store('sync', before.sync, after.sync);
  await store('local', before.local, after.local);
}

/** All of it or nothing: what was written before the browser refused is put back as it was. */
async function exchange(before: Areas, after: Areas): Promise<void> {
  try {
    await storeAll(before, after);
  } catch (refusal) {
    // Should it refuse this as well, the first refusal is the one to tell.
    await storeAll(after, before).catch(() => {});
    throw refusal;
  }
}

/** What the person has set, for those who know the rules: how much is said may be set by a preset. */
export const settingsFor = (rules: readonly Ranked[]) =>
  ({
    read: async (): Promise<SettingsReading> => readingOf(await load(rules)),
    // Under a lock of the browser, so that two pages changing at once both get their change in.
    update: (change: (value: Settings) => Partial<Settings>): Promise<SettingsReading> =>
      navigator.locks.request('parley:settings', async () => {
        const kept = await load(rules);
        const { own } = readingOf(kept);
        const next = makeRoom(spread({ ...own, ...change(own) }), kept.sync);
        await exchange(kept, next);
        return readingOf({ ...next, policy: kept.policy });
      }),
    watch(listener: (reading: SettingsReading) => void, signal: AbortSignal): void {
      const heard = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'managed' || changesSettings(area, Object.keys(changes)))
          void load(rules).then(readingOf).then(listener);
      };
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
    },
  }) satisfies Cell<Settings>;

/** What the person has set, on all their machines as far as there is room. */
export const settings = settingsFor([]);
