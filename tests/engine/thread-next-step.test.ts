import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { standingOf, summaryOf } from './conversation.ts';

const OFFER = 'they: We can offer you a price of £38,000 for the year, net 30.';
const ASK = 'What matters most to you in this price?';

describe('the next step', () => {
  test.each([
    [
      'what they asked',
      [`${OFFER} Do you have a loading dock?`, 'me: We would pay £35,000 for it.'],
      '“Do you have a loading dock?”',
    ],
    ['a call before numbers', [OFFER, `me: We would pay £35,000 for it. ${ASK}`], 'short call'],
    [
      'what they said matters',
      [`${OFFER} Our drivers need steady hours. Thanks for the call.`, `me: We would pay £35,000 for it. ${ASK}`],
      '“Our drivers need steady hours.”',
    ],
    ['a question', [`${OFFER} Thanks for the call.`, 'me: We would pay £35,000 for it.'], 'ask one question'],
    [
      'the gap',
      [`${OFFER} Thanks for the call.`, `me: We would pay £35,000 for it. ${ASK}`],
      '35,000 GBP, they are at 38,000 GBP',
    ],
  ])('%s', (_, lines, words) => {
    const { next } = summaryOf(...lines);
    expect(next).toMatch(/^You could .+: .+\.$/);
    expect(next).toContain(words);
  });
  test('nothing where there is no negotiation', () => {
    expect(summaryOf('they: The lift is repaired.', 'me: Thank you!').next).toBe('');
  });
  test('nothing in a formal procedure', () => {
    expect(summaryOf(`${OFFER} This is under tender 4/26.`, 'me: We would pay £35,000.').next).toBe('');
  });
});

test.each([
  'My ex must not get my number.',
  'I do not feel safe with him calling.',
  'The collection agency wrote again.',
])('nothing where contact may be dangerous: %s', (words) => {
  const lines = [`${OFFER} Do you have a loading dock? ${words}`, 'me: We would pay £35,000.'];
  expect(standingOf(...lines).contact.silence).toBe('safety');
  expect([standingOf(...lines).steps, summaryOf(...lines).next]).toEqual([[], '']);
});

describe('the gap', () => {
  const stepFor = (...lines: readonly string[]) => standingOf(...lines).steps.find(({ id }) => id === 'bridge-the-gap');

  test('is named on one issue: the last figures may be about two', () => {
    const step = stepFor(
      'they: The rent is £1,250 a month, the deposit £1,875. Thanks for the call.',
      `me: We could pay a rent of £1,120 a month. ${ASK}`,
    );
    expect(step?.names).toEqual(['1120', 'GBP', '1250', 'GBP']);
  });
  test.each([
    ['a rent and a deposit', ['they: The deposit would be £1,875.', 'me: We could pay a rent of £1,120 a month.']],
    ['a figure and a range', ['they: It would be between €32 and €38 a head.', 'me: We could pay €30 a head.']],
    ['figures that agree', ['they: We ask a rent of £900 a month.', 'me: We could pay a rent of £900 a month.']],
    ['figures without a unit', ['they: 2,450 labour only.', 'me: Meet you at 2,200?']],
  ])('is none between %s', (_, lines) => expect(stepFor(...lines)).toBeUndefined());
});

const sent = (from: Message['from'], date: string, body: string): Message => ({ from, date, subject: '', body });
const promised = sent('me', '2026-03-02T09:00:00', "We offer £900. I'll send the reference list by Friday.");
const theirs = (date: string) => sent('them', date, 'We could pay £800. Thanks for the call.');
const reader = createReader(rules);
const next = (thread: readonly Message[], body: string): string =>
  reader.summary({ thread, draft: { subject: '', body } }, DEFAULT_SETTINGS).next;

describe('a promise of ours', () => {
  test('is named when its day has passed', () => {
    const words = next([promised, theirs('2026-03-11T09:00:00')], 'Could you accept £850 as a price?');
    expect(words).toContain('reference list');
    expect(words).toContain('6 March');
  });
  test.each([
    ['is not due yet', '2026-03-05T09:00:00', 'Could you accept £850 as a price?'],
    ['is mentioned', '2026-03-11T09:00:00', 'The reference list is late, sorry. Could you accept £850 as a price?'],
    ['is kept', '2026-03-11T09:00:00', 'Attached as promised. Could you accept £850 as a price?'],
  ])('%s', (_, date, body) => expect(next([promised, theirs(date)], body)).not.toContain('it was due'));
});

test('after a sharp mail it is to leave the jab', () => {
  const sharp = sent('them', '2026-03-02T09:00:00', 'Pay the £900 today or my lawyer will file a claim in court.');
  expect(next([sharp], 'We offer £800 as a price.')).toContain('leave the jab');
});

describe('all eight', () => {
  const thread = [
    sent('me', '2026-03-02T09:00:00', "We offer a price of £900. I'll send the reference list by Friday."),
    sent('them', '2026-03-10T09:00:00', 'We ask a price of £1,000. Our drivers need steady hours. Do you have a dock?'),
  ];
  const ids = (mails: readonly Message[], body = ''): readonly string[] =>
    reader
      .standing({ thread: mails, now: '2026-03-11T09:00', draft: { subject: '', body } }, DEFAULT_SETTINGS)
      .steps.map(({ id }) => id);
  const HOT = 'Accept it or my lawyer will file a claim in court.';
  const SETTLED = "So we have a deal on the rest, and I'll send the contract.";

  test('come in the order of what to do: what is owed, then what is wise', () => {
    const [calm, hot, settled] = [
      ids(thread),
      ids([...thread, sent('them', '2026-03-11T08:00:00', `We ask a price of £1,000. ${HOT} Do you have a dock?`)]),
      ids([...thread, sent('them', '2026-03-11T08:00:00', SETTLED)]),
    ];
    expect(calm).toEqual([
      'keep-your-word',
      'answer-them',
      'call-first',
      'take-up-their-interest',
      'ask-them',
      'bridge-the-gap',
    ]);
    expect(hot.slice(0, 3)).toEqual(['keep-your-word', 'answer-them', 'leave-the-jab']);
    expect(settled.at(-1)).toBe('sum-up');
  });

  test('the last is to sum up, where much seems settled', () => {
    const settled = [
      sent('me', '2026-03-02T09:00:00', `Thanks for the call. We offer £900. ${ASK}`),
      sent('them', '2026-03-03T09:00:00', SETTLED),
    ];
    expect(ids(settled)).toEqual(['sum-up']);
  });
});
