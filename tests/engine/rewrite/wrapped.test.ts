import { describe, expect, test } from 'vitest';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const offered = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, (said) => withoutIrritation(said, false)).map((way) => way.text);

describe('the fact or the request that an irritating turn wraps is kept', () => {
  test.each([
    ["As a gesture of our boundless goodwill we're knocking off two percent.", 'We can take two percent off.'],
    ["As a token of our generosity, we'll take 40 euros off the deposit.", 'We can take 40 euros off the deposit.'],
    ["In the spirit of friendship I'm shaving 5% off my fee.", 'I can take 5% off my fee.'],
    ['Out of sheer goodwill we have added a second coat.', 'We have added a second coat.'],
    [
      'I delivered a text your own lawyer called flawless, so do the decent thing and round it up.',
      'I delivered a text your own lawyer called flawless. Would you be willing to round it up?',
    ],
    [
      'The roof has held for nine winters, so be reasonable and release the retention.',
      'The roof has held for nine winters. Would you be willing to release the retention?',
    ],
    ['Do the right thing and refund the £80.', 'Could you refund the £80? I am asking because [your reason].'],
    [
      'if u actually read the ad u would know its a diesel',
      "It's a diesel, as set out in the ad. Is there anything else you would like to know?",
    ],
    [
      "If you had read my quote properly you'd know that the scaffolding is extra.",
      'The scaffolding is extra, as set out in my quote. Is there anything else you would like to know?',
    ],
    [
      'If you bothered to open the photos you would see the scratch on the left door.',
      'The photos show the scratch on the left door. Is there anything else you would like to know?',
    ],
    [
      "This is the THIRD time that I've sent the W-9.",
      'I have now sent the W-9 three times. Is something still missing on your side?',
    ],
    [
      'This is now the second time we have corrected the Hartley invoice.',
      'We have now corrected the Hartley invoice twice. Is something still missing on your side?',
    ],
    ['Anybody with sense would snap it up.', 'I think the price is right, given [what speaks for it].'],
    [
      'anyone who knows bikes would bite my hand off Thursday after 5 is good for me Amy',
      'I think the price is right, given [what speaks for it]. Thursday after 5 is good for me Amy.',
    ],
    ['Again: two passwords, one for each site.', 'Two passwords, one for each site.'],
    ['I repeat: the keys stay with the porter.', 'The keys stay with the porter.'],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));

  test.each([
    ['half a sentence', "Scroll up and you'll find it, where it's been the whole time.", /^Where/],
    ['praise that was left over', "I've been nothing but accommodating, I let you miss two dates.", /accommodating/],
  ])('%s is not offered', (_what, sentence, words) =>
    expect(offered(sentence).filter((way) => words.test(way))).toEqual([]),
  );
});
