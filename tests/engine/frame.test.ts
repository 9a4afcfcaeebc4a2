import { describe, expect, test } from 'vitest';
import { compileParts, part } from '../../src/engine/frame.ts';
import { compileLanguage } from '../../src/engine/language.ts';

const price = part('a price', 'price');
const date = part('a date', 'friday');
const see = compileParts([price], compileLanguage);

describe('a sentence is asked for a part', () => {
  test('that stands in it, and that does not', () => {
    expect([see('Our price stands.').has(price), see('Our offer stands.').has(price)]).toEqual([true, false]);
  });
  test('that no rule named: an error, as "no" would be believed', () => {
    expect(() => see('By Friday, please.').has(date)).toThrow('The part "a date" was not compiled');
  });
});
