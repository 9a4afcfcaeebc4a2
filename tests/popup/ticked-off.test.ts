import { describe, expect, test } from 'vitest';
import type { Item, OfferPoint, Standing } from '../../src/model/standing.ts';
import { itemsOf, withoutTicked } from '../../src/popup/ticked-off.ts';

const item = (side: Item['side'], text: string): Item => ({ side, message: 0, text, date: '', sure: true });
const point = (side: Item['side'], amount: number): OfferPoint => ({
  ...item(side, `for ${amount}`),
  amount,
  upTo: null,
  bound: '',
});

const STANDING: Standing = {
  language: 'en',
  negotiation: true,
  drafted: false,
  turn: null,
  offers: [
    { issue: 'price', unit: 'GBP', points: [point('me', 800), point('them', 900)], gap: 100, sure: true },
    { issue: 'deposit', unit: 'GBP', points: [point('them', 100)], gap: null, sure: true },
  ],
  questions: [{ ...item('them', 'Do you have pets?'), state: 'not found' }],
  promises: [{ ...item('me', "I'll send it."), due: null, state: 'open' }],
  agreed: [item('me', 'Net 30 works.')],
  contact: { call: 'held', said: item('them', 'Good to speak on Friday.'), silence: 'held', at: null },
  interests: [],
  tone: { mails: [], trends: { me: null, them: null }, cycle: null },
  blocks: [],
  steps: [
    {
      id: 'answer-them',
      could: 'answer it',
      because: 'they asked',
      names: [],
      about: item('them', 'Do you have pets?'),
    },
    { id: 'sum-up', could: 'sum up', because: 'it is settled', names: [], about: null },
  ],
};

const without = (...words: readonly string[]): Standing =>
  withoutTicked(
    STANDING,
    itemsOf(STANDING).filter(({ quote }) => words.includes(quote.text)),
  );

describe('what is ticked off', () => {
  test('is gone, and the rest stays', () => {
    expect(without()).toEqual(STANDING);
    expect(without("I'll send it.")).toEqual({ ...STANDING, promises: [] });
    expect(without('Net 30 works.')).toEqual({ ...STANDING, agreed: [] });
  });

  test('takes with it the step that rests on it', () => {
    const { questions, steps } = without('Do you have pets?');
    expect([questions, steps.map(({ id }) => id)]).toEqual([[], ['sum-up']]);
  });

  test('may be a step itself: the next one takes its place', () => {
    expect(without('answer it').steps.map(({ id }) => id)).toEqual(['sum-up']);
  });

  test('as a figure leaves no difference, and as the only one no line', () => {
    expect(without('for 900', 'for 100').offers).toEqual([
      { issue: 'price', unit: 'GBP', points: [point('me', 800)], gap: null, sure: true },
    ]);
  });

  test('as a call leaves none mentioned', () => {
    expect(without('Good to speak on Friday.').contact).toEqual({ call: 'none', said: null, silence: null, at: null });
  });
});
