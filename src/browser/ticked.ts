import * as v from 'valibot';
import { localDay } from '../model/clock.ts';
import type { Mail } from '../model/mail.ts';
import type { ItemKind, Quote } from '../model/standing.ts';
import { cell } from './cell.ts';
import { digest } from './digest.ts';
import { STORED } from './stored.ts';
import { threadKey } from './threads.ts';

/** What was ticked off in one thread. */
interface Thread {
  /** Keys of the items. */
  readonly items: readonly string[];
  /** ISO date of the day something was last ticked off there; '' where nobody knows. */
  readonly told: string;
}

/** What people told Parley it got wrong. Digests only: no word of a mail is kept. */
export interface Ticked {
  readonly version: 2;
  /** By the key of the thread, the one last touched at the end. */
  readonly threads: Readonly<Record<string, Thread>>;
}

const items = v.array(v.string());
/** Version 1 kept the items of a thread alone. */
const thread = v.union([
  v.object({ items, told: v.string() }),
  v.pipe(
    items,
    v.transform((each): Thread => ({ items: each, told: '' })),
  ),
]);

const shape: v.GenericSchema<unknown, Ticked> = v.object({
  version: v.pipe(
    v.optional(v.picklist([1, 2]), 2),
    v.transform(() => 2 as const),
  ),
  threads: v.optional(v.record(v.string(), thread), {}),
});

export const ticked = cell(STORED.ticked, shape);

/** Threads remembered; the oldest go first. */
const MOST = 300;

/** An item as it is ticked off: by its kind and words, wherever in the thread it stands. */
export interface Told {
  readonly kind: ItemKind;
  readonly quote: Quote;
}

const itemKey = ({ kind, quote }: Told): Promise<string> => digest(kind, quote.side, quote.text);

/** Which of these were ticked off in this thread. */
export async function tickedOff<T extends Told>(mail: Mail, items: readonly T[]): Promise<T[]> {
  const { value } = await ticked.read();
  const gone = new Set(value.threads[await threadKey(mail)]?.items);
  if (gone.size === 0) return [];
  const keys = await Promise.all(items.map(itemKey));
  return items.filter((_, i) => gone.has(keys[i] ?? ''));
}

/** Remembers for this thread that an item is not so. How often that is, a record counts where one is kept. */
export async function tickOff(mail: Mail, item: Told): Promise<void> {
  const [thread, key] = await Promise.all([threadKey(mail), itemKey(item)]);
  await ticked.update(({ threads }) => {
    const { [thread]: here, ...others } = threads;
    const kept = Object.entries(others).slice(1 - MOST);
    const items = [...new Set([...(here?.items ?? []), key])];
    return { threads: { ...Object.fromEntries(kept), [thread]: { items, told: localDay(new Date()) } } };
  });
}

/** Takes back what was ticked off in this thread. */
export async function bringBack(mail: Mail, items: readonly Told[]): Promise<void> {
  const [thread, ...back] = await Promise.all([threadKey(mail), ...items.map(itemKey)]);
  await ticked.update(({ threads }) => {
    const { [thread]: here, ...others } = threads;
    const left = here?.items.filter((key) => !back.includes(key)) ?? [];
    return { threads: here && left.length > 0 ? { ...others, [thread]: { ...here, items: left } } : others };
  });
}

/** Forgets it in every thread. */
export const forgetTicked = (): Promise<unknown> => ticked.update(() => ({ threads: {} }));

/** Forgets it where nothing was ticked off since a day. Where nobody knows when, it is counted from today. */
export async function forgetTickedBefore(day: Date): Promise<void> {
  const first = localDay(day);
  const { value } = await ticked.read();
  if (!Object.values(value.threads).some(({ told }) => told < first)) return;
  await ticked.update(({ threads }) => ({
    threads: Object.fromEntries(
      Object.entries(threads)
        .map(([key, each]) => [key, each.told === '' ? { ...each, told: localDay(new Date()) } : each] as const)
        .filter(([, { told }]) => told >= first),
    ),
  }));
}
