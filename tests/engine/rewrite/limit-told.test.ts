import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { termsOf } from '../../../src/engine/rewrite/ultimatum/terms.ts';
import { twoOrders } from '../../../src/engine/rewrite/ultimatum/two-orders.ts';
import { wholeLimit } from '../../../src/engine/rewrite/ultimatum/whole-limit.ts';

const ways = (text: string, tell: Parameters<typeof reword>[1]): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((each) => each.text);

describe('a limit keeps what it is a limit on', () => {
  test.each([
    [
      'words that end like a no',
      'The commission will rise to 14 per cent, as to which no correspondence will be entered into.',
      'The commission will rise to 14 per cent, and this is as far as I can go',
    ],
    [
      'a response time is no response',
      'The response time is 48 hours, you can sign it or leave the money where it is.',
      'The response time is 48 hours, and this is as far as I can go',
    ],
    [
      'a term without a figure',
      'The covenant will be tested quarterly as originally drafted, and the committee does not expect to be asked again.',
      'The covenant will be tested quarterly as originally drafted, because [your reason].',
    ],
    [
      'what comes with the figure',
      '480 and a shout out, done, closed, bye',
      '480 and a shout out is as far as I can go',
    ],
    [
      'how it comes',
      'So 0,37, delivered, and there will be no second round on this point.',
      '0,37, delivered: this is as far as I can go',
    ],
    [
      'what it is for',
      "Twenty percent with the registration back in our name, or we've said all there is to say.",
      'Twenty percent with the registration back in our name is as far as we can go',
    ],
    [
      'where something stays',
      'The clinic at Ferrybridge stays with me.',
      'The clinic at Ferrybridge stays with me, and this is as far as I can go',
    ],
    [
      'what happens otherwise',
      'Buy me and Len out at 2,600 each or it goes to auction with the rest.',
      'Could you buy me and Len out at 2,600 each?',
    ],
    [
      'until when',
      'You have until the reefer is unplugged to take the fruit at 7.50.',
      'Could you take the fruit at 7.50 before the reefer is unplugged?',
    ],
    ['two orders', 'Cash it or frame it.', 'two ways forward: you cash it, or you frame it.'],
    [
      'ours or none',
      'We sign version two or we leave it.',
      'It matters to us that we sign version two, because [your reason].',
    ],
    [
      'what will not be looked at',
      'No improvement in that multiplier will be considered.',
      "I can't consider any improvement in that multiplier",
    ],
    [
      'somebody else',
      'hes not going to portugal with her, thats all there is to it',
      "He's not going to portugal with her, because [your reason].",
    ],
  ])('%s', (_what, sentence, words) => expect(ways(sentence, asLimit).join('\n')).toContain(words));

  test.each([
    "That isn't a starting point, it's the whole journey",
    '16 is 16 and that is final',
    'That is the figure, and I am not empowered to utter another',
    'Want then want, no more talk',
    'Nothing you say will move us',
  ])('no terms are left of: %s', (sentence) => expect(termsOf(sentence)).toBeNull());

  test.each([
    'The letter is final',
    'I have named it',
    'There is nothing more to say',
    'I have named it, and I shall now go and look at my bees',
    'Take it or leave it',
  ])('nothing to keep whole in: %s', (sentence) => expect(wholeLimit(sentence, 'I')).toEqual([]));

  test.each([
    'Yes or no',
    'In or out',
    'It is the whole bundle or nothing',
    'The price or the terms',
    'All of it or none of it',
  ])('no two orders: %s', (sentence) => expect(twoOrders(sentence, 'I')).toBeNull());
});

describe('an order is known by how it stands', () => {
  test.each([
    ['Commit to 200 seats.', 'Could you commit to 200 seats?'],
    ['Own the make-good.', 'Could you own the make-good?'],
    ['Confirm the notice period.', 'Could you confirm the notice period?'],
    ['Confirm the notice, period.', 'Could you confirm the notice?'],
    ["You're doing the bathroom this weekend, both floors.", 'Could you do the bathroom this weekend, both floors?'],
    ["I'm telling you, not asking you: send the van on Friday.", 'Could you send the van on Friday?'],
    ["I'm gonna need you to cover my Saturday.", 'Could you cover my Saturday?'],
    ['To be supplied by you: two nurses, one driver, fuel.', 'Could you see to this: two nurses, one driver, fuel?'],
    ['Nobody at your end speaks to the press.', 'Could we agree that nobody at your end speaks to the press?'],
    ['What I want to see is a proper contract.', 'Could I see a proper contract?'],
    ['Just sign the consent for the trip and be done with it.', 'Could you sign the consent for the trip?'],
    ["Here's what has to happen.", "Here is what I'd like to see."],
  ])('%s', (sentence, words) => expect(ways(sentence, asRequest)[0]).toContain(words));
});
