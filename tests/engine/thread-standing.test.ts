import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { standingOf, standingWith } from './conversation.ts';

describe('offers over time stand in one line', () => {
  const lines = (...said: readonly string[]): string[] =>
    standingOf(...said).offers.map(({ issue, sure, points, gap }) => {
      const figures = points.map(({ side, amount, upTo }) => `${side} ${amount}${upTo === null ? '' : `–${upTo}`}`);
      return `${issue}${sure ? '' : '?'}: ${figures.join(', ')}${gap === null ? '' : `; ${gap} apart`}`;
    });

  test.each([
    [
      'where they are about the price',
      ['they: We ask £900.', 'me: Could you do £800?', 'they: We can do £850.'],
      ['price: them 900, me 800, them 850; 50 apart'],
    ],
    [
      'of an issue, another issue in another',
      ['they: The rent would be £900 and the deposit £1,800.', 'me: I could do a rent of £850.'],
      ['rent: them 900, me 850; 50 apart', 'deposit: them 1800'],
    ],
    [
      'of a unit, days beside money',
      ['they: We can do £900, net 30.', 'me: We could do £880 at net 60.'],
      ['price: them 900, me 880; 20 apart', 'payment term: them 30, me 60; 30 apart'],
    ],
    [
      'with a question mark where no currency is named',
      ['they: 2,450 labour only.', 'me: Meet you at 2,200?'],
      ['price?: them 2450, me 2200; 250 apart'],
    ],
    [
      'with both ends of a range, and no difference to it',
      ['they: It would be between €32 and €38 a head.', 'me: We could pay €30 a head.'],
      ['price: them 32–38, me 30'],
    ],
    [
      'with no difference to what is only a bound',
      ['they: We need at least 2 years.', 'me: We could sign for 3 years.'],
      ['years: them 2, me 3'],
    ],
    [
      'and a sum of another size starts its own',
      ['they: We can do £900. Transport is £40 on top.'],
      ['price: them 900', 'price: them 40'],
    ],
  ])('%s', (_, said, expected) => expect(lines(...said)).toEqual(expected));

  test('and what one side merely counts is no issue', () => {
    expect(lines('they: We can do £900 for 80 guests.')).toEqual(['price: them 900']);
  });

  test('with the words that bound a figure', () => {
    const [line] = standingOf('they: We could go up to £900.').offers;
    expect(line?.points[0]?.bound).toBe('up to');
  });
});

describe('agreed so far', () => {
  const agreed = (line: string) =>
    standingOf('they: We propose £900, net 30, from 1 May.', `me: ${line}`).agreed.map(({ sure }) => sure);

  test.each([
    'Net 30 works for us.',
    'Agreed on the 1st of May.',
    "We're happy with net 30.",
    'We can confirm the start on 1 May.',
    'I accept your price of £900.',
  ])('%s', (line) => expect(agreed(line)).toEqual([true]));

  test.each([
    'Net 30 works for us if the price holds.',
    'Net 30 would be fine for us.',
    'That works for us, but the price does not.',
    'Agreed.',
  ])('with a question mark: %s', (line) => expect(agreed(line).includes(true)).toBe(false));

  test.each([
    'Net 30 does not work for us.',
    'Would net 60 work for you?',
    "I can't accept the price.",
    'I agree that it is a lot of money.',
    'We need a good price for our customers.',
  ])('not %s', (line) => expect(agreed(line)).toEqual([]));

  test('is nothing that nobody proposed', () => {
    expect(standingOf('me: Net 30 works for us.').agreed).toEqual([]);
  });
});

const sent = (from: Message['from'], date: string, body: string): Message => ({ from, date, subject: '', body });

