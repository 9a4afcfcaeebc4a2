import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

/** Their mail, perhaps with one of mine before it, and my draft. */
const countersFirst = (theirs: string, draft: string, before?: string): boolean => {
  const mail = (from: 'me' | 'them', body: string) => ({ from, date: '2026-03-02T09:00:00', subject: '', body });
  const thread = [...(before === undefined ? [] : [mail('me', before)]), mail('them', theirs)];
  return reader
    .review({ thread, draft: { subject: '', body: draft } }, DEFAULT_SETTINGS)
    .signals.some(({ rule }) => rule === 'counter-offer-first');
};

describe('a reply that begins with a figure or a term of its own counters first', () => {
  test.each([
    ['its old price, which they want lowered', 'Could you do 640 rather than 700 for the stall?', '700 stands.'],
    ['the figure they named as ours', 'Would you take £85 instead of £110 for the lamp?', '£110, as in the advert.'],
    ['a number in words', 'Mackerel is 9.20 a kilo this week.', 'Eight a kilo, filleted, and I take two boxes.'],
    ['a sum without a currency', 'would you take 25 a sack if i come for them', '28 if you come for them.'],
    ['a yes to less, as a wish', 'The full garden comes to £1,900.', "I'd be able to manage £1,500 for the garden."],
    ['what one would put in', 'We are raising £200k at a £4m cap.', 'I would put in £30k at a £3m cap.'],
    ['a question that bids', 'It is 800 with the trailer.', 'Would you take 650 cash? I can come tonight.'],
    [
      'the firm as a third person',
      'We can lend the vase for three months at a fee of EUR 1,500.',
      'The museum requests five months and a fee of EUR 700. The show opens in May.',
    ],
    [
      'what somebody behind the writer would pay',
      'Make it 140 off the rent until the roof is done.',
      'I spoke to my dad and he offers 80, no more.',
    ],
    [
      'a division of its own',
      'I suggest that I take Monday and Friday and you take the rest, at 30 a day.',
      'Friday and Saturday for me, and the other days for you.',
    ],
  ])('%s', (_, theirs, draft) => expect(countersFirst(theirs, draft)).toBe(true));

  test('its own offer once more, after a wish', () => {
    const draft = 'Hope the rain has let up. 64p. Others would be glad of the listing.';
    expect(countersFirst('64p is under what it cost me. I could do 72p.', draft, 'We are looking at 64p.')).toBe(true);
  });
});

describe('one that takes up theirs first does not, though a number stands at its head', () => {
  test.each([
    [
      'their figure, written out',
      'The hall would be £30 on a Thursday.',
      'Thirty pounds for a room with one lamp! We could manage £22.',
    ],
    [
      'their years with us',
      'After 8 years we would sign two more for 5.000 €.',
      'Eight years, and never a cross word. We can do 5.300 €.',
    ],
    [
      'their reason',
      'We are nine people and can pay 70k.',
      'Nine people is some going for so many clinics. 85k would do.',
    ],
    [
      'their terms, point by point',
      'I would keep 3 hives on plot 4 and give everybody a jar.',
      'Three hives on plot 4 and a jar for all 40 of us: so I put it to the committee. Two would be possible from May.',
    ],
    [
      'an answer to how many months',
      'The fee is 4.000 euros. For how many months would you need them?',
      'Four months, from March. Could the fee be 3.000?',
    ],
    ['an answer to how much', 'Barley is at 212. How many tonnes do you want?', '25 tonnes. 205 and I pay by return.'],
    [
      'thanks, however short',
      'Our budget is $2,000 for the day.',
      'Thank you, you made my week. Six hours I can do for $2,300.',
    ],
    [
      'a word in the greeting',
      'Saturdays are football. I want 14 an hour.',
      'Hi Jo, football first, fair enough. 13 I can do.',
    ],
    ['a half past, which is no half', 'Could you stop by 4.30?', 'Half past four! No wonder. I could stop by six.'],
    [
      'what they propose, noted',
      'Our client would grant a licence at a royalty of 4 %.',
      'Our client notes the proposal of 12 March. A royalty of 2 % would reflect the part.',
    ],
  ])('%s', (_, theirs, draft) => expect(countersFirst(theirs, draft)).toBe(false));
});
