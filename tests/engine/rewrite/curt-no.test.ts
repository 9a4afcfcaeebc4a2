import { describe, expect, test } from 'vitest';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const first = (text: string): string | undefined => reword({ text, start: 0, end: text.length }, reasonedNo)[0]?.text;

describe('a curt no says what it left unsaid', () => {
  test.each([
    // What is ordered is what the writer wants.
    ['Nope, leave it as it is.', 'I would like to leave it as it is, because [your reason].'],
    ['Nah, keep things the way they are.', 'I would like to keep things the way they are, because [your reason].'],
    ['Leave the fence where it is.', 'I would like to leave the fence where it is, because [your reason].'],
    ['Nope, full price.', 'I have to stay with the full price, because [your reason].'],
    ['No, the asking price.', 'I have to stay with the asking price, because [your reason].'],
    // Who gives no reasons is not asked for one.
    [
      "I won't, and I don't owe you a paragraph on why.",
      "I have to decline this, and I'd rather keep the reasons to myself.",
    ],
    [
      "We won't extend the lease, and we don't have to explain ourselves.",
      "We won't extend the lease, and we'd rather keep the reasons to ourselves.",
    ],
    ["No, and I'm not going to justify it.", "I have to decline this, and I'd rather keep the reasons to myself."],
    // No sentence of its own.
    ['Certainly not.', 'I have to decline this, because [your reason].'],
    ['Not a hope.', 'I have to decline this, because [your reason].'],
    ["That can't be done.", 'I have to decline this, because [your reason].'],
    // Put back in order.
    ['no way is he taking her to spain', "He isn't taking her to spain, because [your reason]."],
    [
      'No way are the kids staying there over Easter.',
      'The kids are not staying there over Easter, because [your reason].',
    ],
    [
      'Under no circumstances is your crew parking on my lawn.',
      'Your crew is not parking on my lawn, because [your reason].',
    ],
    ['Sorry to say we will pass on the restructuring.', 'We will pass on the restructuring, because [your reason].'],
    [
      "We're afraid to say that the board won't release the escrow.",
      "The board won't release the escrow, because [your reason].",
    ],
  ])('%s', (sentence, start) => expect(first(sentence)?.slice(0, start.length)).toBe(start));

  test('what was asked and is refused is still refused', () =>
    expect(first('Take the sofa back?')).toBe(
      "I can't take the sofa back, because [your reason]. Would [an option] help instead?",
    ));
});
