import { describe, expect, test } from 'vitest';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

type Tell = Parameters<typeof reword>[1];

const waysFor = (text: string, tell: Tell): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((way) => way.text);
const first = (text: string, tell: Tell): string | undefined => waysFor(text, tell)[0];
const lecture: Tell = (said) => withoutIrritation(said, false);

describe('a hint is not repeated beside the wish to settle', () => {
  test.each([
    [
      'what the writer has or knows',
      'I have a hedge cutter and a long memory.',
      'I would much rather settle [what this is about] with you than take it any further.',
    ],
    [
      'whom somebody of theirs sits with',
      'My uncle sits on the licensing committee, you know.',
      'I would much rather settle this with you than take it to the licensing committee.',
    ],
    [
      'whose form it is',
      'The regulator has a form for exactly this.',
      'I would much rather settle this with you than take it to the regulator.',
    ],
    [
      'a body named at the start',
      'The tender committee has a long memory, and it keeps notes.',
      'I would much rather settle this with you than take it to the tender committee.',
    ],
    [
      'what would be regretted, in whatever form',
      'I should be sorry to have to explain this to your board.',
      'Explaining this to your board is a step I would rather not take.',
    ],
    [
      'somebody’s regret',
      'One would hate for the reviewers to learn that the figures were prepared twice.',
      'I would rather settle this with you than have the reviewers learn that the figures were prepared twice.',
    ],
  ])('%s: %s', (_what, sentence, start) => expect(first(sentence, withoutThreat)).toContain(start));

  test.each([
    [
      'a fact',
      'Your competitor in Ghent made a very warm offer.',
      'Your competitor in Ghent made a very warm offer, but',
    ],
    ['a figure', 'My vet bill is 312.', 'My vet bill is 312, but I would much rather settle this with you.'],
    ['a right kept', 'We reserve the right to inform the body.', 'We reserve the right to inform the body, but'],
    ['a step', 'The keys stay in my safe for the time being.', 'The keys stay in my safe for the time being, but'],
    [
      'what several do',
      'Other clinics in the city pay their staff 34.',
      'Other clinics in the city pay their staff 34, but',
    ],
  ])('but %s is: %s', (_what, sentence, start) => expect(waysFor(sentence, withoutThreat).join('\n')).toContain(start));
});

describe('a step is taken apart whatever announces it', () => {
  test.each([
    [
      'We have decided to inform the regulator if the fees are not repaid.',
      'Could we get the fees repaid? Informing the regulator is a step we would rather not take.',
    ],
    [
      'My client has instructed me to issue proceedings unless the rent is paid.',
      'Could I get the rent paid? Issuing proceedings is a step I would rather not take.',
    ],
    [
      "Guess I'll let the board know who dumped the clippings.",
      'Letting the board know who dumped the clippings is a step',
    ],
    [
      "We'll not renew the contract if the charge isn't waived.",
      "Could we get the charge waived? Not renewing the contract is a step we'd rather not take.",
    ],
    [
      'If the levy is introduced, we are mandated to withdraw from the forum.',
      'If the levy is introduced, we would have to withdraw from the forum, and we would much rather not.',
    ],
    [
      'Every week the skip stays, I take forty off your bill.',
      'Taking forty off your bill every week the skip stays is a step I would rather not take.',
    ],
    ['Thereafter the quote closes on Friday.', "If we can't agree, the quote closes on Friday, and"],
    [
      "Your badge will be off from Monday if the NDA still isn't signed.",
      "I'd much rather settle this with you than have your badge off from Monday.",
    ],
    [
      'Should the release form not be back, chapter seven runs without your interview.',
      'If the release form should not be back, chapter seven runs',
    ],
    ['One more Sunday without homework and I call the judge.', 'Another Sunday without homework would mean'],
  ])('%s', (sentence, words) => expect(waysFor(sentence, withoutThreat).join('\n')).toContain(words));

  test.each([
    ["We've told the drivers to load everybody else first until your account is in order.", 'otherwise first'],
    ['The lads have been sent to another job until the extra is signed.', 'otherwise the lads'],
    ['My members will be balloted next week if the roster is not withdrawn.', 'Balloted'],
    ['I can make your life very easy or very hard in this building.', 'otherwise very'],
    ['Without the note I will have the auditors go through every invoice, line by line.', 'otherwise line'],
    ["My son will move it himself if the fence doesn't go back.", 'himself is what I have'],
    ['So far I have been discreet, and the fee would help me to remain so.', 'because far'],
  ])('%s: nothing of “%s”', (sentence, words) =>
    expect(waysFor(sentence, withoutThreat).join('\n')).not.toContain(words),
  );
});

describe('what a lecture or a boast holds is said', () => {
  test.each([
    ['you do know rent is due on the FIRST yeah', 'Rent is due on the first.'],
    ["Anyone with two eyes can see the wall's straight.", "The wall's straight."],
    ['The discount, an uncommonly fair one if I may say so, remains at 8%.', 'The discount remains at 8%.'],
    [
      "My client's proposal, which on any view is a handsome one, stands at 18,000.",
      "My client's proposal stands at 18,000.",
    ],
    ["I already told you twice, it's in the scope.", "It's in the scope."],
    ["my offer's super fair and everyone agrees", 'My offer is based on [your benchmark].'],
    [
      "Perhaps somebody could go through what 'unfurnished' means with you?",
      "Could we go through what 'unfurnished' means together",
    ],
    [
      'It is tiresome to have to explain a second time how teaching hours are counted.',
      'Could we go through how teaching hours are counted together',
    ],
  ])('%s', (sentence, start) => expect(first(sentence, lecture)).toContain(start));

  test.each([
    ['Our fee is, I am sure you agree, exemplary.', 'exemplary'],
    ['One is rather used to dealing with people who have read the prospectus.', 'prospectus'],
  ])('%s: nothing of “%s”', (sentence, words) => expect(first(sentence, lecture)).not.toContain(words));
});

describe('what a blow is about', () => {
  test.each([
    ["I'll say it slowly: the garage is not included.", "The garage isn't included."],
    ['pathetic offer', 'I was taken aback by the offer.'],
    ['Only an amateur quotes without seeing the loft.', ''],
    ['20 quid for a ps5??', 'I was taken aback by 20 quid for a ps5.'],
    ["That isn't a floor plan, it's a cry for help.", 'I was taken aback by the floor plan.'],
    ["I've scraped better deals off my boot.", 'I had hoped for better deals.'],
    [
      "How dare you bring my mother's illness into a discussion about the flat.",
      "I was taken aback that my mother's illness was brought into a discussion about the flat.",
    ],
    ["If you'd grown up on a farm you'd know what a bale costs.", 'Could we go through what a bale costs together'],
    [
      "The auctioneer in Ennis says 345, and he's not your drinking pal.",
      'The auctioneer in Ennis says 345. How do you see it?',
    ],
  ])('%s', (sentence, start) => expect(first(sentence, asFeeling)).toContain(start));
});
