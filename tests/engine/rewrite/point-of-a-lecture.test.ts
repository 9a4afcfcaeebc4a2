import { describe, expect, test } from 'vitest';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const first = (text: string): string | undefined =>
  reword({ text, start: 0, end: text.length }, (said) => withoutIrritation(said, false))[0]?.text;

describe('what a lecture, a reminder or a boast is about is said as it is', () => {
  test.each([
    [
      'As was explained to you at some length in January, the deposit also covers cleaning.',
      'The deposit also covers cleaning, as I said in January.',
    ],
    [
      'As I already explained on Tuesday, the fee covers two rounds.',
      'The fee covers two rounds, as I said on Tuesday.',
    ],
    ["I'm sorry to find myself spelling out to a publisher that audio goes with print.", 'Audio goes with print.'],
    [
      'Could I gently suggest, now for the third time, that seats are named and not concurrent?',
      'Seats are named and not concurrent.',
    ],
    ["I think you'll find that clause 6 says otherwise.", 'Clause 6 says otherwise.'],
    [
      "You're a clever woman, Dr Salis, so I needn't spell out to you why the deposit is non-refundable.",
      'Dr Salis, the deposit is non-refundable.',
    ],
    ['Again, and I do not like repeating myself: bins out on Wednesday.', 'Bins out on Wednesday.'],
    [
      'My dear sir, use small logic: petrol has gone up, so the fare has gone up.',
      'Petrol has gone up, so the fare has gone up.',
    ],
    [
      'I have been more than patient with your three missed payments.',
      'The three missed payments are still open. Where do they stand on your side?',
    ],
    [
      'Your accountant has no idea how VAT is calculated on second-hand cars.',
      'Could we go through how VAT is calculated on second-hand cars together, so that we mean the same thing?',
    ],
    [
      "You won't find a squarer deal between here and Memphis.",
      'Here is how it compares with other offers between here and Memphis: [your benchmark].',
    ],
    ["Let's not be silly about four euros.", "I'd rather not let four euros get in the way."],
    ['Be so reasonable and take the 14 euros per hour.', 'Could you take the 14 euros per hour?'],
    ['Per my note of the 4th, and of the 9th.', 'It is set out in my note of the 4th, and of the 9th.'],
  ])('%s', (sentence, start) => expect(first(sentence)).toContain(start));
});

describe('what is only about the writer or the reader is left out, not told', () => {
  test.each([
    ["You won't find anyone else in this town who'd let you have it at that, I can tell you."],
    ['My figure is so eminently just that I am almost embarrassed by it.'],
    ['My client would be less patient, and I am at a loss as to why anyone would quarrel with it.'],
    ['You seem to be under the impression that I have nothing else to do.'],
    ['If you will only stop and think for a moment, you will find that I am right about the wall.'],
    ['Trust me on this one, I was doing leases when you were still in school.'],
    ['The elegance of our compromise will, I trust, grow on you.'],
    ["I'm a very easy man to deal with, ask anybody."],
    ['Needless to say, we acted correctly throughout.'],
    ["I don't want to lecture you, dear."],
  ])('%s', (sentence) => expect(['', undefined]).toContain(first(sentence)));
});
