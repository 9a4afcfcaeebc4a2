import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/engine/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a full stop ends the sentence', () => {
  test.each([
    'The answer is no. We will not go lower.',
    'We cover freight, customs, etc. You cover the rest.',
    'Pay by 5 p.m. We close then.',
    'We sell in the U.S. Our terms are net 30.',
    'The buyer is Harlan Inc. They pay on time.',
    'Then it is plan B. We will ask elsewhere.',
    'You want it and so do I. Shall we say 40?',
    'The fair is in Dec. Can you hold the price?',
  ])('%s', (text) => {
    expect(split(text)).toHaveLength(2);
  });
});

describe('a full stop belongs to its word', () => {
  test.each([
    'Mr. Okafor will sign on Friday.',
    'Mr.\u00A0Okafor will sign on Friday.',
    'We met Dr. Lund and Mrs. Perez.',
    'See no. 12 of the price list.',
    'I spoke to J. Smith about it.',
    'George W. Bush never bought a desk.',
    'Delivery is at 9 a.m. on Friday.',
    'Pay by 5 p.m. Friday or we stop.',
    'The U.S. Treasury wants it so.',
    'It costs approx. EUR 40 a desk.',
    'Acme Inc. is the buyer.',
    'It lies with the legal dept. until May.',
    'The rent is due on 3. May at the latest.',
    'Sales rose in Jan. by 4 %.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
