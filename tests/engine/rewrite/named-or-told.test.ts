import { describe, expect, test } from 'vitest';
import { addressed } from '../../../src/engine/rewrite/address.ts';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { lostFacts } from '../../../src/engine/rewrite/facts.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { pointed } from '../../../src/engine/rewrite/ultimatum/pointed.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { unsealed } from '../../../src/engine/rewrite/ultimatum/unsealed.ts';
import { small } from '../../../src/engine/rewrite/words.ts';

const ways = (text: string, tell: Parameters<typeof reword>[1]): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((each) => each.text);

describe('a closed door that only points to its figure is told by its kind', () => {
  test.each([
    ['You have our number.', 'Our number is as far as we can go'],
    ['The figure is the figure.', 'My figure is as far as I can go'],
    ['That was the last of my offers.', 'My offer is as far as I can go'],
    ["You've had our best and final.", 'Our offer is as far as we can go'],
    ["You won't be hearing a better figure out of me.", "I can't offer a better figure"],
    ["thats as low as im going so don't bother", "I can't go lower"],
    ["Don't send me another counter.", "I can't go into another counter"],
    ['There will be no further redlines from us.', "We can't go into another redline"],
    ["There won't be a version three.", "I can't offer another version"],
    ["I don't want to see another version.", "I can't go into another version"],
    ["Don't send me a counter.", "I can't go into another counter"],
    ["I'm not going to haggle about it.", "I can't go further on price"],
  ])('%s', (text, told) => {
    expect(ways(text, asLimit).join('\n')).toContain(told);
  });

  test.each([
    ['their number', 'Your number is the last thing that I look at.'],
    ['a figure that is named', 'Our offer is 480.'],
    ['no more of another kind', "I'm not going round this again."],
    ['a version of something', 'There is no version of this that works.'],
    ['an offer for something', 'That is our offer for the barn.'],
    ['a paper of theirs', "I won't sign this version."],
    ['a draft of theirs', 'We will not read your draft.'],
    ['a meeting there is', "I won't attend the meeting."],
    ['no figure at all', 'The family has voted.'],
  ])('%s is not', (_, text) => {
    expect(pointed(text, 'I')).toEqual([]);
  });
});

describe('a term keeps its words without the seal on it', () => {
  test.each([
    ['Like it or lump it, the lodger pays for his own heating.', 'The lodger pays for his own heating, because'],
    ['End of discussion, the fence is staying.', 'The fence is staying, because'],
    ["No ifs, no buts, the deposit's non-returnable and that is that.", "The deposit's non-returnable, because"],
    ['The rota stays as it was, full stop.', 'The rota stays as it was, because'],
    ['Non-negotiable: alternate weekends and half the holidays.', 'I have to stay with alternate weekends and half'],
  ])('%s', (text, told) => {
    expect(ways(text, asLimit).join('\n')).toContain(told);
  });

  test.each([
    ['no seal', 'The lodger pays for his own heating'],
    ['a figure, which is a limit of its own', 'Like it or lump it, the rent is 900'],
    ['what says that a term is fixed', 'The start date is non-negotiable'],
    ['a span of time', 'The rent rises after the trial period'],
    ['what only points', 'It is what it is, end of story'],
    ['a seal and nothing else', 'End of discussion'],
  ])('%s has none to lose', (_, text) => {
    expect(unsealed(text, 'I')).toEqual([]);
  });
});

describe('what a door is closed on is named', () => {
  test.each([
    ['On exclusivity our door is shut.', 'can go on exclusivity'],
    ["I've said everything I am ever going to say about who keeps the dog.", 'can go on who keeps the dog'],
    ['Please consider the commercial terms frozen.', 'can go on the commercial terms'],
    ['Kindly treat below rates as non-negotiable.', 'can go on the rates below'],
    ['The book on tooling costs has been closed.', 'can go on tooling costs'],
    [
      'Please treat the attached as our best and final offer for the barn.',
      'The attached is as far as we can go for the barn',
    ],
    [
      "Please be advised that the Owners' final position on the off-hire claim is USD 62,500 and that no counter will be entertained.",
      'USD 62,500 is as far as the Owners can go on the off-hire claim',
    ],
    ['My last msg on this: 12 an hour, no nights.', '12 an hour and no nights is as far as I can go'],
    [
      "Either the indemnity comes out or we don't sign, and nothing will change that.",
      'We can sign once the indemnity comes out,',
    ],
  ])('%s', (text, told) => {
    expect(ways(text, asLimit).join('\n')).toContain(told);
  });
});

