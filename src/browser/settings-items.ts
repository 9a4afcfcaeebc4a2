import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Reading, take } from './cell.ts';
import { PHRASE, SHAPE } from './settings-shape.ts';
import { STORED } from './stored.ts';

/** Storage items by key. */
export type Items = Readonly<Record<string, unknown>>;

const KEY = STORED.settings.key;
const WHOLE: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };

const isList = (field: string): boolean => Array.isArray(WHOLE[field]);

/**
 * One item per choice and per entry of a list ("settings/off/threat": true), what stands at its default left out. The
 * browser keeps the latest of each item when two machines were changed at once: so only what was changed on both
 * is settled by the clock, and nothing else is lost.
 */
export function spread({ phrases, ...settings }: Settings): Items {
  const set = Object.entries(settings).flatMap(([field, value]): [string, unknown][] => {
    if (Array.isArray(value)) return value.map((entry) => [`${KEY}/${field}/${entry}`, true]);
    return JSON.stringify(value) === JSON.stringify(WHOLE[field]) ? [] : [[`${KEY}/${field}`, value]];
  });
  const own = phrases.map(({ words, ...rest }) => [`${KEY}/phrases/${words}`, rest] as const);
  return Object.fromEntries([...set, ...own]);
}

/** The settings in these items; entries of lists in the order of their keys. What cannot be used is named and left out. */
export function gather(items: Items): Reading<Settings> {
  const old = take(SHAPE, KEY, items[KEY]);
  const all = Object.entries({ ...spread(old.value), ...items }).filter(([key]) => key.startsWith(`${KEY}/`));
  const raw = new Map<string, unknown>();
  const lost: string[] = [];
  for (const [path, item] of all.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [field = '', ...rest] = path.slice(KEY.length + 1).split('/');
    const key = rest.join('/');
    if (rest.length === 0) raw.set(field, item);
    else if (isList(field)) {
      const entry = field === 'phrases' ? phraseOf(key, item) : key;
      if (entry === null) lost.push(`phrases.${key}`);
      else raw.set(field, [...listIn(raw.get(field)), entry]);
    }
  }
  const { value, broken } = take(SHAPE, KEY, Object.fromEntries(raw));
  return { value, broken: [...new Set([...old.broken, ...lost, ...broken])] };
}

/** One phrase that cannot be read must not take the others with it. */
function phraseOf(words: string, item: unknown): unknown {
  const phrase = v.safeParse(PHRASE, typeof item === 'object' ? { ...item, words } : item);
  return phrase.success ? phrase.output : null;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
