import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import type { Message } from '../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Item, OfferPoint, Standing } from '../../src/model/standing.ts';
import { itemsOf, withoutTicked } from '../../src/popup/ticked-off.ts';
import { rules } from '../../src/rules/index.ts';

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

describe('what rests on a ticked-off mark is told anew', () => {
  const SHARP = 'This is our final offer, take it or leave it.';
  const OFFER = 'We could pay £800. The roof is sound. The yard is full. Thank you for the drawings of the roof.';
  const thread = ['The price is £900.', OFFER, SHARP, SHARP, SHARP, SHARP].map((body, at): Message => {
    const date = `2026-03-0${at + 1}T09:00:00`;
    return {
      from: at % 2 ? 'me' : 'them',
      date,
      subject: '',
      body: body === SHARP ? `You always lie to us. ${SHARP}` : body,
    };
  });
  const whole = createReader(rules).standing({ thread, draft: { subject: '', body: '' } }, DEFAULT_SETTINGS);
  const respect = ({ blocks }: Standing) => blocks.find(({ block }) => block === 'respect');
  const marks = itemsOf(whole).filter(({ kind }) => kind === 'tone');
  const sharp = marks.filter(({ quote }) => !quote.text.startsWith('Thank'));

  test('the course, the cycle, the advice and the block: nothing sharp is left of them', () => {
    expect([whole.tone.cycle, whole.contact.silence, whole.steps[0]?.id]).toEqual(['vicious', 'hot', 'leave-the-jab']);
    expect(respect(whole)?.counts).toEqual([1, expect.any(Number)]);
    const cool = withoutTicked(whole, sharp);
    expect(cool.tone).toMatchObject({ trends: { me: 'level', them: 'level' }, cycle: null });
    expect(cool.contact.silence).toBeNull();
    expect(cool.steps.map(({ id }) => id)).not.toContain('leave-the-jab');
    expect(respect(cool)).toMatchObject({ state: 'seen', counts: [1, 0] });
  });

  test('the block has no example once its mark is gone', () => {
    const thanks = marks.find(({ quote }) => quote.text.startsWith('Thank'));
    expect(respect(whole)?.example?.text).toBe(thanks?.quote.text);
    expect(respect(withoutTicked(whole, marks))).toMatchObject({ state: 'little seen', counts: [0, 0], example: null });
  });

  test('the rest stays where some sharp words are left', () => {
    const { tone, contact } = withoutTicked(
      whole,
      sharp.filter(({ quote }) => quote.side === 'me'),
    );
    expect([tone.trends.them, tone.cycle, contact.silence]).toEqual(['sharper', null, 'hot']);
  });

  test('a figure takes the step between two figures with it, whichever of the two it is', () => {
    const bridge = (...gone: readonly string[]) =>
      withoutTicked(
        whole,
        itemsOf(whole).filter(({ kind, quote }) => kind === 'offer' && gone.includes(quote.text)),
      ).steps.some(({ id }) => id === 'bridge-the-gap');

    expect([bridge(), bridge('The price is £900'), bridge('We could pay £800')]).toEqual([true, false, false]);
  });
});
