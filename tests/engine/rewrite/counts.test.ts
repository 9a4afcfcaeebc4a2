import { constantFrom, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsIn } from '../../../src/engine/rewrite/counts.ts';
import { lostFacts } from '../../../src/engine/rewrite/facts.ts';
import { whole, reword } from '../../../src/engine/rewrite/reword.ts';

describe('a sentence counts in words', () => {
  test.each([
    ['Cheque for half on the mat by six this evening', ['half', 'six']],
    ['The proofs came two weeks late.', ['two']],
    ['You owe me a third of the takings.', ['third']],
    ['Knock a third off and it is yours.', ['third']],
    ['Two thirds of the deposit is gone.', ['two thirds']],
    ['I want both pallets back.', ['both']],
    ['I asked you twice for the keys.', ['twice']],
    ['We would need ten per cent off.', ['ten']],
    ['You have a fortnight to clear it.', ['fortnight']],
    ['Be there at half past nine.', ['half past nine']],
    ['It has to be here by the fifteenth.', ['fifteenth']],
    ['Pay by the twenty-first or it goes back.', ['twenty-first']],
    ['A dozen chairs are missing.', ['dozen']],
    ['Half a dozen chairs are missing.', ['half a dozen']],
    ['Thirty quid and it is yours.', ['thirty']],
    ['A hundred and fifty for the lot.', ['a hundred and fifty']],
    ['Four thousand three hundred is what I paid.', ['four thousand', 'three hundred']],
    ['Two and a half hours in the rain.', ['two and a half']],
    ['The two-week delay cost us the fair.', ['two']],
    ['Twenty-six flats are let.', ['twenty-six']],
    ['Within one week, please.', ['one']],
    ['Two of them are broken.', ['two']],
    ['I want a hundred per cent up front.', ['a hundred']],
    ['Send us two by Friday.', ['two']],
    ['The work takes six weeks.', ['six']],
    ['You two weeks ago said yes.', ['two']],
    ['Half the deposit is gone.', ['half']],
    ['You waited half an hour.', ['half']],
    ['It is the half-day rate.', ['half']],
    ['I told you three times.', ['three']],
  ])('%s', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('a word of number counts nothing in', () => {
  test.each([
    'One would think you cared.',
    'One of us has to give way.',
    'No one rang back.',
    'One day you will see it.',
    'For once, answer the question.',
    'We know one another.',
    'One thing is clear.',
    'First of all, calm down.',
    'At first it looked fine.',
    'Wait a second.',
    'I have second thoughts.',
    'On second thought, no.',
    'What a half-hearted answer.',
    'A half decent answer would do.',
    'That was half the battle.',
    'Does anyone there have half a brain?',
    'You are half asleep.',
    'On the other half, talk to my wife.',
    'You two deserve each other.',
    'You two should talk.',
    'The two of us had a deal.',
    'The three of you had a deal.',
    'I asked you ten times.',
    'I asked you a hundred times.',
    'A thousand times no.',
    'I am in two minds about it.',
    'A letter takes ten minutes to write.',
    "I won't ask twice.",
    'I will not tell you twice.',
    'I will count to three.',
    'Three strikes and you are out.',
    'You two clowns had it.',
    'You two always do this.',
    'Anyone with two eyes can see it.',
    'I have told you twice, the wall is straight.',
    'Put two and two together.',
    'My two cents on this.',
    'It takes two to agree.',
    'Two can play at that.',
    'He is two-faced.',
    'Trust is a two-way street.',
    'I could tell you a thing or two.',
    'I am a hundred per cent sure.',
    'You were on cloud nine.',
    'Nine times out of ten you are late.',
    'It is a nine to five job.',
    'What a five-star farce.',
    'Think twice before you write.',
    'It happened once or twice.',
    'Dozens of people complained.',
    'A dozen reasons speak against it.',
    'A third party is interested.',
    'There is no third way.',
    'Both sides lose.',
    'Both parties signed.',
    'We both know that.',
    'It hurts both you and me.',
    'Someone has to pay.',
    'The phone and the stone are gone.',
    'A quarter final is on.',
    'Give me two seconds.',
    'A ten-year-old could do better.',
    'As I have explained to you twice, it is late.',
    'There is no better one in it.',
    'You left the fence half built.',
  ])('%s', (text) => expect(countsIn(text)).toEqual([]));
});

describe('better words keep a fact', () => {
  test.each([
    ['in words', 'I need two weeks.', 'Could I have two weeks?', []],
    ['told in digits', 'I need two weeks.', 'Could I have 2 weeks?', []],
    ['not as part of a number', 'I need two weeks.', 'Could I have forty-two weeks?', ['two']],
    ['not as part of a word', 'I need ten weeks.', 'Could I have the tender?', ['ten']],
    ['not as digits of another', 'I need two weeks.', 'Could I have 12 weeks?', ['two']],
    ['not as digits of another', 'We pay 5 more.', 'We pay 15 more.', ['5']],
    ['not as part of a decimal', 'We pay 5 more.', 'We pay 2.5 more.', ['5']],
    ['beside a sign', 'We pay 5 more.', 'We pay €5k, 5% of it.', []],
    ['not as part of a name', 'Ask Art for it.', 'Ask from the start.', ['art']],
    ['as somebody’s', 'Ask Kessler for it.', 'It is Kessler’s, is it?', []],
    ['of somebody', "It was in Kessler's van.", 'Kessler had it.', []],
    ['in a compound', 'Ask Kessler for it.', 'It is a Kessler-made one.', []],
    ['that is a month', 'Deliver in May.', 'Maybe you deliver.', ['may']],
    ['that is no month', 'This may be the last time.', 'Please wait.', []],
    ['that is a sign', 'We pay €5.', 'We pay NZ$5.', ['€']],
  ])('%s: %s', (_how, before, after, lost) => expect(lostFacts(before, after)).toEqual(lost));
});

const number = constantFrom(
  'two',
  'six',
  'twelve',
  'forty',
  'thirty-one',
  'two and a half',
  'a hundred and fifty',
  'fifteen hundred',
);
const counted = constantFrom('weeks', 'pallets', 'quid', 'per cent', 'invoices');

test('whatever the number in words, words without it lose it, and the note on a slot holds it', () => {
  assert(
    property(number, counted, (count, noun) => {
      const sentence = `We want ${count} ${noun} back.`;
      expect(lostFacts(sentence, 'We want something back.')).toContain(count);
      const [rewrite] = reword(whole(sentence), () => ['Could you help, because [your reason]?']);
      expect(lostFacts(sentence, rewrite?.text ?? '')).toEqual([]);
    }),
    { seed: 7 },
  );
});

test('a figure is kept by itself alone', () => {
  assert(
    property(integer({ min: 1, max: 9_999 }), integer({ min: 0, max: 9 }), (figure, more) => {
      expect(lostFacts(`We pay ${figure} now.`, `We pay ${figure}${more} now.`)).toEqual([String(figure)]);
      expect(lostFacts(`We pay ${figure} now.`, `Could we pay €${figure}k, or ${figure}%?`)).toEqual([]);
    }),
    { seed: 7 },
  );
});

describe('a count that has no place is noted with what it counts', () => {
  test.each([
    ['Cheque for half on the mat by six this evening', 'half, by six this evening'],
    ['The proofs came two weeks late', 'two weeks late'],
    ['You owe me a third of the takings', 'a third of the takings'],
    ['Be there at half past nine', 'at half past nine'],
    ['It has to be here by the fifteenth', 'by the fifteenth'],
    ['I want both pallets back', 'both pallets'],
    ['We would need ten per cent off', 'ten per cent'],
    ['You have a fortnight to clear it', 'a fortnight'],
    ['Pay by six or bailiffs come', 'by six'],
    ['Pay by six unless he insists', 'by six'],
  ])('%s', (sentence, note) => {
    const [rewrite] = reword(whole(sentence), () => ['It matters, because [your reason].']);
    expect(rewrite?.text).toBe(`It matters, because [your reason (${note})].`);
  });
});
