import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { perceived } from '../../../src/engine/rewrite/blame/perceived.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const blameless = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, withoutBlame).map((way) => way.text);

describe('what the reader did is told as it looked to the writer', () => {
  test.each([
    [
      'without how often',
      'You always bill late and then chase us for the money',
      'As we see it, you bill late and then chase us for the money. What happened on your side?',
    ],
    [
      'without how it was done',
      'You quietly moved the fence behind my back',
      'As I understand it, you moved the fence. What happened on your side?',
    ],
    [
      'never as not',
      'You never opened the drawings we sent in May',
      "As we understand it, you didn't open the drawings we sent in May. What happened on your side?",
    ],
  ])('%s', (_what, charge, told) => expect(perceived(charge, /\b(?:us|we)\b/.test(charge) ? 'we' : 'I')[0]).toBe(told));

  test.each([
    ['a verdict', 'The chain broke at one link, and that link was you'],
    ['a lie', 'You told us twice, and both times it was a lie'],
    ['what might have been', 'We would have sold in spring if I had not listened to you'],
    ['a question', 'Where was your courage when the glass broke?'],
    ['a question behind it', 'You had all the files there, did you even look'],
    ['too little to see', 'You did, apparently'],
  ])('but not %s', (_what, charge) => expect(perceived(charge, 'we')).toEqual([]));

  test('it comes before a story that has to leave a clause out', () => {
    const ways = blameless('You had our samples on your bench for a year and then filed on them.');
    expect(ways[0]).toContain('and then filed on them');
  });
});

describe('a reproach tells what there is to tell', () => {
  test.each([
    ['one call', "One call from you, just one, and none of this would've happened.", 'I had hoped for a call.'],
    ['a word', 'Again!', 'This has happened again. What got in the way on your side?'],
    [
      'behind one’s back',
      'The dilution goes back to a note you signed behind my back.',
      'The dilution goes back to a note that was signed without my knowledge.',
    ],
    [
      'a habit',
      'Your side has a habit of inventing new conditions.',
      'New conditions have been invented more than once.',
    ],
    [
      'what came of it',
      'None of this would have reached the ombudsman if your adjuster had kept his appointments.',
      "This reached the ombudsman because the adjuster didn't keep his appointments.",
    ],
    [
      'anyone of theirs',
      'Had anyone at your end opened the plan of 3 March, the ducts would not be coming out again.',
      'The ducts are coming out again because nobody opened the plan of 3 March.',
    ],
    [
      'not ours',
      'The agreement was broken by your people, not by our people.',
      'The agreement was broken. What happened on your side?',
    ],
    [
      'a thing undone',
      'If the keys hadn’t been posted there by your developer, we wouldn’t be late.',
      "We're late because the keys were posted there.",
    ],
    ['having done it', 'Having blocked the text, your side now complains that there is none.', 'The text was blocked.'],
    [
      'a little care',
      'With a little more care on your part, the milk would still be cold.',
      'The milk is not cold any more.',
    ],
    [
      'whose responsibility',
      'Responsibility for the delay rests with your agents.',
      'I would like to understand how the delay came about.',
    ],
    [
      'on whose head',
      'I don’t enjoy writing this, but the lost week is on your head.',
      'like to understand how the lost week came about.',
    ],
    [
      'how long it took',
      'The customer walked because your quotation took five weeks.',
      'The customer walked because it took five weeks.',
    ],
    [
      'over one’s head',
      'The overspend has a name, and it’s the orders you kept approving over our heads.',
      'The overspend comes from the orders that were approved without asking us.',
    ],
    ['whom it was promised to', 'You promised the hall to two families.', 'The hall was promised to two families.'],
    [
      'what is wanted now',
      'You sat on the offer all week and now you want 500 less.',
      'and now 500 less is asked for.',
    ],
  ])('%s', (_what, charge, told) => expect(blameless(charge)[0]).toContain(told));
});
