import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const ways = (text: string, tell: Parameters<typeof reword>[1] = asLimit): string =>
  reword({ text, start: 0, end: text.length }, tell)
    .map((each) => each.text)
    .join('\n');

describe('two ways that are both named are both laid open', () => {
  test.each([
    [
      'Either with the old boiler at 90 or with a new one at 130.',
      'with the old boiler at 90, or with a new one at 130',
    ],
    ['Either you take my half or I take yours.', 'you take my half, or I take yours'],
    [
      'It’s either the whole week at 700 or the weekend at 300, nothing else.',
      'the whole week at 700, or the weekend at 300',
    ],
    ['Either on the 4th or on the 11th.', 'on the 4th, or on the 11th'],
    [
      'I collect it myself, or you deliver it on Monday, and anything else is off the table.',
      'I collect it myself, or you deliver it on Monday',
    ],
    ['The board has instructed me to accept either your notice or your signature.', 'your notice, or your signature'],
    ['Two doors, then: leave at Easter, or stay on at 640.', 'leave at Easter, or stay on at 640'],
    ['Your choice is weekly pay or a lump sum, there is no door number three.', 'weekly pay, or a lump sum'],
  ])('%s', (sentence, both) => {
    expect(ways(sentence)).toContain(`two ways: ${both}. Which would suit you better?`);
    expect(ways(sentence)).toContain(`Which would suit you better: ${both}?`);
  });

  test.each([
    'Either you sign or you never see the keys again.',
    'Either we print it as it is or we do not print it.',
    'You pay the bill or I go to court.',
    'Either the price or nothing.',
  ])('no two ways: %s', (sentence) => expect(ways(sentence)).not.toContain('two ways:'));

  test('where two were named before, a third is what cannot be offered', () =>
    expect(ways('There is no third date in my diary.')).toContain(
      "I can't offer a third date, because [your reason]. Which of the two would suit you better?",
    ));
});

describe('a limit is that of the writer, and in their direction', () => {
  test.each([
    ["Don't come back with 14 again, it's 13 and closed.", "I have to stay at 13 and can't do 14, because"],
    ['Nine thousand, and stop asking for 9,400.', "I have to stay at nine thousand and can't do 9,400"],
    ['My rate is 55, so do not write to me about 45 again.', 'I have to stay at 55 for my rate and cannot do 45'],
    ["Don't ask me for 600 again.", "I can't do 600, because"],
    ['The fee you pay is 800, full stop.', "I can't go below 800"],
    ['I sell it for 2,300, full stop.', "I can't go below 2,300"],
    ['We pay 2,300, full stop.', "We can't go beyond 2,300"],
    ['The rent is 900, full stop.', '900 for the rent is where I have to stay, because'],
    ['Fifteen it is, and that is as far as I go.', 'Fifteen is as far as I can go'],
    ["It was 400 last year and it'll be 400 when you ask again.", '400 is as far as I can go'],
    [
      'The figure in clause nine is where we start and where we stop.',
      'The figure in clause nine is as far as we can go',
    ],
  ])('%s', (sentence, limit) => expect(ways(sentence)).toContain(limit));

  test.each([
    ["It doesn't bend and it doesn't come back in six months.", /six months is/i],
    ["You'll either be a 30 percent partner or not a partner.", /30 percent partner is as far/],
    ['The fee stands and correspondence on it is closed.', /fee stands and/],
    ['I sent you my final answer last week.', /on my final answer/],
    ['There is no fourth bed in this house.', /on this house/],
    ['The list is closed, and it will not be reopened by mail, phone or fax.', /by mail, because/],
    ['The rent rises after the trial period.', /after the trial,|on the trial period/],
    ["I won't pay whatever you charge.", /I won't pay, /],
    ['Either you take the car or we will not sell, and you keep the deposit.', /can sell|you you/],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));

  test.each([
    ["You'll either be a 30 percent partner or not a partner.", 'It would have to be as a 30 percent partner, because'],
    ['It is tonight or it is never.', 'For me it has to be tonight, because'],
    ['The lid is shut on the parking question.', 'as far as I can go on the parking, because'],
    ['The trustees have voted on the lease and the book is shut.', 'as far as the trustees can go on the lease'],
  ])('%s', (sentence, limit) => expect(ways(sentence)).toContain(limit));
});

describe('what admits one word only asks for it, and for what stands behind it', () => {
  test.each([
    ['Yes or no on the van, I am done texting about it.', 'Could you let me know either way about the van?'],
    ['Yes or no, nothing in between please.', 'Could you let me know either way?'],
    ['Ja or nein, this is my tenth mail.', 'Could you let me know either way?'],
    [
      'We want a straight yes or no about the lease, nothing more.',
      'Could you let us know either way about the lease?',
    ],
    [
      'The rota goes out in 20 mins, yes or no?',
      'The rota goes out in 20 mins. Could you let me know either way before then?',
    ],
  ])('%s', (sentence, asked) => expect(ways(sentence)).toContain(asked));
});

describe('back to something is no verb', () => {
  test.each([
    ['Back to the old timetable, please, and no arguing.', 'us to go back to the old timetable, because'],
    ['Back to what we had in March.', 'Could we go back to what we had in March?'],
    ['Straight back to 40 hours, and that is that.', 'us to go back to 40 hours, because'],
  ])('%s', (sentence, asked) => {
    expect(ways(sentence)).toContain(asked);
    expect(ways(sentence, asRequest)).toContain(asked);
    expect(ways(sentence)).not.toMatch(/could you back/i);
  });
});
