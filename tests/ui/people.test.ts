import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import { whoWrites } from '../../src/ui/people.ts';

const mail = (from: Message['from'], author?: string): Message => ({
  from,
  date: '2026-03-02T09:00:00',
  subject: '',
  body: 'We could do £900.',
  ...(author === undefined ? {} : { author }),
});

const ME = mail('me', 'Sam Okafor <sam@studio.example>');
const names = (...authors: readonly string[]): (string | undefined)[] => {
  const thread = [ME, ...authors.map((author) => mail('them', author))];
  const who = whoWrites(thread);
  return authors.map((_, i) => who(i + 1));
};

describe('who of the other side wrote a mail', () => {
  test.each<[string, readonly string[], readonly (string | undefined)[]]>([
    [
      'is told by the first name once two write',
      ['Priya Raman <priya@mill.example>', 'Tom Hale <tom@mill.example>'],
      ['Priya', 'Tom'],
    ],
    [
      'is "they" where one person writes',
      ['Priya Raman <priya@mill.example>', 'Priya <priya@mill.example>'],
      [undefined, undefined],
    ],
    ['is "they" where the page names nobody', ['', ''], [undefined, undefined]],
    [
      'is told in full where two are called alike',
      ['Tom Hale <tom@mill.example>', 'Tom Ward <ward@mill.example>'],
      ['Tom Hale', 'Tom Ward'],
    ],
    [
      'is told in full behind a title',
      ['Dr Priya Raman <priya@mill.example>', 'Tom Hale <tom@mill.example>'],
      ['Dr Priya Raman', 'Tom'],
    ],
    [
      'is an address where there is no name',
      ['<priya@mill.example>', 'Tom <tom@mill.example>'],
      ['priya@mill.example', 'Tom'],
    ],
    [
      'is one person under two names and one address',
      ['Priya Raman <priya@mill.example>', 'P. Raman <PRIYA@mill.example>', 'Tom <tom@mill.example>'],
      ['Priya', 'Priya', 'Tom'],
    ],
  ])('%s', (_, authors, expected) => expect(names(...authors)).toEqual(expected));

  test('nobody of the other side wrote what I did', () => {
    const who = whoWrites([ME, mail('them', 'Priya <p@mill.example>'), mail('them', 'Tom <t@mill.example>')]);
    expect([who(0), who('draft')]).toEqual([undefined, undefined]);
  });
});
