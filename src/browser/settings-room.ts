import { type Items } from './settings-items.ts';

/** What browsers let an extension sync, with some room left: 8,192 bytes an item, 102,400 in all, 512 items. */
const ROOM = { item: 8_000, all: 90_000, items: 450 };

const encoder = new TextEncoder();

/** As browsers count: the key and the value as JSON. */
const sizeOf = (key: string, value: unknown): number => encoder.encode(key + JSON.stringify(value)).length;

/** Choices are few and go first; words are what may grow without end. */
const isWord = (key: string): boolean => /^settings\/(?:allowed|phrases|reasons|benchmarks)\//.test(key);

/** Splits items into those that are synced and those for which there is no room; what is synced already stays so. */
export function makeRoom(items: Items, synced: Items): { readonly sync: Items; readonly local: Items } {
  const order = Object.entries(items).toSorted(
    ([a], [b]) =>
      Number(isWord(a)) - Number(isWord(b)) || Number(b in synced) - Number(a in synced) || (a < b ? -1 : 1),
  );
  const sync: [string, unknown][] = [];
  const local: [string, unknown][] = [];
  let used = 0;
  for (const [key, value] of order) {
    const size = sizeOf(key, value);
    const fits = size <= ROOM.item && used + size <= ROOM.all && sync.length < ROOM.items;
    if (fits) used += size;
    (fits ? sync : local).push([key, value]);
  }
  return { sync: Object.fromEntries(sync), local: Object.fromEntries(local) };
}
