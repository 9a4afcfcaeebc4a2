import { describe, expect, test } from 'vitest';
import { insertionPoint } from '../../src/editor/insertion.ts';

describe('a new paragraph goes after |', () => {
  test.each([
    ['the words', 'We can do 500.|'],
    ['the words, before the closing', 'We can do 500.|\n\nBest regards,\nJan'],
    ['the words, before a short closing', 'We can do 500.|\n\nThanks,\nJan Smit\nSales'],
    ['the words, before the signature', 'We can do 500.|\n\n-- \nJan Smit'],
    ['the words, before the quotation', 'We can do 500.|\n\nOn Monday, Tom wrote:\n> Hello\n> there'],
    ['the words below the quotation', 'On Monday, Tom wrote:\n> Hello\n>\n> there\n\nWe can do 500.|\n'],
    ['nothing yet, above the quotation', '|\n\nOn Monday, Tom wrote:\n> Hello'],
    ['the words, before a forwarded mail', 'See below.|\n\n---------- Forwarded message ---------\nFrom: Tom'],
    ['an empty draft', '|'],
  ])('%s', (_what, drawn) => {
    const text = drawn.replace('|', '');
    expect(insertionPoint(text, [])).toBe(drawn.indexOf('|'));
  });

  test('the words, before what the page says is a quotation', () => {
    const text = 'Mine.\n\nTom said\n\ntheirs';
    expect(insertionPoint(text, [{ start: 5, end: text.length }])).toBe(5);
  });
});
