import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutInsults } from '../../../src/engine/rewrite/blame/insults.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';

type Tell = (said: Pieces) => readonly (Way | string)[];

const first = (text: string, tell: Tell): string | undefined =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text;

describe('words that only scorn somebody go, what happened stays', () => {
  test.each([
    [
      'He haggled for two weeks, the clown, and we lost the spring market',
      'He haggled for two weeks, and we lost the spring market',
    ],
    [
      'The van was three hours late, you useless lot, and the cake melted',
      'The van was three hours late, and the cake melted',
    ],
    [
      'The boiler you fitted, you cowboy, leaks on the second floor',
      'The boiler you fitted, leaks on the second floor',
    ],
    ['You clowns lost our booking twice', 'you lost our booking twice'],
    ['Your muppets have had the keys since May', 'your people have had the keys since May'],
    ['Your driver is a moron who left two pallets in the rain', 'Your driver left two pallets in the rain'],
    ['That pathetic excuse for a plan cost us the September slot', 'That plan cost us the September slot'],
    ['Your lying agent told us there were no other bidders', 'Your agent told us there were no other bidders'],
    // Nothing here scorns anybody.
    ['The clown for the party costs 120', 'The clown for the party costs 120'],
    ['We need a cheap van, the small one, by Friday', 'We need a cheap van, the small one, by Friday'],
    ['You told us the thief had a key', 'You told us the thief had a key'],
    ['Your people have had the keys since May', 'Your people have had the keys since May'],
  ])('%s', (said, plain) => expect(withoutInsults(said)).toBe(plain));
});

describe('a blow as what happened or as one’s own feeling, with a question', () => {
  test.each([
    [
      'Your driver is a moron who left two pallets in the rain.',
      'Two pallets were left in the rain. What happened on your side?',
    ],
    [
      'That pathetic excuse for a plan cost us the September slot.',
      'That plan cost us the September slot. What happened on your side?',
    ],
    [
      'Honestly the nerve of asking me for raw files after that performance on Saturday.',
      'I was taken aback that I was asked for raw files after that performance on Saturday.',
    ],
    ['The sheer cheek of charging us for the visit.', 'We were taken aback that we were charged for the visit.'],
    ["So you've got the gall to send a feedback form.", 'I was taken aback that a feedback form was sent.'],
    [
      'Congratulations, you have managed to lose a customer of ten years over 200 euros.',
      'I was taken aback that a customer of ten years was lost over 200 euros.',
    ],
    [
      'It is pathetic that we have to write to you four times for a simple receipt.',
      'We were taken aback that we have to write to you four times for a simple receipt.',
    ],
    ['You\'re a leech, and you dress it up as "service charge".', 'I was taken aback by the "service charge".'],
    ['A fee of 75,000 for moving one number is highway robbery.', 'I was taken aback by the fee of 75,000.'],
    ['Four months for one bathroom, the pyramids went faster.', 'I was taken aback by four months for one bathroom.'],
    ["I've scraped better offers off my boot.", 'I had hoped for better offers.'],
    [
      'Congratulations on inventing a contract in which I pay you to work.',
      'I was taken aback by a contract in which I pay you to work.',
    ],
    ['Your counter-offer deserves a slow clap.', 'I was taken aback by your counter-offer.'],
    [
      'As an essay in evasion, your quote of the 14th is without a rival in the file.',
      'I was taken aback by your quote',
    ],
  ])('%s', (sentence, start) => expect(first(sentence, asFeeling)).toContain(start));

  test.each([
    ['You must think we came down in the last shower.', 'the last shower'],
    ["I don't know what they teach at your law school, but reading wasn't on the timetable.", 'the timetable'],
    ["You should be on the stage, there's one leaving at four.", 'the stage'],
    ['What next, will you charge us for the air on the stairs?', 'the price'],
    ['How dare you call that an apology?', 'that that'],
    ['Your proposal went where it belongs, in the bin.', 'went'],
    ["Your so-called engineers couldn't find the ground with a plumb line.", "wasn't found"],
    ["You lot couldn't organise a bun fight in a bakery.", "wasn't organised"],
    ['Your price is a slap in the face of every driver here.', 'slap'],
    ['Your offer was read out at our team meeting as the comic turn.', 'comic'],
    ['Congratulations on finding a solicitor who cannot read a map either.', 'was found'],
  ])('%s says nothing of “%s”', (sentence, words) => {
    const said = first(sentence, asFeeling) ?? '';
    expect(said).not.toContain(words);
  });

  test('a reproach that scorns as well is told whole', () =>
    expect(first('You clowns lost our booking twice and then sent a bill for it.', withoutBlame)).toBe(
      'Our booking was lost twice and then a bill was sent for it. What happened on your side?',
    ));
});
