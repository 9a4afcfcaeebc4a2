import { describe, expect, test } from 'vitest';
import { offersOf as offers, summaryOf } from './conversation.ts';

describe('is an offer', () => {
  test.each([
    ['We can do $1,200 for the lot.', 'them 1200 USD'],
    ['Could you do it for £75k?', 'them 75000 GBP'],
    ['I could accept €3.450,00.', 'them 3450 EUR'],
    ['My proposal: 15 % off, net 60.', 'them 15 %, them 60 days'],
    ['Would €331,500 be a fair way to split it?', 'them 331500 EUR'],
    ['£448,000.', 'them 448000 GBP'],
    ['$33.50, 24 months.', 'them 33.5 USD, them 24 months'],
    ['The base would be £54,000 and the bonus 10 %.', 'them 54000 GBP, them 10 %'],
    ['We would offer £246,000 rather than £259,000.', 'them 246000 GBP'],
    ['I could go to £21,500 if delivery is in May.', 'them 21500 GBP'],
    ['€16,000 is what we had in mind.', 'them 16000 EUR'],
    ['I could do twelve hundred dollars.', 'them 1200 USD'],
    ['1,450 is my ceiling for the stove.', 'them 1450 '],
    ['62 is what we could manage this year.', 'them 62 '],
    ["I'd be at 2,750 for the whole roof.", 'them 2750 '],
    ["They won't budge off 31,500.", 'them 31500 '],
    ['Our grant only stretches to 340.', 'them 340 '],
    ['I got them down to 1,120.', 'them 1120 '],
    ['We can settle the broken pane at 1,260.', 'them 1260 '],
    ['I propose 3,300 less the deposit.', 'them 3300 '],
    ['We would go to two and a half grand.', 'them 2500 '],
    ['Would you take a hundred and fifty pounds?', 'them 150 GBP'],
    ['Call it 140 apiece.', 'them 140 '],
    ['I could do 140 by 3 May.', 'them 140 '],
    ['Meet me at thirty-one thousand euros.', 'them 31000 EUR'],
    ['The berth is 2,150 for the season.', 'them 2150 '],
    ['Copper is 5.90 a kilo this week.', 'them 5.9 '],
    ['I am letting the doe go at 650.', 'them 650 '],
    ['Want 620 for the pair.', 'them 620 '],
    ['For a school I do it for two thousand.', 'them 2000 '],
    ['400 flat plus drinks, doors at 8.', 'them 400 '],
    ['1,200 is what I pay on that lane.', ''],
    ['I could do four days a week.', 'them 4 days'],
    ['We can include two free delivery days.', 'them 2 days'],
    ["I'd take three weekends instead of two.", 'them 3 weekends'],
    ['Delivery in 45 days, payment 30 days.', 'them 45 days, them 30 days'],
    ['We could pay a royalty of 8 %.', 'them 8 %'],
    ['Payment 30 % deposit, rest on arrival.', 'them 30 %'],
    ['Rent: 950. Deposit: 1,900.', 'them 950 , them 1900 '],
    ['Rent 980, bills on top.', 'them 980 '],
    ['I could go between 900 and 1,000.', 'them 900 , them 1000 '],
    ['The lot for 75.', 'them 75 '],
    ['How does 3,800 sound?', 'them 3800 '],
    ['Could it be 90 days rather than 30?', 'them 90 days'],
    ['My dad goes 90.', 'them 90 '],
    ['For 350 we book now.', 'them 350 '],
    ['Two shooting days, and three at the most.', 'them 2 days, them 3 days'],
  ])('%s', (line, expected) => expect(offers(`they: ${line}`)).toBe(expected));
});

