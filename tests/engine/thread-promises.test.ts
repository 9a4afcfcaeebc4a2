import { describe, expect, test } from 'vitest';
import { dueIn } from '../../src/engine/thread/due.ts';
import { summaryOf } from './conversation.ts';

const MONDAY = '2026-03-02T09:00:00';

describe('falls due', () => {
  test.each([
    ["I'll send the volumes by Friday.", '2026-03-06'],
    ["I'll call you tomorrow at ten.", '2026-03-03'],
    ["You'll have it by EOD.", '2026-03-02'],
    ["You'll have it by close of business on Thursday.", '2026-03-05'],
    ["I'll come back by end of week.", '2026-03-06'],
    ["I'll come back next week.", '2026-03-13'],
    ["We'll confirm by the 5th.", '2026-03-05'],
    ["We'll confirm by the 1st.", '2026-04-01'],
    ['You will have the sketches in two days.', '2026-03-04'],
    ['The panels will arrive on Mar 10.', '2026-03-10'],
    ["I'll bring it on Monday.", '2026-03-09'],
    ["I'll send it ASAP.", 'ASAP'],
    ["I'll do that over lunch.", 'over lunch'],
    ["I'll confirm once the veneer is in.", 'once the veneer is in'],
    ["I'll chase the May credit.", null],
  ])('%s', (sentence, due) => expect(dueIn(sentence, MONDAY)).toBe(due));
  test('keeps the words where nobody knows when it was written', () => {
    expect(dueIn("I'll send it by Friday.", '')).toBe('by Friday');
  });
});

const promises = (line: string): number => summaryOf(`they: ${line}`).promises.length;

describe('is a promise', () => {
  test.each([
    "I'll send the reference list by Friday.",
    'We will come back with the volumes by end of week.',
    'Let me check with Legal tonight.',
    "You'll have the panels by 10 March.",
    "I'm sending the signed copy tomorrow.",
    "I'll chase the credit.",
    'It will reach you the same day.',
    'Will confirm on Thursday.',
  ])('%s', (line) => expect(promises(line)).toBe(1));
});

describe('is none', () => {
  test.each([
    'I could send you the volumes if that helps.',
    'If you send the photos tomorrow, I will have sketches by Friday.',
    'I hope to find the photos.',
    'Shall we confirm the numbers by the 8th?',
    "Pay by Friday or I'll go to court.",
    "I'll pay $400 a month.",
    'I will not sign that.',
    "I'll be honest with you.",
    'Let me know what you think.',
  ])('%s', (line) => expect(promises(line)).toBe(0));
});
