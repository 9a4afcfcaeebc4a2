import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remember } from '../../src/engine/cache.ts';
import { compileParts, part } from '../../src/engine/frame.ts';
import { compileLanguage } from '../../src/engine/language.ts';
import { normal } from '../../src/engine/normal.ts';
import { createReader } from '../../src/engine/reader.ts';
import { readBody } from '../../src/engine/reading.ts';
import type { Mail } from '../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import verdicts from '../../src/rules/verdicts.json' with { type: 'json' };
import weights from '../../src/rules/weights.json' with { type: 'json' };

const SAID = [
  'We can pay 11,500. ',
  'Take it or leave it. ',
  "If you don't sign today, I'll cancel the order! ",
  'You failed to tell us, obviously. ',
  "We can't do that. ",
  'What matters most to you? ',
  'I NEED IT NOW!! ',
];
const ODD = [
  '\n',
  '\n\n',
  '\r\n',
  '> quoted',
  '--\nAnna',
  'On 3 May Bob <b@x> wrote:\n',
  '🙂',
  '👩‍👩‍👧',
  'e\u0301',
  '\u00a0',
  '\u200d',
  '\u202e',
  'שלום ',
  '“no”',
  '...',
  '\ud83d',
];
const text = array(oneof(constantFrom(...SAID), constantFrom(...ODD), string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 30,
}).map((pieces) => pieces.join(''));

const mailOf = (body: string, theirs = ''): Mail => ({
  thread: theirs ? [{ from: 'them', date: '2026-03-02T09:00:00', subject: '', body: theirs }] : [],
  draft: { subject: '', body },
});

describe('any text is safe', () => {
  const reader = createReader(rules, weights, verdicts);
  const review = (body: string, theirs?: string) => reader.review(mailOf(body, theirs), DEFAULT_SETTINGS);

  test('whatever is written, a mark lies on the very characters it speaks of', () => {
    assert(
      property(text, text, (mine, theirs) => {
        const { signals, nudges } = review(mine, theirs);
        const placed = [...signals, ...nudges].flatMap(({ start, end, text: words }) =>
          start === null || end === null ? [] : [{ here: normal(mine.slice(start, end)).replaceAll('\n', ' '), words }],
        );
        expect(placed.filter(({ here, words }) => here !== words.replaceAll('\n', ' '))).toEqual([]);
        expect(nudges.flatMap(({ rewrites }) => rewrites).filter(({ end }) => end > mine.length)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  // Each took seconds or for ever once: an expression tried every way of cutting it.
  test.each([
    `We waited for your lorry for two hours and then ${'only '.repeat(200)}zebra of your people.`,
    `${'1'.repeat(1_000)}x, for the desks, this is ridiculous!`,
    `This is ridiculous, ${'when, a '.repeat(120)}`,
  ])('%s is read like any other', (text) => {
    expect(reader.summary(mailOf(text), DEFAULT_SETTINGS).promises).toEqual([]);
  });

  // Words that every object of the language answers to: a table asked for one of them once gave what is no word.
  test.each(['constructor', 'constructors', '__proto__', 'hasOwnProperty', 'valueOf', 'toString'])(
    '%s is a word like any other',
    (word) => {
      const said = `Would the ${word} come on the 10th? You ${word} it, you ${word} fool. If the ${word} stays, your ${word} goes or else ${word}.`;
      const marked = reader.review(mailOf(said, said), DEFAULT_SETTINGS).nudges.filter(({ start }) => start !== null);
      expect(marked.map(({ text }) => text)).not.toContain('');
    },
  );

  test('a reader that has read much answers like one that has read nothing', () => {
    assert(
      property(text, text, (mine, theirs) => {
        const fresh = createReader(rules, weights, verdicts).review(mailOf(mine, theirs), DEFAULT_SETTINGS);
        review(`${SAID.join('')}${mine}`);
        expect(review(mine, theirs)).toEqual(fresh);
        expect(review(mine, theirs)).toEqual(fresh);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['without a blank', 'a'.repeat(1_000_000)],
    ['of one sentence', 'word '.repeat(200_000)],
    ['of figures', '1,'.repeat(500_000)],
    ['of quotation marks', '"'.repeat(1_000_000)],
    ['of short lines', 'a\n'.repeat(50_000)],
  ])('a text %s is read, and what is said before it is still marked', (_, long) => {
    const { signals } = review(`Take it or leave it.\n\n${long}`);
    expect(signals.filter(({ rule }) => rule === 'ultimatum').map((each) => each.text)).toContain(
      'Take it or leave it',
    );
  });
});

describe('work grows with what is new, not with the draft', () => {
  /** Counts the sentences that are parsed. */
  function counting() {
    const parsed: string[] = [];
    const parse = compileParts([part('a figure', '#Figure')], compileLanguage);
    const see = remember((sentence: string) => {
      parsed.push(sentence);
      return parse(sentence);
    }, 10_000);
    return { parsed, see };
  }
  const draft = Array.from({ length: 500 }, (_, i) => `We could look at ${i} of these.${i % 5 ? ' ' : '\n\n'}`).join(
    '',
  );

  test('a text is parsed once, each sentence by itself', () => {
    const { parsed, see } = counting();
    readBody(draft, undefined, see);
    expect(parsed).toHaveLength(500);
    expect(parsed.join('').length).toBeLessThanOrEqual(draft.length);
  });

  test.each(['We could look at 0', 'We could look at 250', 'We could look at 499'])(
    'one edited sentence costs one: %s',
    (edited) => {
      const { parsed, see } = counting();
      readBody(draft, undefined, see);
      parsed.length = 0;
      readBody(draft.replace(`${edited} `, `${edited}0000 `), undefined, see);
      expect(parsed).toEqual([`${edited}0000 of these.`]);
    },
  );
});
