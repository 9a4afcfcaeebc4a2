import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import type { Nudge } from '../../src/model/review.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const CALM = 'Our offer is €285 per desk, delivered in March.';
const HARD = 'Take it or leave it.';
/** What stands beside a sentence has a say in its words. */
const BETWEEN = 'The vans are booked. The oak is dry. The drawings are with your site manager.';
const mailOf = (...sentences: string[]) => ({ thread: [], draft: { subject: '', body: sentences.join(' ') } });

/** The marks under sentences: which rule, how many better words, and whether they are still to be found. */
const marks = (nudges: readonly Nudge[]) =>
  nudges
    .filter(({ start, severity }) => start !== null && severity !== 'praise')
    .map(({ rule, rewrites, awaitsWords }) => ({ rule, words: rewrites.length > 0, awaits: awaitsWords === true }));

const [AWAITED, WORDED] = [
  { rule: 'ultimatum', words: false, awaits: true },
  { rule: 'ultimatum', words: true, awaits: false },
];

describe('marks are told before their better words are found', () => {
  test('and say that they wait for them', () =>
    expect(marks(createReader(rules).marks(mailOf(CALM, HARD), DEFAULT_SETTINGS).nudges)).toEqual([AWAITED]));

  test('a review finds them, and from then on they come with the marks, wherever their sentence moves', () => {
    const reader = createReader(rules);
    expect(marks(reader.review(mailOf(CALM, BETWEEN, HARD), DEFAULT_SETTINGS).nudges)).toEqual([WORDED]);
    expect(marks(reader.marks(mailOf('Our vans are new.', CALM, BETWEEN, HARD), DEFAULT_SETTINGS).nudges)).toEqual([
      WORDED,
    ]);
  });

  test('those of a sentence that stays are there while another waits', () => {
    const reader = createReader(rules);
    reader.review(mailOf(CALM, BETWEEN, HARD), DEFAULT_SETTINGS);
    const { nudges } = reader.marks(mailOf('We will see you in court.', CALM, BETWEEN, HARD), DEFAULT_SETTINGS);
    expect(marks(nudges)).toEqual([{ rule: 'threat', words: false, awaits: true }, WORDED]);
  });

  test('a sentence that had words is not told without them when another comes beside it', () => {
    const reader = createReader(rules);
    reader.review(mailOf(CALM, BETWEEN, HARD), DEFAULT_SETTINGS);
    const { nudges } = reader.marks(mailOf(CALM, BETWEEN, 'We could start in May.', HARD), DEFAULT_SETTINGS);
    expect(marks(nudges)).toEqual([WORDED]);
  });

  test('what is only counted waits for none', () => {
    const { nudges } = createReader(rules).marks(mailOf(CALM, HARD), { ...DEFAULT_SETTINGS, cap: 0 });
    expect(marks(nudges)).toEqual([{ rule: 'ultimatum', words: false, awaits: false }]);
  });

  test('nothing else is told another way', () => {
    const mail = mailOf(CALM, 'We will see you in court.', HARD);
    const reader = createReader(rules);
    const told = reader.marks(mail, DEFAULT_SETTINGS);
    const { nudges, ...review } = reader.review(mail, DEFAULT_SETTINGS);
    const worded = told.nudges.map((nudge, i) => ({ ...nudge, rewrites: nudges[i]?.rewrites, awaitsWords: undefined }));
    expect({ ...told, nudges: worded }).toEqual({ ...review, nudges });
  });
});
