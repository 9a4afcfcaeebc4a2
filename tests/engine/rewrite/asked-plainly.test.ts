import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';

type Tell = (said: Pieces) => readonly (Way | string)[];

const ways = (text: string, tell: Tell): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((each) => each.text);

describe('an order in another word order is asked like any other', () => {
  test.each([
    ['The wine list you make new, without the rosé.', 'Could you make the wine list new, without the rosé?'],
    ['And the trailer, you leave it with me.', 'Could you leave the trailer with me?'],
    ["Fair's fair, you pay the plumber.", 'Could you pay the plumber?'],
    ['Either way you lower the heating rate to 90.', 'Either way, could you lower the heating rate to 90?'],
    ['Off with the booking fee.', 'Could you take off the booking fee?'],
    ['The choir is to be back at 18:00 with both buses.', 'Could the choir be back at 18:00 with both buses?'],
    ['The steps stay mine, put that on paper.', 'The steps stay mine. Could you put that on paper?'],
    [
      'On the first of each month I expect the money to be there.',
      'On the first of each month, could the money be there?',
    ],
    ['Look at the date on the stamp.', 'Could you look at the date on the stamp?'],
  ])('%s', (sentence, start) => expect(ways(sentence, asRequest)[0]).toContain(start));

  test('a clause beside a thing is no order', () =>
    expect(ways('Our members insist on a seat at every meeting you hold.', asRequest)[0]).toContain('a seat'));
  test('a word that only drives it home goes', () => expect(ways('Understood?', asRequest)).toEqual(['']));
});

describe('a push for time keeps what is wanted and by when', () => {
  test.each([
    [
      'Two families came on Sunday, so I would not leave it past tonight.',
      'Two families came on Sunday, so an answer tonight would help me.',
    ],
    [
      "I'm in the hall with another buyer, so I need to hear before she finds her pen.",
      "I'm in the hall with another buyer, so a quick answer would help me.",
    ],
    ['Drop everything and get me the seating plan before the printer shuts.', 'Could you get me the seating plan'],
    [
      'Before you take your coat off, phone the bank and release the money.',
      'Could you phone the bank and release the money before you take your coat off?',
    ],
    [
      'You have 24 hours from the time of this note to confirm the sum of $90.',
      'Could you confirm the sum of $90 within 24 hours from the time of this note?',
    ],
    ['Immediate confirmation is required as to who will come.', 'Could I have quick confirmation as to who will come?'],
    ['Your decision on the knee I need before you leave today.', 'Could I have your decision on the knee before you'],
    ['Before the noon prayer I must have your yes.', 'Could I have your yes before the noon prayer?'],
    [
      'The letter lapses at 6 pm, so go ahead and get the form signed.',
      'The letter lapses at 6 pm. Could you get the form signed?',
    ],
    ['An immediate decision is required from your side.', 'Could I have a quick decision from your side?'],
    ['The letter lapses at 17:00 today.', 'The letter lapses at 17:00 today, because [your reason].'],
  ])('%s', (sentence, start) => expect(ways(sentence, reasonedDeadline)[0]).toContain(start));

  test('it asks the same in another way rather than for less', () =>
    expect(ways('Sign the lease today.', reasonedDeadline)[1]).toBe(
      'Would you be able to sign the lease today? It would help me because [your reason].',
    ));
});

describe('a no keeps what it is about', () => {
  test.each([
    ['A refund of the fee is out of the question.', "A refund of the fee isn't possible, because [your reason]."],
    ['Take the sofa back?', "I can't take the sofa back, because [your reason]."],
    ['Free cancellation for nine?', 'I have to decline free cancellation for nine, because [your reason].'],
    ["Can't do 1,250, won't do 1,250.", "I can't do 1,250, because [your reason]."],
    ['Nope, keeping both.', 'keeping both, because [your reason].'],
    ['Rejected.', 'I have to decline this, because [your reason].'],
  ])('%s', (sentence, start) => expect(ways(sentence, reasonedNo)[0]).toContain(start));

  test('in both of its ways', () =>
    expect(ways('The kitchen window will not be replaced, and nor will the second shower.', reasonedNo)[1]).toBe(
      'The kitchen window will not be replaced, and nor will the second shower, because [what you want to protect] matters to me. Is there another way to get what you need?',
    ));
});
