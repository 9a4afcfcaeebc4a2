import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../manifest.json?raw';
import { readTexts, type TextCall } from './said.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const FOLDER = new URL('../../_locales/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).toSorted();
const read = (language: string): Map<string, Message> =>
  new Map(Object.entries<Message>(JSON.parse(readFileSync(new URL(`${language}/messages.json`, FOLDER), 'utf8'))));

const english = read('en');
const others = LANGUAGES.filter((language) => language !== 'en');
const source = readTexts();

/** Words that are the same in a language as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [],
  es: [],
  fr: [
    'block_respect',
    'card_sources',
    'exceptions_name',
    'exceptions_one',
    'exceptions_other',
    'issue_commission',
    'missing_questions',
    'popup_options',
    'summary_questions',
  ],
};

/** `$NAME$` in the text, each once. */
const named = ({ message }: Message): string[] =>
  [...new Set(Array.from(message.matchAll(/\$(\w+)\$/g), ([, name = '']) => name.toLowerCase()))].toSorted();

/** `points_one` and `points_other` are asked for as `points`. */
const asked = (key: string): string =>
  key.replace(/_(one|other)$/, (form) => (english.has(`${key.slice(0, -form.length)}_other`) ? '' : form));

test('the interface is there in four languages', () => {
  expect(LANGUAGES).toEqual(['de', 'en', 'es', 'fr']);
});

test('only what a native reader has signed off counts as checked', () => {
  const drafts = LANGUAGES.filter((language) => read(language).get('translation')?.message !== 'checked');
  expect(drafts).toEqual(['de', 'es', 'fr']);
});

test.each(LANGUAGES)('%s says which language it is', (language) => {
  expect(read(language).get('language')?.message).toBe(language);
});

test.each(others)('%s has every text that English has, and no other', (language) => {
  expect([...read(language).keys()]).toEqual([...english.keys()]);
});

test.each(LANGUAGES)('the placeholders in %s are those of English, and each stands in the text', (language) => {
  const wrong = Array.from(read(language)).filter(([key, message]) => {
    const own = JSON.stringify(message.placeholders ?? {});
    const theirs = JSON.stringify(english.get(key)?.placeholders ?? {});
    return (
      own !== theirs ||
      named(message).join() !==
        Object.keys(message.placeholders ?? {})
          .toSorted()
          .join()
    );
  });
  expect(wrong).toEqual([]);
});

test.each(others)('nothing in %s was left in English', (language) => {
  const same = Array.from(read(language)).filter(
    ([key, { message }]) =>
      /\p{L}{2}/u.test(message.replaceAll(/\$\w+\$|Parley/g, '')) && message === english.get(key)?.message,
  );
  expect(same.map(([key]) => key).toSorted()).toEqual(SAME[language]);
});

/** Mails to try Parley on and words to fill in: they are in English, as mail is read. */
const MAILS = /^(options\/samples|welcome\/practice\/conversations)\.ts: /;

test('no words for people stand in the code', () => {
  expect(source.bare.filter((words) => !MAILS.test(words))).toEqual([]);
});

test('every text is asked for somewhere', () => {
  const inManifest = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key = '']) => key);
  const used = new Set([...source.strings, ...inManifest]);
  expect(
    [...english.keys()].filter((key) => !used.has(asked(key)) && !source.patterns.some((each) => each.test(key))),
  ).toEqual([]);
});

test('the manifest asks for nothing that is not there', () => {
  const keys = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key = '']) => key);
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
});

test('every text is given as much as it has room for', () => {
  const room = ({ key }: TextCall): number =>
    Object.keys((english.get(key) ?? english.get(`${key}_other`))?.placeholders ?? {}).length;
  expect(source.calls.filter((call) => call.values !== room(call))).toEqual([]);
});
