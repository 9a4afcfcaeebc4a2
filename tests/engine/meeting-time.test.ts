import { describe, expect, test } from 'vitest';
import { momentIn } from '../../src/engine/thread/meeting-time.ts';
import { standingOf } from './conversation.ts';

const MONDAY = '2026-03-02T09:00:00';

describe('a day and an hour', () => {
  test.each([
    ['Thursday at 10 works for me.', '2026-03-05T10:00'],
    ['Shall we speak on Friday at 3 pm?', '2026-03-06T15:00'],
    ['I will ring you tomorrow at 3.', '2026-03-03T15:00'],
    ['Could we talk for five minutes on Thursday at 10?', '2026-03-05T10:00'],
    ['The call is booked for 12 March at 9:30.', '2026-03-12T09:30'],
  ])('%s', (words, moment) => expect(momentIn(words, MONDAY)).toBe(moment));

  test.each(['Thursday works for me.', 'Call me at 10.', 'Have you five minutes?', 'We could do £900.', ''])(
    'not in “%s”',
    (words) => expect(momentIn(words, MONDAY)).toBeNull(),
  );

  test('cannot be told where nobody knows when it was written', () => {
    expect(momentIn('Thursday at 10 works.', '')).toBeNull();
  });
});

describe('a call that is arranged has its time', () => {
  test.each([
    ['in the yes', ['they: Can we talk this week?', 'me: Gladly. Thursday at 10 works.'], '2026-03-05T10:00'],
    ['in what the yes is to', ['they: Can we talk? Thursday at 10?', 'me: Thursday works.'], '2026-03-05T10:00'],
    ['nowhere', ['they: The call is booked for Thursday.'], null],
    ['not while it is only suggested', ['they: Can we talk on Thursday at 10?'], null],
  ])('%s', (_, lines, at) => expect(standingOf(...lines).contact.at).toBe(at));
});
