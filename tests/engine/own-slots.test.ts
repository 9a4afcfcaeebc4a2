import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);
const STEEL = 'the steel price rose 8 % since May';
const INDEX = 'the market index of April';

function ways(body: string, settings: Partial<Settings> = {}) {
  const { nudges } = reader.review({ thread: [], draft: { subject: '', body } }, { ...DEFAULT_SETTINGS, ...settings });
  return nudges.find(({ start, rewrites }) => start !== null && rewrites.length > 0)?.rewrites ?? [];
}
const texts = (...asked: Parameters<typeof ways>): string[] => ways(...asked).map(({ text }) => text);

const LAST_WORD = 'Our offer is €285 per desk, delivered in March. Take it or leave it.';
const POSITION = 'We need the rent at $2,000 a month.';

describe('what better words leave open', () => {
  test('stays open while the person has written nothing for it', () => {
    expect(texts(LAST_WORD).join()).toContain('[your reason]');
    expect(texts(LAST_WORD, { benchmarks: [INDEX] })).toEqual(texts(LAST_WORD));
  });

  test.each([
    ['a reason', LAST_WORD, { reasons: [STEEL] }, `because ${STEEL}`, '[your reason]'],
    ['a benchmark', POSITION, { benchmarks: [INDEX] }, `based on ${INDEX}`, '[your benchmark]'],
  ])(
    'is filled with %s of theirs, which they have to mean; the gap is offered after it',
    (_, body, own, words, gap) => {
      const found = ways(body, own);
      const filled = found.findIndex(({ text }) => text.includes(words));
      expect(found[filled]?.text).not.toContain('[');
      expect(found[filled]?.adds).toEqual(Object.values(own).flat());
      expect(found.findIndex(({ text }) => text.includes(gap))).toBe(filled + 1);
    },
  );

  test('is filled first with the reason that speaks of what the mail speaks of', () => {
    const reasons = ['our lease ends in June', 'each desk takes two days to build'];
    expect(texts(LAST_WORD, { reasons })[0]).toContain('because each desk takes two days to build');
  });

  test('is not a list to study, however many reasons there are', () => {
    const reasons = ['wages rose', 'freight rose', 'rents rose', 'steel rose'];
    expect(texts(LAST_WORD, { reasons })).toHaveLength(3);
  });

  test('is not filled with words that would need better words themselves', () => {
    expect(texts(LAST_WORD, { reasons: ['you people never listen to anybody'] })).toEqual(texts(LAST_WORD));
  });

  test('takes a reason as it is written, whatever signs are in it', () => {
    expect(texts(LAST_WORD, { reasons: ['the mill adds $& per tonne'] })[0]).toContain(
      'because the mill adds $& per tonne',
    );
  });
});
