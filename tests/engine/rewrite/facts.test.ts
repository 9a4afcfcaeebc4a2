import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { lostFacts } from '../../../src/engine/rewrite/facts.ts';
import type { Mail } from '../../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';

const reader = createReader(rules);
const THREAD: Mail['thread'] = [
  {
    from: 'them',
    date: '2026-03-02T09:00:00',
    subject: 'Our offer',
    body: 'We could do €9,800 with delivery in May, and payment within 30 days.',
  },
];

const amount = tuple(
  constantFrom('$', '€', '£', ''),
  integer({ min: 1, max: 999_999 }),
  constantFrom('', '%', 'k', ' euros'),
).map(([sign, number, unit]) => (sign ? `${sign}${number.toLocaleString('en')}` : `${number}${unit}`));
const date = constantFrom('Friday', 'the 14th', '3 May', 'noon on Tuesday', 'tomorrow', '17:30', 'the end of August');
const name = constantFrom('Kessler', 'Hollis & Dunn', 'McGregor', 'Ngozi', 'O’Brien', 'the Antwerp lane', 'PO 55190');

/** Hard sentences of every kind, with room for facts. */
const hard = tuple(
  amount,
  date,
  name,
  constantFrom(
    (a: string, d: string, n: string) => `Pay ${a} to ${n} by ${d} or I will go to court.`,
    (a: string, d: string, n: string) => `If ${n} does not get ${a} by ${d}, we will cancel the whole order.`,
    (a: string, d: string, n: string) => `${a} for ${n} is our final offer, and it is not negotiable after ${d}.`,
    (a: string, d: string, n: string) => `You must send ${n} the ${a} by ${d}.`,
    (a: string, d: string, n: string) => `You failed to tell ${n} about the ${a} on ${d}.`,
    (a: string, _d: string, n: string) => `Your offer of ${a} for ${n} is a joke.`,
    (a: string, d: string, n: string) => `With all due respect, ${n} had ${a} on ${d}.`,
    (a: string, d: string, n: string) => `I need your answer on ${n} and the ${a} by ${d}, no exceptions!!`,
    (a: string, d: string, n: string) => `Under no circumstances will we pay ${n} the ${a} on ${d}.`,
  ),
).map(([a, d, n, write]) => write(a, d, n));

test('whatever the figures, days and names of a hard sentence, its better words hold them all', () => {
  let offered = 0;
  assert(
    property(hard, (sentence) => {
      const { nudges } = reader.review({ thread: THREAD, draft: { subject: '', body: sentence } }, DEFAULT_SETTINGS);
      for (const rewrite of nudges.filter(({ start }) => start !== null).flatMap(({ rewrites }) => rewrites)) {
        offered++;
        expect(lostFacts(sentence.slice(rewrite.start, rewrite.end), rewrite.text)).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(offered).toBeGreaterThan(60);
});

describe('a fact is', () => {
  test.each([
    ['an amount', 'We can pay €11,500.', 'We can pay €11,000.', ['11,500']],
    ['a currency', 'We can pay $400.', 'We can pay €400.', ['$']],
    ['a day', 'I need it by Friday.', 'I need it by Monday.', ['friday']],
    ['a name', 'The order goes to Kessler.', 'The order goes to somebody else.', ['kessler']],
    ['kept, in whatever case', 'Pay KESSLER by FRIDAY.', 'Could you pay Kessler by Friday?', []],
  ])('%s', (_kind, before, after, lost) => expect(lostFacts(before, after)).toEqual(lost));
});
