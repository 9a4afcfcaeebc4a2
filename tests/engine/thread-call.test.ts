import { describe, expect, test } from 'vitest';
import { summaryOf } from './conversation.ts';

const call = (...lines: readonly string[]): string => summaryOf(...lines).call;

describe('held', () => {
  test.each([
    'Good to speak on Friday.',
    'Thanks for the call this morning.',
    'It was nice to meet you on Saturday.',
    'Following our meeting on Tuesday, here is the agreement.',
    'As I said on the phone, the drain goes under the footing.',
    'Thank you for showing us round.',
    'We enjoyed meeting your team.',
    'It was lovely talking on Monday.',
    'I am sorry about Monday, it was a hard conversation for us all.',
    'That was a long call yesterday, thank you for staying on.',
    'Great chatting this morning.',
  ])('%s', (line) => expect(call(`they: ${line}`)).toBe('held'));
});

describe('not held yet', () => {
  test.each([
    ['It would be good to meet you.', 'none'],
    ['Good to hear from you.', 'none'],
    ['The API call fails at noon.', 'none'],
    ['Could we speak on the phone one evening?', 'proposed'],
    ['Got ten minutes for a call Thursday after 2?', 'proposed'],
    ['Have you five minutes for a chat on Friday?', 'proposed'],
    ['Any chance of a quick call tomorrow?', 'proposed'],
    ['I put 30 minutes in your calendar for Thursday at 10.', 'arranged'],
    ['I have sent you a calendar invite.', 'arranged'],
    ['The carpenter may not come over my lawn.', 'none'],
    ['You cannot drop by on Saturdays any more.', 'none'],
    ['Talking of Monday, the bins were full.', 'none'],
    ['A hard bargain, that was.', 'none'],
    ['Shall I give you a ring on Wednesday?', 'proposed'],
    ["If you'd like to go through it on the phone, I am at my desk.", 'proposed'],
    ['Shall we talk it through over coffee?', 'proposed'],
    ['I could drop by on Thursday.', 'proposed'],
    ['The call is booked for Thursday.', 'arranged'],
    ["Please don't call, I'd rather keep to e-mail.", 'declined'],
  ])('%s', (line, state) => expect(call(`they: ${line}`)).toBe(state));
});

describe('between the two', () => {
  test.each([
    [['they: Can we talk? Thursday at 10?', 'me: Thursday works.'], 'arranged'],
    [['they: May I phone you tomorrow?', "me: Please don't phone, I answer by mail."], 'declined'],
    [['they: Can we talk on Thursday?', 'me: Yes to Thursday.', 'they: Good call just now.', 'me: Indeed.'], 'held'],
  ])('%j', (lines, state) => expect(call(...lines)).toBe(state));
});
