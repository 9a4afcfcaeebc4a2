import { describe, expect, test } from 'vitest';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const offered = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, asFeeling).map((way) => way.text);

describe('a blow keeps what it asks for and what it is about', () => {
  test.each([
    ['Spare me the sob story and pay up.', 'Could you pay? I am asking because [your reason].'],
    [
      'Save us the lecture, send the keys back by Friday.',
      'Could you send the keys back by Friday? We are asking because [your reason].',
    ],
    [
      'Please spare us your excuses; refund the 240 euros.',
      'Could you refund the 240 euros? We are asking because [your reason].',
    ],
    ['Cut the nonsense and sign the release.', 'Could you sign the release? I am asking because [your reason].'],
    ['Stop whining and pay the invoice.', 'Could you pay the invoice? I am asking because [your reason].'],
    ['Quit asking and start packing.', 'Could you start packing? I am asking because [your reason].'],
    [
      "Come at once, and bring somebody who knows what he's doing.",
      "Could you come at once and bring somebody with experience in this? I'm asking because [your reason].",
    ],
    [
      'Spare me the violin music about diesel.',
      "Diesel alone doesn't convince me, because [your reason]. What else is behind it?",
    ],
    [
      'Spare us the speech about your costs.',
      "The costs alone don't convince us, because [your reason]. What else is behind it?",
    ],
    [
      "Fourteen hundred for a gearbox that whines like next door's dog.",
      'Fourteen hundred is too much for me for a gearbox that whines.',
    ],
    ['£300 for a sofa without legs?', '£300 is too much for me for a sofa without legs.'],
    // Whether it is much or little cannot be told.
    [
      'Three hundred and ninety pounds for sherry; were you bathing in it?',
      'I was taken aback by three hundred and ninety pounds for sherry. How did it come to that?',
    ],
    [
      "I'd sooner eat the invoice than pay it.",
      "I'd rather not pay it, because [your reason]. Is there something else that would help?",
    ],
    [
      "We'd rather burn the barn than sell it to you at that price.",
      "We'd rather not sell it to you at that price, because [your reason]. Is there something else that would help?",
    ],
    [
      "I'd sooner rent it to a colony of bats.",
      "I'd rather not rent it to you, because [your reason]. Is there something else that would help?",
    ],
    [
      'Your arrogance is only matched by your spelling.',
      'I was taken aback by the tone. Could we start again from [the matter itself]?',
    ],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));

  test.each([
    ['Go to hell and take your dog along.', /Could you/],
    ['Stop dreaming and learn to count.', /Could you/],
    ['Spare us the tears and grow up.', /Could you/],
    ['Drop the price and sign the lease.', /Could you sign/],
    ['Stop drilling and clear the yard.', /Could you clear/],
  ])('%s asks for nothing', (sentence, words) =>
    expect(offered(sentence).filter((way) => words.test(way))).toEqual([]),
  );

  test.each([
    ['a signature', "It was your signature at the foot of those terms, and not the dog's.", /signature/],
    ['a key', 'Give up your key and let somebody in who can read.', /by your key/],
    ['what is only named', 'Such tricks are for carpet sellers.', /carpet/],
    ['half a clause', 'Your reasons can stay where they are.', /stay where/],
    ['where the blow comes from', 'The only thing water-tight in this house is your contract.', /by your contract/],
    ['nobody', 'Then ask Him for the pump.', /price/],
  ])('nobody is disappointed by %s', (_what, sentence, words) =>
    expect(offered(sentence).filter((way) => words.test(way))).toEqual([]),
  );
});
