import type messages from '../../_locales/en/messages.json';

type Messages = typeof messages;
type Counted<K> = K extends `${infer Base}_other` ? Base : never;
type Plural = Counted<keyof Messages>;
type Key = Exclude<keyof Messages, `${Plural}_${'one' | 'other'}`>;

/** A number is written as the person's language writes it. */
export type Value = string | number;
/** What a text has to be given: as much as it has placeholders, in the order of their `$1`, `$2`. */
type Gaps<K extends Key> = Messages[K] extends { placeholders: object } ? [Value, ...Value[]] : [];

/** A text of the interface in the person's language, from _locales. A key that English lacks does not compile. */
export function say<K extends Key>(key: K, ...values: Gaps<K>): string {
  return written(key, values);
}

/** The text for so many of something: `points_one`, `points_other`. The count is the first that goes in. */
export function sayCount(key: Plural, count: number, ...values: readonly Value[]): string {
  const form = pluralRules().select(count);
  // French and Spanish have a form for millions: nobody gets so many marks.
  return written(`${key}_${form === 'one' ? form : 'other'}`, [count, ...values]);
}

/** The language of the interface; with the region of the browser where it is set to the same language. */
// A browser keeps it for as long as it runs, and takes a while to tell.
export const locale = (): string => (known ??= readLocale());

let known: string | null = null;

function readLocale(): string {
  const language = say('language');
  const browsers = chrome.i18n.getUILanguage();
  return browsers.split('-')[0] === language ? browsers : language;
}

// Content scripts cannot carry the polyfill; `chrome` is there in Firefox too.
const written = (key: string, values: readonly Value[]): string =>
  chrome.i18n.getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? value.toLocaleString(locale()) : value)),
  );

let rules: Intl.PluralRules | null = null;
const pluralRules = (): Intl.PluralRules => (rules ??= new Intl.PluralRules(locale()));
