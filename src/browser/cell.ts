import * as v from 'valibot';
import { browser } from './api.ts';

/** What a cell holds, and what of it could not be used. */
export interface Reading<T> {
  readonly value: T;
  /** Dotted paths of stored values that fell back to their default, for people to be told. */
  readonly broken: readonly string[];
}

/** One stored object. Missing and broken values read as their defaults, unknown keys are dropped. */
export interface Cell<T> {
  readonly read: () => Promise<Reading<T>>;
  /** Reads, merges what `change` returns, writes. Rejects when the browser refuses (a quota, say). */
  readonly update: (change: (value: T) => Partial<T>) => Promise<Reading<T>>;
  readonly watch: (listener: (reading: Reading<T>) => void, signal: AbortSignal) => void;
}

export interface Place {
  readonly area: 'sync' | 'local' | 'session';
  readonly key: string;
}

/** A cell at a place, of a shape whose every field has a default (`v.optional(…, default)`). */
export function cell<T extends object>({ area, key }: Place, shape: v.GenericSchema<unknown, T>): Cell<T> {
  const storage = browser.storage[area];
  const read = async (): Promise<Reading<T>> => take(shape, key, (await storage.get(key))[key]);
  return {
    read,
    // Under a lock of the browser, so that two pages changing at once both get their change in.
    update: (change) =>
      navigator.locks.request(`parley:${area}:${key}`, async () => {
        const { value } = await read();
        const next = { ...value, ...change(value) };
        await storage.set({ [key]: next });
        return { value: next, broken: [] };
      }),
    watch(listener, signal) {
      const heard = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) listener(take(shape, key, change.newValue));
      };
      storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(heard), { once: true });
    },
  };
}

/** Reads a stored value by a shape: what breaks it is left out, field by field, and named. */
export function take<T>(shape: v.GenericSchema<unknown, T>, key: string, raw: unknown = {}): Reading<T> {
  const whole = v.safeParse(shape, raw);
  if (whole.success) return { value: whole.output, broken: [] };
  const spoilt = new Set(whole.issues.map((issue) => issue.path?.[0]?.key));
  const rest = typeof raw === 'object' && raw !== null ? Object.entries(raw).filter(([name]) => !spoilt.has(name)) : [];
  const paths = whole.issues.map((issue) => v.getDotPath(issue) ?? key);
  return { value: v.parse(shape, Object.fromEntries(rest)), broken: [...new Set(paths)] };
}