describe('a promise', () => {
  const promised = sent('them', '2026-03-02T09:00:00', "We can do £900. I'll send the reference list by Friday.");
  const fate = (now: string, ...later: readonly Message[]) => {
    const [promise] = standingWith([promised, ...later], now).promises;
    return promise && `${promise.state}${promise.sure ? '' : '?'}`;
  };

  test.each([
    ['is open before its day', '2026-03-05T12:00', [], 'open'],
    ['is open on its day', '2026-03-06T23:00', [], 'open'],
    ['is overdue after it', '2026-03-07T08:00', [], 'overdue'],
    [
      'is seen where it is brought',
      '2026-03-09T08:00',
      [sent('them', '2026-03-06T10:00:00', 'The reference list is attached.')],
      'seen',
    ],
    [
      'is perhaps seen where it is only spoken of',
      '2026-03-09T08:00',
      [sent('them', '2026-03-08T10:00:00', 'Sorry, the reference list takes longer.')],
      'seen?',
    ],
    [
      'is perhaps seen where they have it',
      '2026-03-09T08:00',
      [sent('me', '2026-03-08T10:00:00', 'Thanks, the reference list looks good.')],
      'seen?',
    ],
    [
      'is not seen where they miss it',
      '2026-03-09T08:00',
      [sent('me', '2026-03-08T10:00:00', 'The reference list has not come yet.')],
      'overdue',
    ],
    [
      'is not brought by the other side',
      '2026-03-09T08:00',
      [sent('me', '2026-03-08T10:00:00', 'The contract is attached.')],
      'overdue',
    ],
  ])('%s', (_, now, later, expected) => expect(fate(now, ...later)).toBe(expected));
});

test('a call is mentioned with the words that mention it', () => {
  const { contact } = standingOf('they: We ask £900.', 'me: Thanks for the call this morning. £850 would work.');
  expect(contact.call).toBe('held');
  expect(contact.said).toMatchObject({ side: 'me', message: 'draft', text: 'Thanks for the call this morning.' });
});

test('without a call there are no such words', () => {
  expect(standingOf('they: We ask £900.').contact).toEqual({ call: 'none', said: null, silence: null, at: null });
});

describe('without a draft', () => {
  test('the thread tells whether it is a negotiation', () => {
    const bargaining = standingOf('me: We offer £800 for the lot.', 'they: We can do £900, our price is firm.');
    expect(bargaining).toMatchObject({ negotiation: true, language: 'en', turn: { side: 'me' } });
    expect(bargaining.steps.length).toBeGreaterThan(0);
    expect(standingOf('they: Grandma turns eighty on Saturday. Lemon or chocolate?').negotiation).toBe(false);
  });

  test('the thread tells its language', () => {
    const german = standingOf('they: Wir können Ihnen die Tische für 300 Euro das Stück liefern und auch aufbauen.');
    expect(german).toMatchObject({ negotiation: false, language: 'de' });
    // However much like an English one it looks.
    const french = standingOf(
      'me: Our price is $9,200.',
      'they: Bonjour, nous vous proposons $9,800 pour les tables, et la livraison est dans le prix. Take it or leave it.',
      'they: Nous ne pouvons pas faire plus que $9,900 pour vous, et la livraison est en mars. It is our final offer.',
    );
    expect(french).toMatchObject({ negotiation: false, language: 'fr' });
  });
});

test('it is the turn of the side that was written to last', () => {
  expect(standingWith([sent('me', '2026-11-17', 'Hello')], '').turn).toEqual({ side: 'them', since: '2026-11-17' });
  const thread = [sent('me', '2026-11-17', 'Hello'), sent('them', '', 'Hello')];
  expect(standingWith(thread, '').turn).toEqual({ side: 'me', since: '' });
  const unsure = { ...sent('them', '2026-11-17', 'Hello'), unsure: true };
  expect(standingWith([unsure], '').turn).toBeNull();
});

test('an empty page stands nowhere', () => {
  expect(standingOf()).toMatchObject({ negotiation: false, turn: null, offers: [], questions: [], steps: [] });
});

test('a step that is switched off is left out', () => {
  const thread = [sent('them', '2026-03-02T09:00:00', 'We can offer you a price of £38,000 for the year, net 30.')];
  const steps = (off: readonly string[]) =>
    createReader([])
      .standing({ thread, draft: { subject: '', body: 'We would pay £35,000 for it.' } }, { ...DEFAULT_SETTINGS, off })
      .steps.map(({ id }) => id);
  expect(steps([])[0]).toBe('call-first');
  expect(steps(['call-first'])).not.toContain('call-first');
});
