import { describe, expect, test } from 'vitest';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

const ways = (text: string): string =>
  reword({ text, start: 0, end: text.length }, withoutThreat)
    .map((each) => each.text)
    .join('\n');

describe('what is held back can follow as soon as something is so', () => {
  test.each([
    [
      "You'll get the keys when I get my deposit.",
      "You'll get the keys as soon as I get my deposit. When can I expect that?",
    ],
    ['You will have the drawings once we have been paid.', 'The drawings can follow as soon as we have been paid'],
    [
      "You'll see the last two grand the day that shower stops leaking into my kitchen and not an hour before.",
      "You'll get the last two grand as soon as that shower stops leaking into my kitchen.",
    ],
    [
      'Not another hour of work before the May invoice clears.',
      'The next hour of work can follow as soon as the May invoice clears',
    ],
    [
      "There'll be no second half of the money till I've seen it run.",
      "The second half of the money can follow as soon as I've seen it run",
    ],
    ["Until there's hot water the rent stays in my account.", "The rent can follow as soon as there's hot water"],
    ["The van sits in my yard until I've been paid.", "The van can follow as soon as I've been paid"],
    ["Your order is on hold and it'll stay on hold.", 'Your order is on hold for now, because [your reason].'],
    [
      'Repairs are not booked, pending your answer.',
      'Repairs are not booked until your answer is in. When can I expect it?',
    ],
    [
      'If the upstairs tenants pay, we switch the lift on again.',
      'As soon as the upstairs tenants pay, we can switch the lift on again.',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ["You'll get the keys on Friday.", /as soon as/],
    ['Until Friday the rent sits in my account.', /can follow as soon as Friday/],
    ["If you don't pay, we switch the machine off again.", /As soon as you don't/],
    ['If the noise goes on, I call the council again.', /As soon as the noise/],
    ['Worktop in, final money out; till then my kettle stays in the garage.', /that then my kettle|out;/],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));
});

describe('a time at which something happens is the one to settle it by', () => {
  test.each([
    [
      'At noon today the date goes back on the calendar.',
      'settle this with you by noon today; after that the date goes back on the calendar.',
    ],
    [
      'Our legal department becomes active after the 15th.',
      'settle this with you by the 15th; after that our legal department becomes active.',
    ],
    [
      'From Monday the storage costs go on your account.',
      'by Monday; after that the storage costs go on your account.',
    ],
    [
      'The offer stands until Friday, whereupon the slot goes to the next band.',
      'The offer stands until Friday, because [your reason]; after that the slot goes to the next band.',
    ],
    [
      'You have until Friday before I call the bank.',
      'settled by Friday? Calling the bank is a step I would rather not take.',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    'The boiler was fitted on Friday.',
    'On Friday I call the bank.',
    'The shop closes on Friday unless you sign.',
    'By Monday the fence is back on its line.',
    'The keys are handed over by Monday.',
    'The rate rises this Monday.',
  ])('%s', (sentence) => expect(ways(sentence)).not.toMatch(/after that/i));

  test('a day keeps its capital', () =>
    expect(ways('On Friday evening the locks are changed.')).toContain(
      'settle this with you by Friday evening; after that the locks are changed.',
    ));
});

describe('a step about money is a proposal', () => {
  test.each([
    [
      'We deduct $1,150 from the next payment, so you learn.',
      'We would like to deduct $1,150 from the next payment, because [your reason]. Is that acceptable to you?',
    ],
    [
      "For each day that scaffold blocks my window I'm knocking $150 off your bill.",
      "For each day that scaffold blocks my window I'd like to knock $150 off your bill, because [your reason]. How can we avoid that?",
    ],
    [
      'Every day the digger stands, 400 come off your bill.',
      'For every day the digger stands I would like to take 400 off your bill',
    ],
    [
      'Without the manual, I pay fifty less, and you may complain where you like.',
      'Without the manual I would pay fifty less, because [your reason].',
    ],
    [
      'I will pay half, and I advise you to be content.',
      'I can pay half, because [your reason]. Can you agree to that?',
    ],
    ['Every hour you sit on this the price goes up.', 'The longer this waits, the higher the price gets'],
    [
      'The bonus drops by a thousand every week from today.',
      'The bonus drops by a thousand every week from today, because [your reason]. When could you decide?',
    ],
    [
      "We'd walk sooner than give another cent on the wool, and that's the finish.",
      "We can't go any higher on the wool, because [your reason].",
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    'If the van is late again, we charge you for it.',
    "I'll keep an eye on the bill.",
    'We bill on Monday or we stop.',
    'I will knock on every door in your street.',
  ])('%s', (sentence) => expect(ways(sentence)).not.toMatch(/would (?:like|need) to (?:charge|bill|keep|knock)/));

  test.each([
    'I will pay half, and you can keep the deposit.',
    'I will pay half, and you should pay the other half.',
    'I will pay half, and I suggest you pay the rest.',
  ])('an offer is not cut in two: %s', (sentence) => expect(ways(sentence)).not.toMatch(/pay half, because/));
});

describe('who would hear of it', () => {
  test.each([
    [
      'Perhaps the parents on Facebook should hear how you price a coach.',
      'talk with you than with the parents on Facebook about how you price a coach.',
    ],
    [
      'My sister thinks the school would be interested in the Tuesday pickups, the dates are all kept.',
      'settle the Tuesday pickups with you than take them to the school.',
    ],
    ['They were terribly interested in the cellar.', 'settle the cellar with you than take it to them.'],
    [
      'The council has a form for people who burn plastic on their allotment.',
      'than with the council about burning plastic on the allotment.',
    ],
    [
      'Sooner or later the insurer asks who left the valve open.',
      'talk with you about who left the valve open before the insurer asks.',
    ],
    ["I'd think twice before you bin that carpet.", "I'd ask you not to bin that carpet yet, because [your reason]."],
    ["I'd think hard about that fence if I were you.", "I'd like us to talk about that fence first"],
    [
      'Whether I post it depends on what you do about the boiler.',
      'Could we settle the boiler? Posting it is a step I would rather not take.',
    ],
    [
      'A pity, as our Danish shop was about to sign with you too.',
      'Our Danish shop was about to sign with you too, so there is more in this for both of us.',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    'I would like to hear about the cellar.',
    'We should know about the leak by Monday.',
    'Nobody should hear about the difference.',
    'Perhaps nobody should hear about the leak.',
    'No one would be interested in the difference.',
  ])('%s', (sentence) => expect(ways(sentence)).not.toMatch(/talk with you than with|rather than|take it to no/i));

  test('who it is begins small inside a sentence', () =>
    expect(ways('Everyone should hear about the leak.')).toContain('talk with you than with everyone about the leak.'));
});

describe('two things that hang together', () => {
  test.each([
    [
      'Sign tonight and the bonus is yours, sign tomorrow and there is none.',
      'If you sign tonight, the bonus is yours; if you sign tomorrow, there is none.',
    ],
    ["You're in at those terms or you're out.", 'Those terms are as far as I can go, because [your reason].'],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));
});

describe('a threat without what hangs on it', () => {
  test.each([
    [
      "keep the cat and I'm off the lease, good luck finding someone else",
      'settle this with you than be off the lease.',
      /good luck/,
    ],
    [
      'Refuse the visit, and the letter will have a discrepancy, this I promise you.',
      'ask you to accept the visit.',
      /promise/,
    ],
    [
      "If that's your number we'll go with the other firm, they were ninety cheaper anyway.",
      'they were ninety cheaper anyway, but',
      /, they were ninety cheaper anyway is/,
    ],
    [
      'If the patch is still there on the first, we keep back a third until it isn’t.',
      'the patch is no longer there on the first',
      /until it isn/,
    ],
    [
      'We can also invoice you for every hour, which up to now we have been decent enough not to do.',
      'Invoicing you for every hour is a step',
      /enough not to do is/,
    ],
  ])('%s', (sentence, words, garbled) => {
    expect(ways(sentence)).toContain(words);
    expect(ways(sentence)).not.toMatch(garbled);
  });

  test.each([
    ['Ask again and I put the phone down.', "Please don't ask again; my answer stays as it is."],
    [
      'Further absences are reported to the welfare officer.',
      'Further absences would have to be reported to the welfare officer',
    ],
    ["if the money's not here Friday I strip the loader off", 'Could the money be here Friday?'],
    [
      'If that digger sets one wheel on my bank, the gate gets a padlock.',
      'the digger does not set one wheel on my bank',
    ],
    ["The site goes dark on Friday unless I'm paid.", 'I need to be paid'],
    ['We will cut the supply and the fee is for your account.', 'the fee would be for your account'],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ["Try that again and I'll call the police.", /my answer stays/i],
    ['We will not deliver until they do.', /not deliver,/],
    ['I will take the sofa, and you can keep whichever chairs you like.', /take the sofa,(?! and you can keep)/],
  ])('%s', (sentence, wrong) => expect(ways(sentence)).not.toMatch(wrong));
});

describe('where nothing is known, the matter is named', () => {
  test.each([
    ['You will be hearing about the kill fee.', 'the kill fee'],
    ['Careful with the deposit, my friend.', 'the deposit'],
  ])('%s', (sentence, matter) =>
    expect(ways(sentence)).toMatch(new RegExp(`(?:settle|get) ${matter} (?:with you|settled)`)),
  );
});

describe('a step that lies ready is one the writer would rather not take', () => {
  test.each([
    [
      'A subject access request about my file takes ten minutes to write.',
      'I would much rather settle this with you than put in a subject access request.',
    ],
    ['The complaint form costs me a stamp.', 'Putting in a complaint form is a step I would rather not take.'],
    [
      'My client reserves the right to commence proceedings without further notice.',
      'My client would much rather settle this with you than commence proceedings.',
    ],
    ['We are prepared to stop the line.', 'We would much rather settle this with you than stop the line.'],
    [
      "I'd be happy to explain it to your board.",
      "I'd much rather settle this with you than explain it to your board.",
    ],
    [
      'We would be obliged to withdraw our support, and to say why.',
      'We would much rather settle this with you than withdraw our support.',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ['We are prepared to pay half.', /than pay half/],
    ['I am ready to talk.', /than talk/],
    ['We reserve the right to cancel if the rent is late.', /than cancel\. /],
    ['The form takes two pages.', /put in a form/],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));
});

describe('what the reader is warned off is asked for', () => {
  test.each([
    [
      'Think about your references before you book that van.',
      'I would ask you not to book that van yet, because [your reason]. Could we talk about your references first?',
    ],
    [
      'Think about that before you cut my hours.',
      'I would ask you not to cut my hours yet, because [your reason]. Could we talk about it first?',
    ],
    [
      "Don't push us on the date, we still have your drawings here.",
      "Please don't push us on the date, because [your reason].",
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ["Don't be surprised, the keys are gone.", /Please don't be surprised/],
    ['Think of the children before the trip.', /ask you not to/],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));
});

describe('what is said to come is what the writer would rather settle before', () => {
  test.each([
    [
      'After that hour the guest accounts are switched off.',
      'I would much rather settle this with you than have the guest accounts switched off after that hour.',
    ],
    [
      'A deduction of £340 will be made from your deposit.',
      'I would much rather settle this with you than have a deduction of £340 made from your deposit.',
    ],
    [
      "The other forty crates won't be ordered.",
      "I'd much rather settle this with you than leave the other forty crates unordered.",
    ],
    ["The stall goes to my cousin, and I'll help him.", 'than have the stall go to my cousin. What would it take'],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ['Every week the skip stays, I take forty off.', /have every week/],
    ['Our attorneys bill by the hour.', /than bill|attorneys bill by/],
    ['The kitchen is a small world.', /have the kitchen/],
    ['None of my players will ever sit at your table.', /have none/],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));
});

describe('what waits is told with what it waits for', () => {
  test.each([
    [
      'I keep the negatives as long as the second invoice is open.',
      'The negatives can follow as soon as the second invoice is settled.',
    ],
    [
      'From today we accept no deliveries until the complaint is solved.',
      'We need the complaint solved before we can accept deliveries again, because [your reason',
    ],
    [
      "You'll paint the other two rooms before you see another cent.",
      'I need you to paint the other two rooms before I pay any more',
    ],
    [
      'Until we have settled that, chapters four to nine remain on my desk.',
      'Chapters four to nine can follow as soon as we have settled that',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test('the end of one clause is no part of the thing', () =>
    expect(ways('Until I have seen the statement the new rate is on ice.')).not.toContain(
      'The statement the new rate',
    ));
});
