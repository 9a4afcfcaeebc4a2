import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

const all = (text: string, tell: (said: Pieces) => readonly (Way | string)[]): string =>
  reword({ text, start: 0, end: text.length }, tell)
    .map((way) => way.text)
    .join('\n');
const first = (text: string, tell: (said: Pieces) => readonly (Way | string)[]): string =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text ?? '';

describe('a step of the writer is named wherever the sentence tells it', () => {
  test.each([
    [
      'Please do not make us call in the surveyors, it would be such a bother.',
      'Calling in the surveyors is a step we would rather not take.',
    ],
    [
      'Every day that this drags on I am taking a tenth off the fee.',
      'Taking a tenth off the fee every day that this drags on is a step I would rather not take.',
    ],
    [
      'Do you really want our ninety-page file doing the rounds in your head office?',
      'We would rather settle this with you than see our ninety-page file doing the rounds in your head office.',
    ],
    [
      'Refuse the talks if you like, but then my lawyer asks for the whole sum.',
      'I would rather settle this with you than have my lawyer ask for the whole sum.',
    ],
    ['You lot can explain to a judge why the hall stayed cold.', 'than have you explain to a judge why the hall'],
    ["I've kept the delivery notes.", "I've kept the delivery notes, but I'd much rather settle this with you."],
    ['Split the bill in two or we have nothing more to say.', 'Could you split the bill in two?'],
    [
      'Here is how it goes, coach: refund us or I tell the parents.',
      'Could you refund us? Telling the parents is a step',
    ],
    [
      'What will your guests say when I tell the Herald that the hall was never heated?',
      'What would it take to settle [what this is about',
    ],
    [
      "Count the seats by Monday or I'm ringing your rival, he sends me biscuits anyway.",
      'Ringing your rival is a step',
    ],
    ["I'll be cc'ing your head office.", "Cc'ing your head office is a step"],
  ])('%s', (sentence, words) => expect(all(sentence, withoutThreat)).toContain(words));

  test.each([
    ['putting it simply is none', "I'll put it simply: no rota, no work on Sunday.", 'Putting it simply'],
    ['nor is what one remembers', 'We do remember, at tender time, who stood by us.', 'Doing remember'],
    ['nor is what is only hoped', 'Sort it out, then I hope we can work on.', 'Hoping'],
  ])('%s', (_why, sentence, words) => expect(all(sentence, withoutThreat)).not.toContain(words));
});

describe('a blow keeps what it measures by', () => {
  test.each([
    ["I've seen better tiling in a bus station.", 'I had hoped for better tiling.'],
    ['A toddler could draw up a better plan.', 'I had hoped for a better plan.'],
    ['My dog could have hung that gate straighter.', 'I had hoped for that gate to be hung straighter.'],
    [
      'Oh, a rebate of forty dollars after nine nights without heat.',
      'I was taken aback by a rebate of forty dollars after nine nights without heat.',
    ],
    [
      'My crew stayed late because you could not be bothered to read the plan.',
      'My crew stayed late because the plan was not read.',
    ],
    ['We came out to Leeds on two buses.', 'We came out to Leeds on two buses, and that was frustrating for us.'],
  ])('%s', (sentence, words) => expect(first(sentence, asFeeling)).toContain(words));

  test.each([
    ['an order to do better', 'You had better grow up.'],
    ['luck', 'Better luck next time, clowns.'],
    ['the reader', 'I have met men with better manners than you.'],
  ])('%s is no such measure', (_what, sentence) => expect(all(sentence, asFeeling)).not.toContain('had hoped'));
});

test.each([
  ['what nobody could do was not left undone', 'You could not organise a raffle in a phone box.', 'was not organised'],
  [
    'one who hesitates is no thing',
    'One hesitates to call the document a tender; it is as long.',
    'taken aback by one',
  ],
])('%s', (_why, sentence, words) => expect(all(sentence, asFeeling)).not.toContain(words));

describe('what only annoys goes, the figure, the date and the thing stay', () => {
  test.each([
    ['4,800 is a very generous figure, considering the gearbox.', '4,800 is based on [your benchmark].'],
    ["I've been nothing but patient with you since March.", 'This has been open since March.'],
    ["We've been patience itself about the £2,300, and few would be.", 'The £2,300 is still open.'],
    [
      "I have asked for it in April, in May, and, because I'm a slow learner, again in June.",
      'I have asked for it in April, in May, and again in June.',
    ],
    ["It's really not rocket science: fewer tickets, fewer engineers.", 'Fewer tickets, fewer engineers.'],
    ['scroll up, it is all in my mail, delivery is extra', 'Delivery is extra.'],
  ])('%s', (sentence, words) => expect(all(sentence, (said) => withoutIrritation(said, true))).toContain(words));

  test.each([
    [
      'what the writer denies',
      'You labour under the misapprehension that a policy covers whatever it should.',
      'A policy covers',
    ],
    ['half a sentence', 'Let me spell it out, since it appears to be needed.', 'Since it'],
    ['what one has to do', "I'm surprised that I have to explain this to a university.", 'I have to explain'],
  ])('%s is not said', (_what, sentence, words) =>
    expect(all(sentence, (said) => withoutIrritation(said, false))).not.toContain(words),
  );

  test('what would be nice is no patience', () =>
    expect(
      all('We cleared the patio, and it would be nice if that were noted.', (said) => withoutIrritation(said, false)),
    ).not.toContain('still open'));
});

test('an office of theirs goes whole', () =>
  expect(first('Ninety hours were removed in the autumn by your own planning office.', withoutBlame)).toContain(
    'Ninety hours were removed in the autumn. ',
  ));

describe('what is wanted, refused or awaited is said', () => {
  test.each([
    ['I am going to have you redo the deck.', 'Could you redo the deck?'],
    ['You ought to give us two more weeks.', 'Could you give us two more weeks?'],
    ['You owe me a list of the parts.', 'Could you let me have a list of the parts?'],
    [
      'That clause comes out and the cap goes to 2x.',
      'Could we agree that the clause comes out and the cap goes to 2x?',
    ],
    ['It is incumbent upon your firm to bear the cost.', 'Could your firm bear the cost?'],
    ['A statement from you is expected by Monday.', 'Could I have a statement from you by Monday?'],
    ['It is expected that the branch will withdraw it and will say so.', 'Could the branch withdraw it and say so?'],
    ['No excuses: the stands go back where you found them.', 'Could we agree that the stands go back'],
  ])('%s', (sentence, words) => expect(first(sentence, asRequest)).toContain(words));

  test.each([
    ['Nothing doing on the tyres, old son.', 'I have to decline the tyres,'],
    ["Never going to happen, so don't ask.", 'I have to decline this,'],
    [
      "Never mind the forms, we're not giving you a second stall.",
      "Never mind the forms, we're not giving you a second stall, because [your reason]",
    ],
    ["Wish I could, won't.", 'I have to decline this,'],
  ])('%s', (sentence, words) => expect(first(sentence, reasonedNo)).toContain(words));

  test.each([
    ['Before sundown, please.', 'Could you let me know before sundown?'],
    ['Thirty minutes.', 'Could you let me know within thirty minutes?'],
  ])('%s', (sentence, words) => expect(first(sentence, reasonedDeadline)).toContain(words));
});
