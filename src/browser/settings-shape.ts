import * as v from 'valibot';
import { DEALS, DEFAULT_SETTINGS, MOST_MARKS, type Settings, SHORTEST_DAY } from '../model/settings.ts';
import { isShortcut } from '../model/shortcut.ts';

export const PHRASE = v.object({
  words: v.pipe(v.string(), v.nonEmpty('is empty')),
  isPattern: v.optional(v.boolean(), false),
  message: v.optional(v.string(), ''),
  instead: v.optional(v.array(v.string()), []),
});

const list = v.optional(v.array(v.string()), []);

const between = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const WORKING = v.pipe(
  v.object({ days: v.pipe(v.array(between(1, 7)), v.minLength(1)), from: between(0, 24), to: between(0, 24) }),
  v.check(({ from, to }) => to - from >= SHORTEST_DAY, `a working day has at least ${SHORTEST_DAY} hours`),
);

const SHORTCUT = v.pipe(
  v.string(),
  v.check(isShortcut, 'is no keys that can be used, as "Alt+Shift+KeyP", "F8" or "none"'),
);

/** What each setting has to be. Every one may be missing: it stands at its default then. */
export const ENTRIES = {
  off: list,
  quiet: list,
  silentOn: list,
  deal: v.optional(v.picklist(DEALS), DEFAULT_SETTINGS.deal),
  cap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MARKS)), DEFAULT_SETTINGS.cap),
  allowed: list,
  phrases: v.optional(v.array(PHRASE), []),
  reasons: list,
  benchmarks: list,
  beforeSending: v.optional(v.boolean(), DEFAULT_SETTINGS.beforeSending),
  working: v.optional(WORKING, { ...DEFAULT_SETTINGS.working, days: [...DEFAULT_SETTINGS.working.days] }),
  shortcut: v.optional(SHORTCUT, DEFAULT_SETTINGS.shortcut),
};

export const SHAPE: v.GenericSchema<unknown, Settings> = v.object(ENTRIES);
