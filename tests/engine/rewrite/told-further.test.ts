import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';

type Tell = (said: Pieces) => readonly (Way | string)[];

const first = (text: string, tell: Tell): string | undefined =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text;

describe('a reproach is told to its end', () => {
  test.each([
    ['You ghosted me 5 weeks.', 'I heard nothing for 5 weeks.'],
    ['ur hiring manager ghosted me 5 weeks and you let it happen', 'The hiring manager ghosted me 5 weeks.'],
    [
      'You let the insurance lapse in March and kept collecting our premiums until May.',
      'The insurance lapsed in March and our premiums were still collected until May.',
    ],
    [
      'You knew about the road closure on Tuesday and told us on Friday night.',
      'The road closure was known about on Tuesday and we were told on Friday night.',
    ],
    [
      'You sold me a pram with a cracked frame and called it "nearly new".',
      'I was sold a pram with a cracked frame and it was called "nearly new".',
    ],
    [
      'Every time we get close to signing you come up with another condition.',
      'Every time we get close to signing, another condition comes up',
    ],
    [
      'You agreed to Net 45 in the room and then had your lawyers write Net 90.',
      'Net 45 was agreed in the room and then net 90 was written.',
    ],
    [
      "You shook on it in front of Meera, so don't act surprised.",
      'We shook hands on it in front of Meera. What happened on your side?',
    ],
    [
      'Two tenors resigned over that letter of yours, and now you ask me why the choir is thin.',
      'Two tenors resigned over that letter, and now I am asked why the choir is thin.',
    ],
    [
      'Had the survey been commissioned in May, we should not now be discussing subsidence in a gale.',
      'We are discussing subsidence in a gale because the survey was not commissioned in May.',
    ],
    ['It has come to our attention that you sold the piano in June.', 'The piano was sold in June.'],
    // What cannot be told without them stays theirs, and the rest is told without.
    [
      "You've come to none of the four rehearsals we booked for you, and sent your cousin to the fifth.",
      "you've come to none of the four rehearsals we booked for you, and the cousin was sent to the fifth",
    ],
    [
      'Your negotiator kept us talking for six weeks while you bought from Vietnam.',
      'we were kept talking for six weeks while you bought from Vietnam',
    ],
    [
      'You signed for twelve boxes and told your boss it was ten.',
      'you signed for twelve boxes and the boss was told it was ten',
    ],
  ])('%s', (sentence, start) =>
    expect(
      reword({ text: sentence, start: 0, end: sentence.length }, withoutBlame)
        .map(({ text }) => text)
        .join(),
    ).toContain(start),
  );

  test.each([
    ['You cancelled six lessons by text and thought nothing of my afternoon.', 'cancelled by text and thought'],
    ['You cooked this up the two of you without a phone call to me.', 'cooked up the two'],
    [
      'Had the questions been answered with candour, we would not be engaged in this correspondence.',
      'We would not be',
    ],
  ])('%s is not told as “%s”', (sentence, nonsense) => expect(first(sentence, withoutBlame)).not.toContain(nonsense));
});

describe('a no keeps what it refuses', () => {
  test.each([
    [
      'Regarding your application for a reduction, the authority sees no occasion to act.',
      'Regarding your application for a reduction, the authority sees no occasion to act, because [your reason].',
    ],
    [
      'Concerning the pension gap, the employer declines to enter into it.',
      'Concerning the pension gap, the employer declines',
    ],
    ['No to the rebate and no to the training days.', 'I have to decline the rebate and the training days, because'],
    [
      'Having the child one night more in the week is for me out of the question.',
      "Having the child one night more in the week isn't possible for me, because",
    ],
    ['Nothing doing on the exclusivity.', 'I have to decline the exclusivity, because'],
    ['Forget the second bathroom.', 'I have to decline the second bathroom, because'],
    ['Not at that price.', "I can't agree to this at that price, because"],
    ['Sonic logo: nope.', 'I have to decline sonic logo, because'],
    ['No to Thursday, no to the discount.', 'I have to decline Thursday and the discount, because'],
    ['An extra desk for your contractor: negative.', 'I have to decline an extra desk for your contractor, because'],
  ])('%s', (sentence, start) => expect(first(sentence, reasonedNo)).toContain(start));
});
