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
    ["You'll get it first thing in the morning.", '2026-03-03'],
    ["We'll hold it for you until Friday.", 'until Friday'],
    ["I'll look at it on Saturday and send the photos that same evening.", '2026-03-07'],
    ['We take 60/40 and ship at 0.61 a pound.', null],
  ])('%s', (sentence, due) => expect(dueIn(sentence, MONDAY)).toBe(due));
  test('keeps the words where nobody knows when it was written', () => {
    expect(dueIn("I'll send it by Friday.", '')).toBe('by Friday');
  });
});

test('the day of a promise is the one that stands with it, not the first of its sentence', () => {
  const { promises } = summaryOf(`they: I am away on Monday, but I'll write on Thursday.`);
  expect(promises[0]?.due).toMatch(/Thursday|-\d\d$/);
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
    'Will do, by noon.',
    'On it - tomorrow.',
    'The draft to you Friday.',
    'The minutes will be sent to everybody.',
    'We keep it for you until Friday.',
    'Expect my answer on Thursday.',
    'Our driver will drop the samples off.',
    "I don't know whether it is in stock, so let me ask the yard.",
    'The last crates follow on the 20th.',
    'I will send a £300 deposit on Thursday.',
    'I shall have the papers scanned and with you tomorrow.',
    'I must first ask my brother.',
    "I'm away until the 9th, but I'll write on the 10th.",
    'ok and ill bring the key on sunday tho',
    "I'll chase our solicitor for the deed tomorrow.",
    "I'll take it up with the board on Monday.",
    'I must think first, expect an answer from me on Thursday.',
    'I tell you on Monday when they have answered.',
    '5 % I can do, and I will ask production for the 4 weeks and tell you on Monday.',
    'Our own conservator will send you the exposure sheet by 15 May.',
    'My business partner will bring the keys on Friday.',
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
    "I'll bring the trailer if the lane is dry.",
    'Call it 28,250 and I fetch it on Tuesday.',
    "You said you'd call on Friday.",
    'You wrote: "I will send it on Monday."',
    'He read it and will come back to you on Monday.',
    'I hope we will have it ready by Friday.',
    '37 and I will lend you the trailer.',
    'My first mail will tell you the rest.',
    'Our new prices will hit the market on Friday.',
    'I expect the report will be sent by Friday.',
    'It should be with you on Friday.',
    "I'll be in Rome on Friday.",
    'We wrote to you on the 8th.',
    'I will go to the ombudsman on Monday.',
    'Orders go out on Mondays and Thursdays.',
    "I'll have it in writing before six.",
    "Maybe I'll paint it one day.",
    'We will carry the freight.',
    'I will also not ask again.',
    'My boy is ill and home today.',
    "I'll put in two hundred and that's the end of it.",
    "I'll take that as a yes.",
    "I'll set my solicitor on this.",
  ])('%s', (line) => expect(promises(line)).toBe(0));
});
