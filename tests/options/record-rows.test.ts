import { describe, expect, test } from 'vitest';
import { inWords, rowsOf } from '../../src/options/record-rows.ts';
import type { Counts, Logbook } from '../../src/model/logbook.ts';

const counts = (shown: number, taken = 0, ignored = 0, wrong = 0): Counts => ({ shown, taken, ignored, wrong });
const book = (weeks: Logbook['weeks']): Logbook => ({ version: 1, on: true, weeks, offered: [] });
const titles = new Map([
  ['blame', 'Blame'],
  ['ultimatum', 'Ultimatum'],
]);

describe('the rows of a record', () => {
  test('add the weeks up, the rule met most first; a week without a draft is there too', () => {
    const rows = rowsOf(
      book({
        '2026-03-09': { blame: counts(1), ultimatum: counts(2, 1) },
        '2026-03-23': { ultimatum: counts(3, 0, 2) },
      }),
      titles,
    );
    expect(rows.map(({ name, total }) => [name, inWords(total)])).toEqual([
      ['Ultimatum', 'shown 5, taken 1, ignored 2'],
      ['Blame', 'shown 1'],
    ]);
    expect(rows[0]?.weeks.map(({ monday, counts: { shown } }) => [monday, shown])).toEqual([
      ['2026-03-09', 2],
      ['2026-03-16', 0],
      ['2026-03-23', 3],
    ]);
  });

  test('go a quarter of a year back, and count what is older in the sum', () => {
    const rows = rowsOf(book({ '2025-01-06': { blame: counts(7) }, '2026-03-09': { blame: counts(1) } }), titles);
    expect(rows[0]?.weeks).toHaveLength(13);
    expect(rows[0]?.total.shown).toBe(8);
  });

  test.each([
    ['own', 'Your own phrases'],
    ['item:question', 'In the popup: questions'],
    ['a-rule-that-has-gone', 'a-rule-that-has-gone'],
  ])('call %s “%s”', (rule, name) => {
    expect(rowsOf(book({ '2026-03-09': { [rule]: counts(1) } }), titles)[0]?.name).toBe(name);
  });

  test('are none where nothing was written down, or all was taken back', () => {
    expect(rowsOf(book({}), titles)).toEqual([]);
    expect(rowsOf(book({ '2026-03-09': { 'item:offer': counts(0) } }), titles)).toEqual([]);
  });
});
