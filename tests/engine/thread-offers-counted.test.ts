import { describe, expect, test } from 'vitest';
import { offersOf as offers } from './conversation.ts';

describe('is an offer of something counted', () => {
  test.each([
    ['We would be happy with ten days of leave on top.', 'them 10 days'],
    ["Would three months' notice be all right for you?", 'them 3 months'],
    ["I'd rather have four sessions than six.", 'them 4 sessions'],
    ['Let us say two years with a break after one.', 'them 2 years'],
    ['The most we can spare is 12 crates.', 'them 12 crates'],
    ["We'd sign for a three-year term.", 'them 3 years'],
    ['Could we have five extra days to pay?', 'them 5 days'],
    ['A minimum of six months would be needed.', 'them 6 months'],
    ['Two visits a year is all we can cover.', 'them 2 visits'],
    ['What about eight weeks instead?', 'them 8 weeks'],
    ['They want 90 days to pay.', 'them 90 days'],
    ['I can give you the van for three days.', 'them 3 days'],
    ['We can take 25 boxes at most.', 'them 25 boxes'],
    ['Make that 18 months and we sign.', 'them 18 months'],
    ["I'd do every second weekend, so 26 nights a year.", 'them 26 nights'],
    ['Our warranty would go up to five years.', 'them 5 years'],
    ['I could come down to three rounds of changes.', 'them 3 rounds'],
    ['Shall we say 45 days net?', 'them 45 days'],
    ['If you had the kids three weekends instead of two, it would help.', 'them 3 weekends'],
    ['4 weeks is the maximum for us.', 'them 4 weeks'],
    ['We would ask for a twelve month commitment.', 'them 12 months'],
    ['A used motor is fine if it has 12 months of guarantee.', 'them 12 months'],
    ['I will be wanting 26 weeks.', 'them 26 weeks'],
    ['I can only promise 30 cases.', 'them 30 cases'],
    ['3,000 pieces can sail on 25 August.', 'them 3000 pieces'],
    ['That is eight days in all.', 'them 8 days'],
    ['I would be glad of a fifth week.', 'them 5 weeks'],
    ['I could do eight of them by Friday.', 'them 8 of them'],
    ['Ill do 3 of yours in May.', 'them 3 of them'],
  ])('%s', (line, expected) => expect(offers(`they: ${line}`)).toBe(expected));

  test.each([
    "We were hoping for a month's notice at most.",
    'We have been tenants for six years.',
    'It took us three weeks to get a quote.',
    'He is away for two weeks.',
    'There are 14 units in the building.',
    'The last order was 40 pallets.',
    'We have 30 seats now.',
    'I will be back in two weeks.',
    'Your invoice is 20 days old.',
    'The lease runs out in four months.',
    'She has worked here for eleven years.',
    'I will ask production for the 4 weeks.',
    'I saw the third week of May in your plan.',
    'All eight of us will come.',
    'Three of them, in the east wing.',
    'Two of them are broken.',
    'You get it back in one piece.',
  ])('%s', (line) => expect(offers(`they: ${line}`)).toBe(''));
});

describe('is a share told in words', () => {
  test.each([
    ["I'd pay half now and half on completion.", 'them 50 %'],
    ['Half up front, please.', 'them 50 %'],
    ['We could let you have the second one at half price.', 'them 50 %'],
    ['We would grant a waiver of half.', 'them 50 %'],
    ['I will do the site for Rs 85,000, half in advance.', 'them 85000 INR, them 50 %'],
  ])('%s', (line, expected) => expect(offers(`they: ${line}`)).toBe(expected));

  test.each([
    'It is half the size of the old one.',
    'Half of them are broken.',
    'Half the team is away.',
    'I am only half convinced.',
    'She will be there in half an hour.',
    'A third party will check it.',
    'It was the first quarter of the year.',
  ])('%s', (line) => expect(offers(`they: ${line}`)).toBe(''));
});
