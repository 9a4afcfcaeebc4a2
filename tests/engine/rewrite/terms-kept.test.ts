import { describe, expect, test } from 'vitest';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { termsOf } from '../../../src/engine/rewrite/ultimatum/terms.ts';

/** The first way to say it as a limit, whoever marks it. */
const limit = (text: string): string | undefined => reword({ text, start: 0, end: text.length }, asLimit)[0]?.text;

describe('a limit keeps its terms and loses the door', () => {
  test.each([
    [
      'days beside each other',
      'Every other weekend, pick-up on Thursdays, and I won’t be coming back to this.',
      'Every other weekend, pick-up on Thursdays: this is as far as I can go, because [your reason].',
    ],
    [
      'a price in its own sentence',
      'The room is 60 an evening and the subject is closed.',
      'The room is 60 an evening, and this is as far as I can go, because [your reason].',
    ],
    [
      'two figures',
      'This is the end of the story: the dinner is for 120 guests, 54 per guest.',
      'The dinner is for 120 guests, 54 per guest, and this is as far as I can go',
    ],
    [
      'figures refused',
      'Not at 30, not at 32 and not at 35.',
      'Not at 30, not at 32 and not at 35, because [your reason].',
    ],
    [
      'what a figure is for',
      '2,100 for the mare, or she goes back in the field.',
      '2,100 for the mare is as far as I can go',
    ],
    ['what it counts', 'Whatever you send back, the answer will be 38 hours.', '38 hours is as far as I can go'],
    [
      'what the answer will be',
      'Whatever you come back with, the answer will be the table I sent on Monday.',
      'The table I sent on Monday is as far as I can go',
    ],
    [
      'what will not be',
      "There's no version of this where I paint it for less than 800.",
      "I can't paint it for less than 800,",
    ],
    [
      'two things at once',
      "Either it's twelve percent and a new title or we go on as we are.",
      'For us it has to be twelve percent and a new title,',
    ],
    ['come or do not', "You come on Saturdays or you don't come at all.", 'I need you to come on Saturdays, because'],
    ['an article', 'Our counsel regards Article 12 as settled.', 'This is as far as our counsel can go on Article 12,'],
    ['who is called by title', 'Dear Mr Sato, this is our last price.', 'Dear Mr Sato, this is as far as we can go'],
    [
      'no order at all',
      'Offer closed, talk closed, shop closed.',
      'This is as far as I can go on [what this is about], because [your reason].',
    ],
  ])('%s', (_what, sentence, start) => expect(limit(sentence)).toContain(start));

  test.each([
    ['where nothing shuts', 'The rent is 1,650 a month'],
    ['where nothing but the door is left', 'I am done talking, and that is final'],
    ['of what hangs on what went', 'We are finished, unless it rains'],
  ])('there are none %s', (_what, sentence) => expect(termsOf(sentence)).toBeNull());
});
