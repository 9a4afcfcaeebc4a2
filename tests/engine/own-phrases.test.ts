import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tryPhrase } from '../../src/engine/own/try.ts';
import { createReader } from '../../src/engine/reader.ts';
import type { OwnPhrase } from '../../src/model/own-phrase.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { ordinary } from '../../src/rules/examples/index.ts';
import { rules } from '../../src/rules/index.ts';

const plain = (words: string): OwnPhrase => ({ words, isPattern: false, message: '', instead: [] });
const pattern = (words: string): OwnPhrase => ({ ...plain(words), isPattern: true });
const found = (phrase: OwnPhrase, text: string): string[] =>
  tryPhrase(phrase, text, ordinary).hits.map(({ start, end }) => text.slice(start, end));

describe('a phrase finds', () => {
  test.each([
    [
      'plain words whatever their case',
      plain('revert at the earliest'),
      'Kindly Revert  at the earliest.',
      ['Revert  at the earliest'],
    ],
    ['no part of a word', plain('as per'), 'The whereas permits it, as per clause 4.', ['as per']],
    ['signs as they are', plain('50% (net)'), 'We pay 50% (net) or 500 (net).', ['50% (net)']],
    ['either apostrophe', plain("won't do"), 'That won’t do.', ['won’t do']],
    ['each place', plain('asap'), 'ASAP. I mean asap!', ['ASAP', 'asap']],
    [
      'what a pattern says',
      pattern('kindly .{0,3} (needful|revert)'),
      'Kindly do the needful.',
      ['Kindly do the needful'],
    ],
    ['a class of words', pattern('your #Insult offer'), 'We got your laughable offer.', ['your laughable offer']],
  ])('%s', (_, phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words);
  });
});

describe('a phrase is refused', () => {
  test.each([
    [pattern('kindly (do|revert'), 7, 'This ( is never closed.'],
    [pattern('kindly do)'), 9, 'Nothing was opened that this ) could close.'],
    [pattern('(do||revert)'), 3, 'One of the choices is empty.'],
    [pattern('do | revert'), 3, 'A choice stands in brackets: (this|that).'],
    [pattern('kindly .{3} revert'), 7, 'A gap looks like this: .{0,3}'],
    [pattern('kindly #Rude offer'), 7, 'No class of words is called #Rude.'],
    [pattern('Kindly revert'), 0, 'Words are compared in small letters: write them small.'],
    [pattern('kindly /rever'), 7, 'This expression is never closed with a /.'],
    [pattern('kindly /rev[/'), 7, expect.stringContaining('Invalid regular expression')],
    [pattern('kindly /(a+)+$/'), 7, 'An expression stands for part of one word: no blanks, brackets or |.'],
    [pattern('kindly /a*a*$/'), 7, 'More than one * or + could take very long.'],
    [pattern('kindly /a?a?a?a?a?a?a?a/'), 7, 'More than 6 times ? could take very long.'],
    [pattern('kindly /x?/'), 7, 'This expression fits every word.'],
    [pattern('kindly !revert'), 7, "Parley's patterns do not know !."],
    [pattern('do ^ revert'), 3, '^ can only stand at the very beginning.'],
    [pattern('. .{0,3} please?'), null, 'This would match everything: not one word of it has to be there.'],
    [pattern('a .{0,9} b .{0,9} c .{0,9} d'), null, 'This could be slow: fewer or narrower gaps and choices would do.'],
    [plain(' '), null, 'There are no words to look for.'],
    [plain('!!'), null, 'There is no word in it.'],
    [plain('x'.repeat(201)), null, 'This is longer than 200 characters.'],
  ])('$words at %s: %s', ({ words, isPattern }, at, why) => {
    expect(tryPhrase({ ...plain(words), isPattern }, 'Kindly revert.', ordinary)).toEqual({
      fault: { at, why },
      hits: [],
    });
  });

  test('that is in nearly every sentence, with the count', () => {
    expect(tryPhrase(plain('the'), '', ordinary).fault?.why).toMatch(/^This is in \d+ of \d+ ordinary sentences/);
  });

  test('or can be used, whatever it is', () => {
    assert(
      property(string(), (words) => {
        const { fault, hits } = tryPhrase(pattern(words), 'We can offer €285 per desk.', []);
        expect(fault !== null && hits.length > 0).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('by none of the patterns our own rules are made of, save their longer forms', () => {
    const ours = [
      'take it or (leave|lump) it',
      '(offer|price) .{0,2} (ends|runs out)',
      '^no (refund|credit)',
      '@hasComma (fix|pay) it',
    ];
    expect(ours.map((words) => tryPhrase(pattern(words), '', ordinary).fault)).toEqual(ours.map(() => null));
  });
});

describe('in a draft', () => {
  const reader = createReader(rules);
  const BODY = 'We can offer €285 per desk. Revert at the earliest. Take it or leave it.';
  const REVERT: OwnPhrase = {
    ...plain('revert at the earliest'),
    message: 'Sounds like an order.',
    instead: ['let me know by Friday'],
  };
  const review = (settings: Partial<Settings>, body = BODY) =>
    reader.review({ thread: [], draft: { subject: '', body } }, { ...DEFAULT_SETTINGS, ...settings });
  const own = (settings: Partial<Settings>, body?: string) =>
    review(settings, body).nudges.filter(({ rule }) => rule.startsWith('own:'));

  test('a phrase is marked with its message and the person’s own words, before what costs less', () => {
    const [first, second] = review({ phrases: [REVERT] }).nudges;
    expect(second?.rule).toBe('ultimatum');
    expect(first).toMatchObject({
      rule: 'own:revert at the earliest',
      title: 'Your own phrase',
      text: 'Revert at the earliest',
      because: 'Sounds like an order.',
      rewrites: [{ start: 28, end: 50, text: 'Let me know by Friday' }],
    });
  });

  test.each([
    ['is not told among the signals', review({ phrases: [REVERT] }).signals, review({}).signals],
    ['can be switched off by itself', own({ phrases: [REVERT], off: ['own:revert at the earliest'] }), []],
    ['is not marked where its words are allowed', own({ phrases: [REVERT], allowed: ['Revert at the earliest'] }), []],
    ['says nothing outside a negotiation', own({ phrases: [REVERT] }, 'The cat sleeps. Revert at the earliest.'), []],
    ['stored with a fault finds nothing', own({ phrases: [pattern('kindly (do')] }), []],
  ])('it %s', (_, got, expected) => {
    expect(got).toEqual(expected);
  });

  test('a phrase that is changed is found as it is now', () => {
    expect(own({ phrases: [REVERT] })).toHaveLength(1);
    expect(own({ phrases: [{ ...REVERT, message: 'Softer?' }] })[0]?.because).toBe('Softer?');
    expect(own({ phrases: [plain('leave it')] }).map(({ text }) => text)).toEqual(['leave it']);
  });
});
