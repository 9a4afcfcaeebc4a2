import { describe, expect, test } from 'vitest';
import { packed } from '../../src/cli/training/pack.ts';
import { bestFirst } from '../../src/engine/verdicts/best-first.ts';
import { stretches } from '../../src/engine/verdicts/stretches.ts';
import { traits } from '../../src/engine/verdicts/traits.ts';
import verdicts from '../../src/rules/verdicts.json' with { type: 'json' };

const inPlaceOf = (before: string, ...texts: string[]) => texts.map((text) => ({ start: 0, end: before.length, text }));

describe('better words are what was taken over and what frames it', () => {
  const framed = (before: string, after: string): string =>
    stretches(before, after)
      .map(({ words, isTaken }) => (isTaken ? `<${words.join(' ')}>` : words.join(' ')))
      .join(' ');

  test.each([
    ['a need', 'Pay the £40 or I sue.', 'I need you to pay the £40.', 'i need you to <pay the £40> .'],
    ['nothing', 'Pathetic.', 'I was upset, because [what happened].', 'i was upset , because [what happened] .'],
    ['a single telling word', 'What a cake!', 'I had hoped for another cake.', 'i had hoped for another <cake> .'],
    ['no single little word', 'It is the end.', 'Is it so?', 'is it so ?'],
    ['with its apostrophe, however that is set', "You don't care.", 'You don’t care.', "<you don't care .>"],
    ['a figure whole', 'Not 1,150 a month!', 'For 1,150 a month?', 'for <1,150 a month> ?'],
  ])('%s', (_what, before, after, wanted) => expect(framed(before, after)).toBe(wanted));

  test('a gap is known by what it asks for, whatever was hung on it', () => {
    const names = traits({ rule: 'threat', before: 'On 3 May I go.', after: 'I need [what you need (3 May)].' });
    expect([...names]).toContain('== i need [what you need (~)] .');
    expect([...names]).toContain('figures in a gap');
  });
});

describe('the words come first that a reader would rather send', () => {
  const BEFORE = 'Pay by noon or the boat is sold.';
  const CURVE = { slope: 1, start: 0 };
  const even = (id: string, ...weights: number[]) => ({ id, unit: 1, weights: Float64Array.from(weights) });

  test('by what was learnt, and as they were thought of where nothing speaks for either', () => {
    const names = ['left out', '== could you ~ ?'];
    const model = { kept: Uint8Array.of(1, 1), rules: [even('sent', 1, 1), even('point', -2, 2)] };
    const order = bestFirst({ ...packed(model, names), curves: { sent: CURVE, point: CURVE } });
    const ways = inPlaceOf(BEFORE, '', 'One.', 'Other.', 'Could you pay by noon?');
    expect(order('threat', BEFORE, ways).map(({ text }) => text)).toEqual([
      'Could you pay by noon?',
      'One.',
      'Other.',
      '',
    ]);
  });

  test.each([
    [
      'ultimatum',
      'The workshop stays at 2,900 and I am done talking about it.',
      '2,900 for the workshop is as far as I can go, because [your reason]. Is there something else that would help?',
      'I cannot go further on [what this is about (2,900)], because [your reason]. What else matters to you here?',
    ],
    [
      'blame',
      'The lorry came two days late because of you.',
      'The lorry came two days late. What happened on your side?',
      'Could you walk me through what happened with the lorry? For me it has meant [the effect]. How can we do this differently next time?',
    ],
    [
      'irritator',
      'As I have explained, the deposit covers cleaning.',
      'The deposit covers cleaning.',
      'Could we go through [the point] together, so that we mean the same thing?',
    ],
    [
      'time-pressure',
      'The form has to be with me by noon.',
      'Could I have the form by noon? I am asking because [your reason]. If that is too tight, what would work for you?',
      'The form has to be with me by noon, because [your reason]. If that is too tight, what timing would work for you?',
    ],
  ])('%s: %s', (rule, before, rather, than) => {
    const order = bestFirst(verdicts);
    expect(order(rule, before, inPlaceOf(before, than, rather))[0]?.text).toBe(rather);
  });
});
