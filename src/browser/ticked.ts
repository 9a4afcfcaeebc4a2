import * as v from 'valibot';
import type { Mail } from '../model/mail.ts';
import type { ItemKind, Quote } from '../model/standing.ts';
import { cell } from './cell.ts';
import { digest } from './digest.ts';
import { STORED } from './stored.ts';
import { threadKey } from './threads.ts';

/** What people told Parley it got wrong. Digests only: no word of a mail is kept. */
export interface Ticked {
  readonly version: 1;
  /** Key of a thread → keys of the items ticked off there, the thread last touched at the end. */
  readonly threads: Readonly<Record<string, readonly string[]>>;
}

const shape: v.GenericSchema<unknown, Ticked> = v.object({
  version: v.optional(v.literal(1), 1),
  threads: v.optional(v.record(v.string(), v.array(v.string())), {}),
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
  const gone = new Set(value.threads[await threadKey(mail)]);
  if (gone.size === 0) return [];
  const keys = await Promise.all(items.map(itemKey));
  return items.filter((_, i) => gone.has(keys[i] ?? ''));
}

/** Remembers for this thread that an item is not so. How often that is, a record counts where one is kept. */
export async function tickOff(mail: Mail, item: Told): Promise<void> {
  const [thread, key] = await Promise.all([threadKey(mail), itemKey(item)]);
  await ticked.update(({ threads }) => {
    const { [thread]: here = [], ...others } = threads;
    const kept = Object.entries(others).slice(1 - MOST);
    return { threads: { ...Object.fromEntries(kept), [thread]: [...new Set([...here, key])] } };
  });
}

/** Takes back what was ticked off in this thread. */
export async function bringBack(mail: Mail, items: readonly Told[]): Promise<void> {
  const [thread, ...back] = await Promise.all([threadKey(mail), ...items.map(itemKey)]);
  await ticked.update(({ threads }) => {
    const { [thread]: here = [], ...others } = threads;
    const left = here.filter((key) => !back.includes(key));
    return { threads: left.length > 0 ? { ...others, [thread]: left } : others };
  });
}
