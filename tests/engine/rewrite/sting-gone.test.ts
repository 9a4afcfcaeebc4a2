import { describe, expect, test } from 'vitest';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { quietly } from '../../../src/engine/rewrite/quiet.ts';
import { reword, type Pieces } from '../../../src/engine/rewrite/reword.ts';

const first = (text: string, ways: (said: Pieces) => readonly string[]): string =>
  reword({ text, start: 0, end: text.length }, ways)[0]?.text ?? '';

describe('only the sting is cut, the fact stays', () => {
  test.each([
    ['a command to be calm', 'Calm down, it is a deposit.', 'It is a deposit.'],
    ['a lecture before a colon', "It's not rocket science: you book, you pay.", 'You book, you pay.'],
    ['a witness', 'Any child can read in the advert that the charger is extra.', 'The charger is extra.'],
    ['how things work', "With respect, that isn't how leases work.", 'From what I know, leases work differently:'],
    ['what they should know', 'You surely know how interest works.', 'Could we go through how interest works together'],
    ['what they should read', 'Please read the offer properly this time.', 'It is set out in the offer.'],
    ['how often', 'Gently bumping this for the fourth time.', 'This is the fourth time I raise it.'],
    [
      'a favour',
      'I have already painted the gate twice out of the goodness of my heart.',
      'I have already painted the gate twice.',
    ],
  ])('%s', (_sting, sentence, start) =>
    expect(first(sentence, (said) => withoutIrritation(said, false))).toContain(start),
  );
});

describe('a blow that tells what happened keeps it', () => {
  test.each([
    [
      'how dare you',
      "How dare you send a reminder to my mother's house?",
      "I was taken aback that a reminder was sent to my mother's house.",
    ],
    [
      'the nerve',
      'The nerve, asking for half the deposit.',
      'I was taken aback that I was asked for half the deposit.',
    ],
    ['a label', 'What a miserable little offer.', 'I was taken aback by the offer.'],
    [
      'what even they can see',
      'Surely even you can see that a choir cannot sing in the dark.',
      'A choir cannot sing in the dark.',
    ],
  ])('%s', (_blow, sentence, start) => expect(first(sentence, asFeeling)).toContain(start));

  test('a likeness is no thing to speak of', () =>
    expect(first('You would not know a licence if it bit you.', asFeeling)).not.toContain('licence'));
});

describe('a no that is said of something declines that', () => {
  test.each([
    ['forget it', 'You can forget the free installation.', 'I have to decline the free installation,'],
    ['not interested', 'Not interested in a swap.', 'I am not interested in a swap,'],
    ['what is refused is done in -ing', "Changing the port isn't on.", "Changing the port isn't on,"],
    ['in so many words', "The answer's no.", 'I have to decline this,'],
  ])('%s', (_no, sentence, start) => expect(first(sentence, reasonedNo).startsWith(start)).toBe(true));
});

test('a long word in capitals beside others is calmed too', () =>
  expect(quietly('The vessel is ALREADY here and laytime is COUNTING.')[0]).toBe(
    'The vessel is already here and laytime is counting.',
  ));