describe('one clause is asked for, the other told', () => {
  test.each([
    [
      'I want it tonight, tomorrow the headcount goes to Lisbon.',
      'Could I have it tonight? Tomorrow the headcount goes to Lisbon.',
    ],
    [
      'Say yes on this call today, tomorrow the system shuts your claim.',
      'Could you say yes on this call today? Tomorrow',
    ],
    ['It has to be settled this morning, whatever else you have on.', 'Could it be settled this morning?'],
    ['This has to be signed today, I do not care how.', 'Could this be signed today?'],
    ['The forms are kindly to be returned today.', 'Could the forms be returned today?'],
    ['It had better be in my inbox this afternoon.', 'Could it be in my inbox this afternoon?'],
    [
      'We must ask you to correct the text and to let us have it by six.',
      'Could you correct the text and let us have it by six?',
    ],
    ["I'd like to know whether we have a deal by tonight.", 'Could you let us know whether we have a deal by tonight?'],
    ["You've got till my plane lands in Austin.", 'Could you let me know before my plane lands in Austin?'],
    ['You have until the kettle boils.', 'before the kettle boils?'],
    [
      "A same-day answer would be appreciated, as I don't propose to carry this over.",
      "Could I have a same-day answer, as I don't propose to carry this over? If",
    ],
  ])('%s', (text, told) => {
    expect(ways(text, reasonedDeadline).join('\n')).toContain(told);
  });

  test.each([
    ['a case without what is said of it', "If you're at dinner, sign on your phone.", /^If you're at dinner, because/],
    ['a time that is no date', "You've got till the end of this email.", /The date is/],
    ['the end of something', 'End of play.', /Could you end|able to end/],
    ['this twice', 'No extension beyond this afternoon.', /this this/],
    ['then, where no time is named', 'Straight away would be best.', /by then/],
    ['a mail that is settled', 'You have 24 hours from this email to say what you want.', /settle this email/],
  ])('never %s', (_, text, garbled) => {
    expect(ways(text, reasonedDeadline).join('\n')).not.toMatch(garbled);
  });
});

describe('an order is asked for as a whole', () => {
  test.each([
    [
      'The pension has to be split down the middle; see that your solicitor writes it that way.',
      'Could the pension be split down the middle, and could you see that your solicitor writes it that way?',
    ],
    ["Drop whatever you're doing and look at annex 3.", 'Could you look at annex 3?'],
    ['I shall require a copy of the contract.', 'Could I have a copy of the contract?'],
    ["We'll expect the countersigned copy on our desk.", "We'd like the countersigned copy on our desk"],
  ])('%s', (text, told) => {
    expect(ways(text, asRequest).join('\n')).toContain(told);
  });

  test.each([
    ['I am telling you that it has to be in the price.', /you to that|Could you that/],
    ['Stop using the logo and take it off the vans.', /Could you take it off/],
  ])('%s', (text, garbled) => {
    expect(ways(text, asRequest).join('\n')).not.toMatch(garbled);
  });
});

test('a statement is nothing that one can decline', () => {
  expect(ways('The council discussed a reduced rate for the playgroup.', reasonedNo).join('\n')).not.toContain(
    'the council discussed',
  );
});

describe('small letters and names', () => {
  test.each([
    ['Since January nothing came', 'since January nothing came'],
    ['The Bank requires it', 'the Bank requires it'],
    ['Hannah Lee is to get it', 'Hannah Lee is to get it'],
  ])('%s', (text, told) => {
    expect(small(text)).toBe(told);
  });

  test('a greeting without a comma calls by name', () => {
    expect(addressed('Hi Lydia I sent you my answer')).toEqual({ core: 'I sent you my answer', name: 'Lydia' });
  });

  test.each(['Hi Can you send the file', 'Hello May I ask you something'])('%s calls nobody', (sentence) => {
    expect(addressed(sentence)).toEqual({ core: sentence, name: '' });
  });

  test('"please" is no name', () => {
    expect(lostFacts('Dear Mr Weiss, Please send it', 'Weiss')).toEqual(['mr']);
  });
});
