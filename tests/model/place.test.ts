import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/model/place.ts';

const found = (words: string, text: string): string | null => {
  const place = placeOf(words, text);
  return place && text.slice(place.start, place.end);
};

describe('words are found in a text', () => {
  test.each([
    ['as they stand', 'net 30', 'We could do net 30 from May.', 'net 30'],
    ['over the end of a line', 'We could do it', 'Yes.\nWe could\n  do it.', 'We could\n  do it'],
    ['with curly quotes for straight ones', "I'll send it", 'So I’ll send it!', 'I’ll send it'],
    ['over a mark of quotation', 'the price is firm', '> the price\n> is firm', 'the price\n> is firm'],
    ['in another script', 'срок до пятницы', '«Срок: срок до пятницы».', 'срок до пятницы'],
    ['beside letters of two units', '𝔸b', 'x 𝔸b', '𝔸b'],
  ])('%s', (_, words, text, expected) => expect(found(words, text)).toBe(expected));

  test.each([
    ['when they are not there', 'net 60', 'We could do net 30.'],
    ['when they hold no letter', '…', 'We … could'],
    ['in an empty text', 'net 30', ''],
  ])('not %s', (_, words, text) => expect(found(words, text)).toBeNull());
});
