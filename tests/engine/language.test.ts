import { describe, expect, test } from 'vitest';
import { compileLanguage } from '../../src/engine/language.ts';

const found = (pattern: string, sentence: string): string[] =>
  compileLanguage([pattern])(sentence).found.map(({ start, end }) => sentence.slice(start, end));

describe('a pattern finds', () => {
  test.each([
    ['take it or (leave|lump) it', 'Take it or leave it.', ['Take it or leave it']],
    [
      '(offer|price) .{0,2} (ends|runs out) .{0,3} #Soon',
      'The offer runs out at midnight.',
      ['offer runs out at midnight'],
    ],
    ['we (want|need) .{0,2} #Figure', 'We want net 60.', ['We want net 60']],
    ['(not|be (drawn|moved)) on', 'I will be moved on.', ['be moved on']],
    ['^no (refund|credit)', 'No refund, no credit.', ['No refund']],
    ['(no|nope)$', 'No means no', ['no']],
    ['you keep /ing$/', 'You keep moving the goalposts.', ['You keep moving']],
    ['@hasComma (fix|pay) it', 'You broke it, fix it.', ['it, fix it']],
    ['very? fair', 'A very fair and a fair price', ['very fair', 'fair']],
    ['you must', 'u must and you must', ['u must', 'you must']],
  ])('%s in "%s"', (pattern, sentence, words) => {
    expect(found(pattern, sentence)).toEqual(words);
  });
});

describe('contractions are opened', () => {
  test.each([
    ["It's final.", 'it is'],
    ["We shan't pay.", 'shall not'],
    ['They didnt reply.', 'did not'],
    ["You'll pay.", 'you will'],
    ["There's no way.", 'there is'],
    ["That's that.", 'that is'],
  ])('%s', (sentence, pattern) => {
    expect(found(pattern, sentence)).toHaveLength(1);
  });
});

test('a word of several classes has all their tags', () => {
  expect(found('#Harm', 'cancel')).toEqual(['cancel']);
  expect(found('#Order', 'cancel')).toEqual(['cancel']);
});

test('the shortest stretch is found, and none overlaps another', () => {
  expect(found('if .{0,6} then', 'If a then b, if c then d.')).toEqual(['If a then', 'if c then']);
});
