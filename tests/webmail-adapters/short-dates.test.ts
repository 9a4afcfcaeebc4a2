// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import '../../src/content/open-mails.ts';
import generic from '../../src/webmail/generic.ts';
import { show } from './claims.ts';

const shown = (date: string, lang: string): string[] => {
  document.documentElement.lang = lang;
  show(
    `<main><button class="reply"></button><button class="forward"></button><div><div><span title="ines@joinery.example">Ines Duarte</span> <span>${date}</span></div><div><p>We can do 295.</p></div></div></main>`,
  );
  return generic.thread(document, null).map(({ date: told, body }) => `${told}${body}`);
};

test.each([
  ['10:31', 'en'],
  ['Today, 10:31 AM', 'en'],
  ['gestern um 10:31', 'de'],
  ['hier à 10:31', 'fr'],
  ['Mon 10:31', 'en'],
  ['Nov 16', 'en'],
  ['16. Nov.', 'de'],
  ['16 nov.', 'fr'],
  ['16 de nov.', 'es'],
  ['yesterday', 'en'],
  ['4 days ago', 'en'],
  ['vor 4 Tagen', 'de'],
  ['il y a 4 jours', 'fr'],
  ['hace 4 días', 'es'],
  ['vor 4 Tagen', ''],
])('a mail is found by a date that a person alone can read, and gets none: %s (%s)', (date, lang) => {
  expect(shown(date, lang)).toEqual(lang === '' ? [] : ['We can do 295.']);
});

test.each(['Carpenter', 'Ext. 1031', 'EUR 295', '4 mails', 'May we'])('%s beside a name is no date', (words) => {
  expect(shown(words, 'en')).toEqual([]);
});
