import { describe, expect, test } from 'vitest';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const ways = (text: string): string =>
  reword({ text, start: 0, end: text.length }, reasonedDeadline)
    .map((each) => each.text)
    .join('\n');

describe('when it is too late is no time to answer at', () => {
  test.each([
    ["There won't be a tomorrow for this price.", 'about this price before tomorrow?'],
    ["Tomorrow's price is tomorrow's price.", 'let me know before tomorrow?'],
    ['By Friday my mood may be another one.', 'let me know before Friday?'],
    ["This rate won't be here on Monday.", 'before Monday?'],
    ['There is no tomorrow for this offer.', 'before tomorrow?'],
    ['The seat will not wait until tomorrow morning.', 'before tomorrow morning?'],
  ])('%s', (sentence, asked) => {
    expect(ways(sentence)).toContain(asked);
    expect(ways(sentence)).not.toMatch(
      /(?:know|price|this|offer|rate|seat) (?:tomorrow|on Monday|by Friday|by tomorrow)/,
    );
  });

  test.each([
    ['I need your answer no later than Friday.', 'no later than Friday'],
    ['You have until Friday.', 'by Friday'],
    ['Your yes by tomorrow, please.', 'by tomorrow'],
  ])('a time to answer by stays one: %s', (sentence, asked) => expect(ways(sentence)).toContain(asked));
});

describe('what snaps at the reader behind a wish is left out', () => {
  test.each([
    [
      "You need to sign the form at tonight's meeting and stop fiddling about.",
      "Could you sign the form at tonight's meeting? If something still stands in the way, what is it?",
    ],
    ["The boat must be gone by noon, and don't tell me about its engine.", 'Could the boat be gone by noon?'],
    ['Send the drawings today and no excuses.', 'Could you send the drawings today?'],
    ['You must return the car by six, and do not bother calling.', 'Could you return the car by six?'],
    ["You've got till Friday to make up your mind, basically.", 'Could you make up your mind by Friday?'],
    ['Anything left by noon today goes on the van, I’m past caring.', 'Anything left by noon today goes on the van.'],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));
});

describe('what is to be sent or paid is part of the wish, however it is named', () => {
  test.each([
    ['Pay whatever you owe within the hour.', 'Could you pay whatever you owe within the hour?', /you pay\?/],
    ['Send me whatever you have within the hour.', 'Could you send me whatever you have', /send me\?/],
    [
      'Send me the plans by noon, whatever you have.',
      'Could you send me the plans by noon, whatever you have?',
      /me the plans by noon\?/,
    ],
  ])('%s', (sentence, words, cut) => {
    expect(ways(sentence)).toContain(words);
    expect(ways(sentence)).not.toMatch(cut);
  });
});

describe('what befalls the reader is nothing they are asked to do', () => {
  test.each([
    "You'll wake up at the higher tariff.",
    "You'll miss the early rate.",
    'You will lose the slot tonight.',
    "You'll regret it on Monday.",
    "You'll end up on the waiting list.",
  ])('%s', (sentence) =>
    expect(ways(sentence)).not.toMatch(/you (?:be able to )?(?:wake|miss|lose|regret|end up)\b.*\?/),
  );
});

test('a time begins small inside a sentence', () =>
  expect(ways('Straight away would be best.')).toContain('let me know straight away?'));
