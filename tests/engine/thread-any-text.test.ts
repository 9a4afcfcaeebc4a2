import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/engine/thread/amounts.ts';
import { dueIn } from '../../src/engine/thread/due.ts';
import { summaryOf } from './conversation.ts';

describe('any text is safe', () => {
  const words = [
    '$',
    '€',
    '1,2',
    '3.450,00',
    '10-12k',
    '50/50',
    '?',
    '.',
    '\n',
    ' ',
    'by Friday',
    "I'll",
    'net 60',
    '\u200d',
    'call',
    '🙂',
  ];
  test('whatever is written', () => {
    const text = array(oneof(constantFrom(...words), string({ unit: 'binary' })), { maxLength: 40 });
    assert(
      property(text, text, (theirs, mine) => {
        const { offers, promises, open, next } = summaryOf(`they: ${theirs.join(' ')}`, `me: ${mine.join(' ')}`);
        expect(offers.every(({ amount }) => Number.isFinite(amount))).toBe(true);
        expect([...promises, ...open].every((each) => each.text !== '')).toBe(true);
        expect(next === '' || next.startsWith('You could ')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
  test.each(['1', '$1,', '1.', 'if ', '?', '10-', 'by '])('a hundred thousand characters of %j', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(amountsIn(long)).toEqual([]);
    expect(dueIn(long, '2026-03-02')).toBeNull();
  });
});
