import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import type { Review } from '../../src/model/review.ts';
import { DEFAULT_SETTINGS, type Settings, SILENT_FOR } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);
const BODY = 'Our offer is €285 per desk, delivered in March. Take it or leave it. We will see you in court.';

const nudges = (settings: Partial<Settings>, body = BODY) =>
  reader.review({ thread: [], draft: { subject: '', body } }, { ...DEFAULT_SETTINGS, ...settings }).nudges;
const words = (settings: Partial<Settings>) =>
  nudges(settings)
    .filter(({ start, severity }) => start !== null && severity !== 'praise')
    .map(({ rule, shown, quiet }) => `${rule}${shown ? '' : ' (counted)'}${quiet ? ' (listed)' : ''}`);

describe('a rule that is only listed', () => {
  test.each([
    ['comes behind those that are marked', { quiet: ['threat'] }, ['ultimatum', 'threat (listed)']],
    ['takes no mark away from another', { quiet: ['threat'], cap: 1 }, ['ultimatum', 'threat (listed)']],
    ['is listed beyond the cap too', { quiet: ['ultimatum'], cap: 1 }, ['threat', 'ultimatum (listed)']],
    ['is silent once it is off', { quiet: ['threat'], off: ['threat'] }, ['ultimatum']],
    ['and nothing else changes where no rule is', { cap: 1 }, ['threat', 'ultimatum (counted)']],
  ])('%s', (_, settings, expected) => {
    expect(words(settings)).toEqual(expected);
  });

  test('lets a rule that marks speak for the sentence they share', () => {
    const both = 'Our price is €285 per desk. Pay by noon or we will pass the file to our lawyers.';
    const [first] = nudges({ quiet: ['threat'] }, both);
    expect(first?.rule).not.toBe('threat');
    expect(first?.also).toContain('threat');
    expect(first?.quiet).toBeUndefined();
    expect(first?.grave, 'the mail is still worth a look before it goes').toBe(true);
  });
});

describe('a point beyond the cap', () => {
  const mail = { thread: [], draft: { subject: '', body: BODY } };
  const settings = { ...DEFAULT_SETTINGS, cap: 1 };
  const worded = ({ nudges: all }: Review) =>
    all.filter(({ rewrites, start }) => start !== null && rewrites.length > 0).map(({ rule }) => rule);

  test('is counted, so nobody waits for better words for it', () => {
    expect(worded(reader.review(mail, settings))).toEqual(['threat']);
  });

  test('has them for whoever looks behind the marks, and is no more shown there', () => {
    const inspected = reader.inspect(mail, settings);
    expect(worded(inspected)).toEqual(['threat', 'ultimatum']);
    expect(inspected.nudges.map(({ rule, shown }) => [rule, shown])).toEqual(
      reader.review(mail, settings).nudges.map(({ rule, shown }) => [rule, shown]),
    );
  });
});

describe('a one-off price', () => {
  const POSITION = 'We need the rent at $2,000 a month.';

  test('silences what can cost money there, and nothing else', () => {
    const of = (deal: Settings['deal']) => nudges({ deal }, `${POSITION} Take it or leave it.`).map(({ rule }) => rule);
    const ongoing = of('ongoing');
    expect(ongoing).toContain('positional-statement');
    expect(of('one-off')).toEqual(ongoing.filter((rule) => !SILENT_FOR['one-off'].includes(rule)));
  });

  test('names rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(
      Object.values(SILENT_FOR)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});
