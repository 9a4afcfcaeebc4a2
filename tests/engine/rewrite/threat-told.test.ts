import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { carried, fullestFirst } from '../../../src/engine/rewrite/carried.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { matterOf } from '../../../src/engine/rewrite/matter.ts';
import { reword, type Pieces } from '../../../src/engine/rewrite/reword.ts';

import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

const first = (text: string, tell: Parameters<typeof reword>[1]): string =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text ?? '';
const pieces = (core: string): Pieces => ({ core, name: '', who: 'I', ...matterOf(core) });

const waysFor = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, withoutThreat).map((each) => each.text);

describe('a threat keeps its condition and what would follow', () => {
  test.each([
    [
      'a day that may never come',
      'The day I see two percent on that sheet is the day you get my notice.',
      'If I see two percent on that sheet, you get my notice, but I would much rather settle this with you.',
    ],
    [
      'the moment something happens',
      'The moment another fee shows up I am moving all six numbers.',
      'If another fee shows up, I would have to move all six numbers, and',
    ],
    [
      'what is not to be expected',
      "As long as the complaint stays open, don't expect your transfer to leave my desk.",
      "your transfer isn't going to leave my desk",
    ],
    [
      'what would force it',
      'Non-payment of the spring bill would oblige us to fit a meter.',
      'Non-payment of the spring bill would mean fitting a meter, a step we would rather not take.',
    ],
    [
      'one and then the other',
      'No parking space, no signature.',
      'Could we do it in this order: the parking space, then the signature?',
    ],
    [
      'a deed done again',
      'Give our slot to the rowers again and the sponsorship goes.',
      'Giving our slot to the rowers again would mean that the sponsorship goes',
    ],
    [
      'no way left, and how it came to that',
      'After all we did for you, you leave us no choice but to see a solicitor.',
      'After all we did for you, seeing a solicitor is a step we would rather not take.',
    ],
    [
      'one call and what it would bring',
      'One phone call from me and the permit gets a second look.',
      'One phone call from me and the permit gets a second look, but I would much rather settle this with you.',
    ],
    [
      'a body one leaves is nobody to turn to',
      'Pull out of the panel now and we close the file.',
      'Pulling out of the panel now would mean that we close the file',
    ],
    [
      'what is hoped not to be needed',
      'I sincerely hope we will not be needing to mention this in the review.',
      'We would much rather settle this with you than mention this in the review.',
    ],
    [
      'what is needed, whatever way it is told in',
      'Not a cent of the rent moves until the ants are gone.',
      'Not a cent of the rent moves until the ants are gone, but I would much rather settle this with you.',
    ],
    [
      'the condition, behind the step',
      'If the price stays where it is, our next step will be to open the renewal to two others.',
      'settle it with you than open the renewal to two others if the price stays where it is.',
    ],
  ])('%s', (_what, sentence, words) => expect(waysFor(sentence).join('\n')).toContain(words));
});

test.each([
  ['what is not done', 'If the leak is not fixed by Monday, I will not pay the 900 euros.', /than not/],
  ['what is lacking', 'If you do not fix the door, I will not pay the 900 euros.', /than not|not to do not/],
  [
    'a choice that is not left',
    'You leave me no choice but to bring this to court on 5 June, and the photos go to the press.',
    /than (?:have )?you leave/,
  ],
  ['a subject', 'Either the price or the warranty has to go.', /Could I have|I need/],
  ['one of two subjects', 'Either the 500 euros or the keys will be on my desk by noon.', /Could I have|I need/],
])('%s is nothing to be had or preferred: %s', (_what, sentence, words) =>
  expect(waysFor(sentence).filter((way) => words.test(way))).toEqual([]),
);

test('a bare thing is still what is wanted where it is the only one', () =>
  expect(waysFor('Either full payment by Friday or the locks are changed.')[0]).toContain('full payment by Friday'));

test('what is wanted is never turned into its opposite', () => {
  const told = waysFor('Pay what you owe and nobody has to hear about the mould.');
  expect(told[0]).toContain('Could you pay what you owe?');
  expect(told.join('\n')).not.toMatch(/not to pay|Paying what you owe would mean/);
});

