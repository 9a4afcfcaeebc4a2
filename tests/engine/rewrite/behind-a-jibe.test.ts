import { describe, expect, test } from 'vitest';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { wrapped } from '../../../src/engine/rewrite/irritator/wrapped.ts';

const offered = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, asFeeling).map((way) => way.text);

describe('the complaint, the request or the refusal behind a jibe', () => {
  test.each([
    [
      'You have the nerve to charge for cleaning after what we found under the sink.',
      'It surprised us that you charge for cleaning after what we found under the sink. Could we look at it again?',
    ],
    [
      'You had the cheek to send me a reminder after three weeks.',
      'I was taken aback that I was sent a reminder after three weeks. Could you walk me through how that came about?',
    ],
    [
      "You've some cheek, sending that to a school.",
      'It surprised me that you sent that to a school. Could we look at it again?',
    ],
    [
      'Your couriers set the crate down on its face, and you then had the nerve to query our packing fee.',
      'Your couriers set the crate down on its face, so it surprised us that you queried our packing fee. How do you see it?',
    ],
    ['Only a lunatic would lend you the van.', 'I would rather not lend you the van, because [your reason].'],
    ['You had one simple job.', 'There was one thing I needed from you: [what it was]. What got in the way?'],
    [
      'Kindly stop sending me petitions; I use them to light the stove.',
      'Could you stop sending me petitions? I am asking because [your reason].',
    ],
    [
      'Get a move on with the drawings, you are not on holiday.',
      'Could you let me have the drawings soon? I need them because [your reason].',
    ],
    [
      "You and your spreadsheets, it's like living with a calculator.",
      'The spreadsheets keep coming up between us, and that is hard for me. What about them matters to you?',
    ],
    ['Nice try with the late fee.', "I can't agree to the late fee, because [your reason]."],
    ['When pigs fly.', "I can't agree to that, because [your reason]."],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));
});

describe('what only looks like one', () => {
  test.each([
    ['You and your brother are clowns.', /keep coming up/],
    ['You had one job offer, you clown.', /one thing/],
    ['Only a surveyor would know that, you clown.', /rather not/],
    ['Nice try, but the late fee is a joke.', /can't agree/],
    ['Good luck with the late fee.', /can't agree/],
    ['Only an idiot would turn down this offer.', /rather not/],
    ['Only a fool would turn this offer down.', /rather not/],
    ['Only a fool would say no to that.', /rather not/],
    ['Only a moron would pass up the corner flat.', /rather not/],
    ['Only an idiot would leave the pump running.', /rather not/],
    ['You and your dad, what a pair of clowns.', /keeps? coming up/],
    ['You and your workers, what a bunch of clowns.', /keeps? coming up/],
    ['Pay the deposit; you make me laugh, you clown.', /Could you Pay/],
    ['Pay the deposit; the keys are at the desk, you clown.', /pay the deposit/i],
    ['Pay the deposit; I need it for the roofer, you clown.', /pay the deposit/i],
    ['Get a move on with the drawings: the crane needs them, you clown.', /have the drawings soon/],
  ])('%s', (sentence, words) => expect(offered(sentence).filter((way) => words.test(way))).toEqual([]));
});

describe('the point of a talking-to', () => {
  test.each([
    [
      "Let's not be silly about four euros",
      'I would rather not let four euros get in the way. How could we settle it?',
    ],
  ])('%s', (core, words) => expect(wrapped(core, 'I')[0]).toBe(words));
  test.each(["Let's not be late for the ferry", "Let's not be long about it"])('%s', (core) =>
    expect(wrapped(core, 'I')).toEqual([]),
  );
});
