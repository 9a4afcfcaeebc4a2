import { assert, constantFrom, array, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal } from '../../src/engine/normal.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import type { Guard } from './guard.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);
const review = (body: string, by = reader) => by.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));
const marksIn = (body: string): string[] =>
  review(body)
    .signals.filter(({ rule, start }) => start !== null && severityOf.get(rule) !== 'praise')
    .map(({ rule }) => rule);

// The folder is the list.
const GUARDS = Object.values(import.meta.glob<Guard>(['./guards/*.ts'], { eager: true, import: 'default' }));

describe.each(GUARDS)('$says', ({ harmless, meant }) => {
  test.each(harmless)('no mark: %s', (said) => expect(marksIn(said)).toEqual([]));
  test.each(meant)('%s: %s', (rule, said) => expect(marksIn(said)).toContain(rule));
});

describe('a reason or another way in the next two sentences of its paragraph excuses', () => {
  const FILLER = 'The hall has two doors. ';
  const MOVES = [
    ['flat-refusal', "We can't accept that.", 'We could do 400 in May.'],
    ['positional-statement', 'We need the rent at $2,000 a month.', 'That is because our budget ends there.'],
    ['time-pressure', 'I need your answer by noon today.', 'That is because the hall is let tomorrow.'],
  ] as const;

  describe.each(MOVES)('%s: %s', (rule, move, excuse) => {
    test.each([
      ['the next', `${move} ${excuse}`, false],
      ['the second next', `${move} ${FILLER}${excuse}`, false],
      ['not the third next', `${move} ${FILLER}${FILLER}${excuse}`, true],
      ['not one in a new paragraph', `${move}\n\n${excuse}`, true],
      ['nor none at all', `${move} ${FILLER}`, true],
    ])('%s', (_where, body, isMarked) => expect(marksIn(body).includes(rule)).toBe(isMarked));
  });
});

describe('odd characters', () => {
  const PIECES = [
    'Take it or leave it',
    '\u200b',
    '\ufeff',
    'e\u0301',
    '\u202e',
    'שלום',
    '"',
    '«',
    '’',
    'but',
    'You say',
    ' ',
    'NOW-1',
  ];
  const odd = array(constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

  test('never move a mark off its words, and the same text gets the same answer, read before or not', () => {
    assert(
      property(odd, (body) => {
        const first = review(body);
        const placed = first.signals.flatMap(({ start, end, text }) =>
          start === null || end === null ? [] : [{ here: normal(body.slice(start, end)), text }],
        );
        expect(placed.map(({ here }) => here)).toEqual(placed.map(({ text }) => text));
        expect(review(body)).toEqual(first);
      }),
      { numRuns: 80 },
    );
  });

  test('a reader that has read nothing answers the same', () => {
    assert(
      property(odd, (body) => {
        expect(review(body, createReader(rules, weights))).toEqual(review(body));
      }),
      { numRuns: 8 },
    );
  });

  test('a text without a blank of whatever length is read', () => {
    assert(
      property(
        constantFrom('a', '"', "'", 'A-', '\u200b', 'NOW-1'),
        integer({ min: 1, max: 60_000 }),
        (piece, times) => {
          expect(marksIn(piece.repeat(times)).filter((rule) => rule === 'ultimatum')).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