test('a verb that ends like one in -ing keeps its form', () =>
  expect(waysFor('If the scaffold comes back, I will ring the council.').join('\n')).toContain(
    'settle it with you than ring the council if the scaffold comes back.',
  ));

test('what only surrounds a threat is left out', () => {
  const [first] = waysFor("If the fee stays in the draft, then I'm sorry, my client files on Monday.");
  expect(first).toContain("If the fee stays in the draft, I would have to file on Monday, and I'd much rather not.");
  expect(first).not.toMatch(/sorry/i);
});

test('both verbs of a step stand in the same form', () => {
  expect(waysFor('Unless we agree, we will use the break and empty the top floor.').join('\n')).toContain(
    'sing the break and emptying the top floor',
  );
});

describe('words that speak of nothing in the sentence stand back', () => {
  const VAGUE = { text: 'I would much rather settle this with you than take it any further.' };
  const SPEAKS = { text: 'Opening a case at the bank is a step I would rather not take.' };

  test('behind those that do', () =>
    expect(fullestFirst('Pay or I open a case at the bank.', [VAGUE, SPEAKS], 0.4)).toEqual([SPEAKS, VAGUE]));
  test('but stay where nothing does', () => expect(fullestFirst('You will see.', [VAGUE], 0.4)).toEqual([VAGUE]));
  test('and so does leaving the sentence out', () =>
    expect(fullestFirst('Pay or I open a case at the bank.', [{ text: '' }, SPEAKS], 0.4)).toEqual([
      SPEAKS,
      { text: '' },
    ]));
});

describe('how much of a sentence other words carry', () => {
  test.each([
    ['the same words in another form', 'You kept the keys.', 'The keys were kept.', 1],
    ['half of them', 'My tyres were kicked and the door was banged.', 'My tyres were kicked.', 0.5],
    [
      'a figure left to a slot is not said',
      'The rent is 900.',
      'The rent is too high, because [your reason (900)].',
      0.25,
    ],
    ['nothing', 'The boiler went out.', 'I would like to understand how this came about.', 0],
  ])('%s', (_case, sentence, text, share) => expect(carried(sentence, text)).toBe(share));
});

describe('a charge of no known shape is told whole, as the writer sees it', () => {
  test.each([
    [
      'You entered when we were out, you opened my cupboard, you told the watchman.',
      'my cupboard, you told the watchman',
    ],
    [
      'I slept on a pallet of drywall for nine nights while you sent postcards from Scottsdale.',
      'for nine nights while',
    ],
  ])('%s', (sentence, kept) => {
    const ways = reword({ text: sentence, start: 0, end: sentence.length }, withoutBlame).map(({ text }) => text);
    const seen = ways.filter((text) => /^From where (?:I|we) stand, .*How do you see it\?$/.test(text));
    expect(seen.join()).toContain(kept);
  });
  test.each([
    'The holdup is you, nobody else.',
    'You swore on your children it was fixed.',
    'Why did you do that to us?',
  ])('but not a verdict or a question: %s', (sentence) =>
    expect(
      reword({ text: sentence, start: 0, end: sentence.length }, withoutBlame).filter(({ text }) =>
        text.includes('how it looks from'),
      ),
    ).toEqual([]),
  );
});

describe('a blow in the words is no reason to misread them', () => {
  test('an order shouted at its first word', () =>
    expect(first('WITHDRAW that envelope in writing.', asRequest)).toMatch(/^Could you withdraw that envelope/));
  test.each([
    ['You have until I go to bed, and I go early.', /bed, and I go early before/],
    ["You have until the interval of tonight's rehearsal, which is at ten to nine.", /^Could you nine/],
  ])('a time that holds a "to": %s', (sentence, wrong) =>
    expect(reasonedDeadline({ ...pieces(sentence) }).join(' ')).not.toMatch(wrong),
  );
  test.each([
    'Your agent assured our foreman that it was a typo.',
    'You knew the ceiling on this from our meeting of the 6th.',
  ])('what somebody else was told, or what was known and is no sentence: %s', (sentence) =>
    expect(first(sentence, withoutBlame)).not.toMatch(/not told that the ceiling|told our foreman/),
  );
});