describe('names no figure of its own', () => {
  test.each([
    [['they: We can offer $600 for the trailer.', 'me: I would take half of that.'], 'them 600 USD, me 300 USD'],
    [
      ['me: Could you pay £480?', 'they: We can do £400.', 'me: Shall we split the difference?'],
      'me 480 GBP, them 400 GBP, me 440 GBP',
    ],
    [['they: Would you split the difference between £480 and £400?'], 'them 440 GBP'],
    [['they: We can offer 46,000 for the barn.', 'me: Shall we say forty-nine?'], 'them 46000 , me 49000 '],
  ])('%j', (lines, expected) => expect(offers(...lines)).toBe(expected));

  test.each([
    [['they: We can do £400.', 'me: I would rather not split the difference.']],
    [['they: We can do £400.', 'me: Shall we split the difference?']],
    [['they: We can do £400.', 'me: Half of that is the fee of the bank.']],
    [['they: We can do £400.', 'me: I could do forty.']],
  ])('%j leaves one offer on the table', (lines) => expect(offers(...lines)).toBe('them 400 GBP'));

  test('half of the only sum is a guess and is shown as one', () => {
    const guessed = summaryOf('they: We can offer $600 for the trailer.', 'me: I would take half of that.').offers[1];
    expect(guessed).toMatchObject({ amount: 300, guessed: true });
  });
});

test('the figure of a list is told with what it is for', () => {
  expect(summaryOf('they: Rent: 950. Deposit: 1,900.').offers.map(({ text }) => text)).toEqual([
    'Rent: 950',
    'Deposit: 1,900',
  ]);
});

test('half each is half of the bill in the same mail, and a guess', () => {
  const [half] = summaryOf('they: The repair is 340. Half each?').offers;
  expect(half).toMatchObject({ amount: 170, guessed: true });
});

describe('is only told', () => {
  test.each([
    'Last year we paid $1,100 for the same.',
    'My usual fee for a keynote is €2,500.',
    'Joliet to Laredo, 42k lbs, picked up at eight.',
    'Larch cladding, 20 mm, 340 m2.',
    'We need forty desks, 140 by 70 cm, in solid oak.',
    'The shed is 3 x 4 and dry.',
    'Thanks a hundred times.',
    'The list price is £310.',
    'Our budget for this is €4,000.',
    'The invoice of 6 March over £612 is attached.',
    'A similar one sold for €9,600.',
    'A shop on Main Street quoted $610.',
    'That is £125 a month more.',
    'Costs rose by 22 %.',
    'We cannot go to €1,900.',
    'The receipt for the taxi ($64) is attached.',
    'The man from Thurso wants 840 for the whole run.',
    'The garage said £480 for the gearbox.',
    'They wanted £200 just to look at it.',
    "Last year's supper raised £2,140.",
    'Tickets are £18 with a glass of cider.',
    'The £200 for the coach has arrived.',
    'Your cover leaves a balance of $1,385.',
    'He owes me five euros from cards.',
    'The hall has been our home for nine years.',
    'I have driven since two years.',
    'We use about 300 boxes a month.',
    'A technician can come Thursday between 12 and 5.',
    'My notice is eight weeks.',
    'Yes, six seasons out of that port.',
    'For the 2027 season nothing is settled.',
    'The van leaves at 6.30 and comes back by 14.15.',
  ])('%s', (line) => expect(offers(`they: ${line}`)).toBe(''));
});

describe('is understood from what was said before', () => {
  test.each([
    [['they: We pay £2.10 a loaf.', 'me: £2.40 a loaf, delivered at 6.30.'], 'them 2.1 GBP, me 2.4 GBP'],
    [['they: They are 10.90 each.', 'me: Fine at 10.50 if they come by May.'], 'them 10.9 , me 10.5 '],
    [['they: We ask £29,900.', 'me: Meet you at 29,200?'], 'them 29900 GBP, me 29200 GBP'],
    [['they: We can do $31k.', 'me: Call it 30.'], 'them 31000 USD, me 30000 USD'],
    [['they: We can do NZ$412 a month.', 'me: I could do $390.'], 'them 412 NZD, me 390 NZD'],
    [['they: We offer €790.', 'me: You offer €790. I would need €850.'], 'them 790 EUR, me 850 EUR'],
    [
      ['me: I ask £9,500.', 'they: They can do £4,000.', 'me: 9,500, as before.'],
      'me 9500 GBP, them 4000 GBP, me 9500 GBP',
    ],
  ])('%j', (lines, expected) => expect(offers(...lines)).toBe(expected));
});

test('names the message an offer stands in, and the draft', () => {
  const { offers: found } = summaryOf('they: We can do $900.', 'me: Could you do $800?');
  expect(found.map(({ message, text }) => [message, text])).toEqual([
    [0, 'We can do $900'],
    ['draft', 'Could you do $800'],
  ]);
});
