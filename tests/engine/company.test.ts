import { describe, expect, test } from 'vitest';
import { companyOf, inputsOf, oddsOf } from '../../src/engine/second/company.ts';

describe('a sentence knows who stands beside it', () => {
  const mail = ['Dear Ines,', 'the hall is let.', 'No.', 'Best, Jo'];

  test.each([
    ['the first one has none before it', 0, undefined, 'the hall is let.'],
    ['one between has both', 2, 'the hall is let.', 'Best, Jo'],
    ['the last one has none behind it', 3, 'No.', undefined],
  ])('%s', (_, index, before, behind) => {
    expect(companyOf(mail, index)).toEqual({ before, behind, length: 'mail' });
  });

  test('three sentences are a note, in which every word is meant, four a mail, of which most is harmless', () => {
    expect(companyOf(mail.slice(0, 3), 1).length).toBe('note');
    expect(companyOf(mail, 1).length).toBe('mail');
  });
});

describe('what is said beside it weighs', () => {
  const calm = Float64Array.of(-1, -1);
  const insult = Float64Array.of(-1, 3);
  /** A constant, first, last, then threat and hostility in the sentence, before and behind it. */
  const threat = [-2, -1, 0, 2, 0, 0.5, 1, 0, 0];
  const oddsBehind = (before: Float64Array | undefined, own = calm): number =>
    oddsOf(inputsOf(own, { before, length: 'mail' }), threat);

  test('the same words are likelier a threat behind an insult than behind calm words', () => {
    expect(oddsBehind(insult)).toBeGreaterThan(oddsBehind(calm));
  });

  test('where nothing stands before it, that it comes first is all that is added', () => {
    expect(oddsBehind(undefined)).toBe(-2 - 1 - 2);
  });

  test('one wild sentence does not drown its neighbours: four times as loud is no louder', () => {
    const [loud, wild] = [Float64Array.of(-1, 4), Float64Array.of(-1, 16)];
    expect(oddsBehind(wild)).toBe(oddsBehind(loud));
  });
});
