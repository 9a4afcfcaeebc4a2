import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';
import { toldWhole } from '../../../src/engine/rewrite/told-whole.ts';
import { followed } from '../../../src/engine/rewrite/what-follows.ts';

const ways = (text: string, tell: Parameters<typeof reword>[1]): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((each) => each.text);

describe('what a threat tells is told openly, with the wish to settle', () => {
  test.each([
    [
      'what the writer has in hand',
      'I have a cash buyer in the driveway.',
      'I have a cash buyer in the driveway, but I would much rather settle this with you.',
    ],
    [
      'what others do in a case',
      'If no one calls by Monday, the commissioner gets the whole file.',
      'If no one calls by Monday, the commissioner gets the whole file, but I would much rather settle this with you.',
    ],
    [
      'a case with no comma behind it',
      'Until I have seen the statement the new typescript stays under the bed.',
      'Until I have seen the statement the new typescript stays under the bed, but I would much rather',
    ],
    [
      'what the writer does otherwise',
      "Otherwise I'm taking the keys back and charging you for the rest.",
      "Taking the keys back and charging you for the rest is what I have left otherwise, and I'd much rather",
    ],
    [
      'what somebody else does otherwise',
      'Otherwise the union gets the tokens, framed.',
      "If we can't agree, the union gets the tokens, framed, and I would much rather settle it with you first.",
    ],
    [
      'what follows where that fails',
      'Failing that, we shall write to our lawyers.',
      'Writing to our lawyers is what we have left otherwise',
    ],
    [
      'a wish, and what happens otherwise',
      'Put another guard on or the folder goes to Channel 5.',
      'Could you put another guard on? I would much rather settle this with you than have the folder go to Channel 5.',
    ],
    [
      'a thing without its article',
      'Signed copy by Wednesday or the loader goes to the parish.',
      'Could I have the signed copy by Wednesday?',
    ],
    ['a choice that is an order', 'You can pay me or you can pay the claim and the premium.', 'Could you pay me?'],
    [
      'a claim on the reader',
      'Your revised sheet lands in my inbox by five or I mark the line as unresolved.',
      'It matters to me that your revised sheet lands in my inbox by five. I would much rather settle it with you than mark the line as unresolved.',
    ],
    [
      'what does not exist yet',
      'If there is no date by Wednesday, we will buy the goods somewhere else.',
      'We need a date by Wednesday.',
    ],
    [
      'a second is no moment',
      'The second candidate has been asked to keep her diary free.',
      'The second candidate has been asked',
    ],
  ])('%s', (_what, sentence, words) => expect(ways(sentence, withoutThreat).join('\n')).toContain(words));

  test.each([
    'Say yes by teatime.',
    'Would you rather I rang the council?',
    'Think hard about that fence.',
    'No form, no medal.',
    'What goes into it I leave to your judgement.',
    'It would be a pity if the parish heard of it.',
    'Either the cat goes',
    'You would be surprised who reads the paper.',
    'Two years, one album, reversion at the end',
    'After we give it to the Dutch and send you the difference',
  ])('no statement to be told as it stands: %s', (sentence) =>
    expect(toldWhole(sentence.replace(/[.?]$/, ''))).toBeNull(),
  );
});

describe('a push for time keeps its wish and what would follow', () => {
  test.each([
    [
      "I need a yes by two tonight or the slot's gone.",
      "Could I have a yes by two tonight? I'm asking because otherwise the slot's gone.",
    ],
    ['Sign by midnight and it stays 150.', 'Could you sign by midnight? Then it stays 150.'],
    [
      "It's twenty to eleven now and I'd want your yes by eleven.",
      "It's twenty to eleven now. Could I have your yes by eleven?",
    ],
    [
      'Crew list is locked at lunch, I want your yes before the coffee comes.',
      'Could I have your yes before the coffee comes?',
    ],
    ['All of it, labor too, by tonight.', 'Could I have all of it, labor too by tonight?'],
    ['£212 to the same card, kindly within the day.', 'Could I have £212 to the same card within the day?'],
    ['Keys are to be returned by 5pm today.', 'Could the keys be returned by 5pm today?'],
    ['It shall be done by nightfall.', 'Could it be done by nightfall?'],
    [
      'The sheet comes back through my door before you sit down to supper tonight.',
      'Could the sheet come back through my door before',
    ],
    ['Send them now, please.', 'Could you send them now?'],
    [
      "You've got until I step off this tram to say yes, so twelve minutes or so.",
      'Could you say yes before I step off this tram, so in twelve minutes or so?',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence, reasonedDeadline).join('\n')).toContain(words));

  test.each([
    'I need a yes or a no by two tonight',
    'Send me the dates or the rates',
    'Initial each page and the terms overleaf and have it back with me',
    'Send the form and the scan by noon',
    'Tell me who or what is in the way',
  ])('nothing follows: %s', (sentence) => expect(followed(sentence)).toBeNull());
});

describe('a claim tells what it asks for', () => {
  test.each([
    [
      'I want that sum restored before anything else is talked about.',
      'Could that sum be restored before anything else is talked about?',
    ],
    ['I paid you two thousand pounds and I want them back.', 'I paid you two thousand pounds. Could I have them back?'],
    [
      'If you want it clear then send him out there with a fork.',
      'If you want it clear, could you send him out there with a fork?',
    ],
    [
      'I insist that the payment arrives before Friday.',
      'It matters to me that the payment arrives before Friday, because [your reason].',
    ],
    [
      "Let me out at the end of March and we're friends.",
      "Could you let me out at the end of March? Then we're friends.",
    ],
    ['Next time bring your own float.', 'Next time, could you bring your own float?'],
    ['The Consortium expects 29 per cent.', 'The Consortium would like 29 per cent, because [your reason].'],
    ['We shall need you to add the chapel to the security.', 'Could you add the chapel to the security?'],
    ['You can apologise first.', 'Could you apologise first?'],
    ['I want half, in writing, and I want it this afternoon.', 'Could I have half, in writing, this afternoon?'],
  ])('%s', (sentence, words) => expect(ways(sentence, asRequest)[0]).toContain(words));
});
