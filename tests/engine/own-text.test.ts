import { describe, expect, test } from 'vitest';
import { ownText } from '../../src/engine/own-text.ts';
import type { Span } from '../../src/model/span.ts';

const own = (text: string, aside?: readonly Span[]): string[] =>
  ownText(text, aside).map(({ start, end }) => text.slice(start, end).trim());
const LONG = 'We would like to go through the points one by one before we answer. '.repeat(12).trim();

describe('what the writer wrote now', () => {
  test.each([
    ['a quotation', `Fine by me.\n\nOn Tue, 3 Mar 2026, Bob <bob@x.example> wrote:\n> Is it?`, ['Fine by me.']],
    [
      'a quotation behind emoji',
      '😀😀 😀😀😀\n\nOn Tue, 3 Mar 2026, Bob <bob@x.example> wrote:\n> Is it?',
      ['😀😀 😀😀😀'],
    ],
    ['a signature', 'Fine by me.\n\n--\nAnna\nSales', ['Fine by me.']],
    ['a telephone', 'Fine by me.\n\nSent from my phone', ['Fine by me.']],
    ['a forwarded mail', 'See below.\n\n-----Original Message-----\nFrom: Bob\nHello', ['See below.']],
    ['a disclaimer', 'Fine.\n\nThis e-mail is confidential and intended for Bob.', ['Fine.']],
  ])('ends where %s begins', (_, text, words) => {
    expect(own(text)).toEqual(words);
  });

  test.each([
    ['a line longer than most', LONG],
    ['such a line behind a short one', `Hello Anna,\n\n${LONG}`],
    ['such a line before a farewell', `${LONG}\n\nSee you soon`],
  ])('%s is kept to its last word', (_, text) => {
    expect(own(text).join(' ')).toBe(text);
  });

  test.each([LONG, 'One.\n\nTwo.\n\nThree.', 'The original price:\n\n500'])(
    'paragraphs before it change nothing: %#',
    (before) => {
      const end = 'Agreed.\n\nOn Tue, 3 Mar 2026, Bob <bob@x.example> wrote:\n> Is it?\n\nRegards,\nAnna';
      expect(own(`${before}\n\n${end}`).join('\n\n')).toBe([before, ...own(end)].join('\n\n'));
    },
  );

  // A page knows its quotations and signatures better than their words tell.
  test.each([
    ['at the end', 'Agreed.\nYours is final.', 'Yours is final.', ['Agreed.']],
    ['in the midst', 'Agreed.\nYours is final.\nFine.', 'Yours is final.', ['Agreed.', 'Fine.']],
    ['as a whole', 'Yours is final.', 'Yours is final.', []],
  ])('is not what the page sets aside %s', (_, text, aside, words) => {
    const start = text.indexOf(aside);
    expect(own(text, [{ start, end: start + aside.length }])).toEqual(words);
  });
});
