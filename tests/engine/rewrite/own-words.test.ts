import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { reasonedDeadline } from '../../../src/engine/rewrite/time-pressure/deadlines.ts';
import { factsIn } from '../../../src/engine/rewrite/facts.ts';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { withFacts } from '../../../src/engine/rewrite/noted.ts';
import { quietly } from '../../../src/engine/rewrite/quiet.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

type Tell = (said: Pieces) => readonly (Way | string)[];

/** The first way of one rule to say a sentence, whoever marks it. */
const first = (text: string, tell: Tell): string | undefined =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text;

const bare: Tell = (said) => withoutIrritation(said, false);

describe('a threat keeps what it names', () => {
  test.each([
    [
      'what failing leads to',
      'Failure to remediate finding 7 will result in removal of your firm from the approved list.',
      'I need you to remediate finding 7. What follows otherwise is removal of your firm from the approved list, and I would much rather settle it with you.',
    ],
    [
      'whom one would hate to hear of it',
      "I'd so hate this to end up with the Society of Authors.",
      "I'd rather settle this with you than have it end up with the Society of Authors.",
    ],
    [
      'who hears of it is in your hands',
      'Whether the Department of Labor hears about the hours is pretty much in your hands.',
      'I would rather settle this with you than have the Department of Labor hear about the hours.',
    ],
    [
      'try it, and I will',
      'Try replacing me in March and I ring every name on the list.',
      'I would ask you not to try replacing me in March. Ringing every name on the list is a step I would rather not take.',
    ],
    [
      'what waits for it',
      "We won't ship the other twelve pallets until you drop the damage claim.",
      'We can ship the other twelve pallets once you drop the damage claim, because [your reason].',
    ],
    [
      'what one cannot do without',
      'Absent a signed licence we file in Düsseldorf, where injunctions come quickly.',
      'We need a signed licence. Filing in Düsseldorf, where injunctions come quickly, is a step we would rather not take.',
    ],
    [
      'what you would lose',
      'Countersign Schedule C or your tickets go to e-mail only.',
      'Could you countersign Schedule C?',
    ],
    [
      'what it would come to if',
      "If the pavilion keys aren't returned, we shall have the locks changed.",
      "Could we get the pavilion keys returned? Having the locks changed is a step we'd rather not take.",
    ],
    [
      'what happens to a thing until',
      'Until the arrears are cleared the goods lift stays locked off for Unit 7.',
      'Until the arrears are cleared the goods lift stays locked off for Unit 7, but I would much rather settle this with you.',
    ],
    [
      'what you do not want the others to hear',
      'It would be unfortunate if the other partners had to find out how the carry was split, Greg.',
      'Greg, I would rather settle this with you than have the other partners find out how the carry was split.',
    ],
    [
      'one more of these',
      "One more late truck and you're off our list.",
      "Another late truck would mean that you're off our list, and we'd much rather it didn't come to that.",
    ],
    [
      'what has to come first',
      'No credit note, no payment of the June invoices.',
      'I need the credit note first, because [your reason]. The payment of the June invoices can follow as soon as',
    ],
    [
      'what we do not do without',
      "The kitchen is ours from eight or we don't come.",
      "It matters to us that the kitchen is ours from eight. Without that we can't come.",
    ],
    [
      'what is only hinted at',
      "I'd be careful about that fence.",
      "I'd much rather settle [what this is about] with you than take it any further. What would it take on your side?",
    ],
    [
      'what must be put right, or else',
      'Either those 30 bales are swapped or I tip the load at your gate.',
      'Could I get those 30 bales swapped? Tipping the load at your gate is a step I would rather not take.',
    ],
  ])('%s', (_what, sentence, start) => expect(first(sentence, withoutThreat)).toContain(start));
});

describe('a reproach keeps what is nobody’s fault', () => {
  test.each([
    [
      'what was understood',
      'In March you told me this would be handled by summer, and then you just let it drift.',
      'In March I was told this would be handled by summer, and then it drifted. What happened on your side?',
    ],
    [
      'what was not done once',
      'Not once have you answered the questionnaire in full.',
      "The questionnaire wasn't answered in full.",
    ],
    [
      'what they checked of mine',
      "This happened because your people didn't check the drawings I sent in May.",
      "This happened because the drawings I sent in May weren't checked.",
    ],
    ['what it was done to', 'Your blokes broke it.', 'It was broken. What happened on your side?'],
    [
      'what it cost',
      'Your silence has cost us our mortgage rate.',
      'The silence has cost us our mortgage rate. What happened',
    ],
    [
      'what did not move',
      'You sat on the form for a month.',
      'Nothing moved on the form for a month. What happened on your side?',
    ],
    [
      'the clause that stands by itself',
      'I am missing on the bonus list, since you have forgotten to put me there.',
      'I am missing on the bonus list. What happened on your side?',
    ],
    [
      'what there would be, had you',
      "We'd have closed in March if your counsel hadn't gone silent for five weeks.",
      'We had hoped to close in March, but we heard nothing for five weeks. What happened on your side?',
    ],
    [
      'what came first',
      "Thanks to your change of alloy I've 4,000 housings to scrap.",
      "I've 4,000 housings to scrap because of the change of alloy.",
    ],
    [
      'what was done, without at whose end',
      'Personal data left the country, since our instruction of 11 March was ignored at your end.',
      'Personal data left the country, since our instruction of 11 March was ignored. What happened',
    ],
    ['whose job it was', 'It was your job to book the crane, not ours.', 'that you would book the crane. How did you'],
    ['who promised it', 'It was you who promised SSO in the base tier.', 'I was promised SSO in the base tier.'],
    [
      'what slipped a mind',
      'Somehow the paragraph about reprint fees slipped your mind.',
      "The paragraph about reprint fees didn't come up between us.",
    ],
  ])('%s', (_what, sentence, start) => expect(first(sentence, withoutBlame)).toContain(start));
});

describe('an order in any clothes becomes a request', () => {
  test.each([
    [
      'told as what you do',
      'You cancel the penalty, you confirm me the cancellation, you send the credit note.',
      'Could you cancel the penalty, confirm me the cancellation and send the credit note?',
    ],
    [
      'behind its occasion',
      'For the signature you will send the owner himself to Riyadh, not the manager.',
      'For the signature, could you send the owner himself to Riyadh, not the manager?',
    ],
    [
      'behind its reason',
      'Nothing short of the higher band will do, so go back to your committee.',
      'Nothing short of the higher band will do. Could you go back to your committee?',
    ],
    ['as what you have got to do', "What you've got to do is wire the money.", 'Could you wire the money?'],
    ['as no more of it', 'NO MORE AUTO-RENEWALS.', 'Could we do without auto-renewals from now on?'],
  ])('%s', (_what, sentence, start) => expect(first(sentence, asRequest)).toContain(start));

  test('a statement with a verb in it is no thing one could have', () =>
    expect(first('The portal gives you two buttons.', asRequest)).not.toContain('have the portal gives'));
});

describe('a closed door keeps what stands behind it', () => {
  test.each([
    ['for the lot', "It's 2,300 for the lot or we stop here.", '2,300 for the lot is as far as we can go'],
    ['a sum in words', 'Nine hundred was my last word.', 'Nine hundred is as far as I can go'],
    [
      'no change at all',
      'Any further change to Exhibit B will be treated as rejection.',
      "I can't take further changes to Exhibit B, because [your reason].",
    ],
    ['nobody will', 'Nobody here is going to reopen the partner track.', "I can't reopen the partner track, because"],
    ['no such thing', 'There will be no version 6 of this schedule.', "I can't offer a version 6 of this schedule"],
    [
      'yes or no',
      '€68k, three years, yes or no?',
      '€68k, three years is what I can do, because [your reason]. Does that',
    ],
    [
      'one of two',
      'You may have the discount or the data residency, never both.',
      'it is one of the two, because [your reason]: the discount, or the data residency. Which',
    ],
    [
      'two ways out of it',
      'You run it with the ad tag or you give the fee back.',
      'there are two ways forward: you run it with the ad tag, or you give the fee back.',
    ],
  ])('%s', (_what, sentence, start) => expect(first(sentence, asLimit)).toContain(start));
});

describe('what annoys goes, and what it was about stays', () => {
  test.each([
    ["I'd have thought it went without saying that breakages are yours.", 'Breakages are yours.'],
    ['I told you this on the phone already, the fee covers two visits.', 'The fee covers two visits.'],
  ])('%s', (sentence, rest) => expect(first(sentence, bare)).toBe(rest));
});

describe('a blow is answered about the thing', () => {
  test.each([
    ["I've had ransom notes with better terms, and they were quicker to read.", 'I had hoped for better terms.'],
    ['Even the interns would turn up their noses at that day rate.', 'I was taken aback by that day rate.'],
    ['Nobody pays that for a garage.', 'I was taken aback by the price.'],
    ['What an extortion you have tucked away in clause 19.', 'I was taken aback by clause 19.'],
    ['Your so-called security experts have surpassed themselves.', 'how your security experts handled this'],
  ])('%s', (sentence, start) => expect(first(sentence, asFeeling)).toContain(start));
});

describe('a no is said of what was asked', () => {
  test.each([
    ["About the extra fortnight, I'd rather not, thank you.", 'I have to decline the extra fortnight, because'],
    ['Fifty-one percent for your side, excuse me, this will never happen.', 'decline fifty-one percent for your side'],
    ["You're not getting the source code.", "I can't let you have the source code, because [your reason]."],
    ['A discount for a reference is nothing we would do.', 'We have to decline a discount for a reference, because'],
    ['Article 6: rejected.', 'I have to decline article 6, because'],
    ['No, no and NO.', 'I have to decline this, because'],
  ])('%s', (sentence, start) => expect(first(sentence, reasonedNo)).toContain(start));
});

describe('a deadline keeps its hour', () => {
  test.each([
    ['I wanted it before lunch, so you have forty minutes.', 'an answer within forty minutes'],
    ['Can I get your yes on the usage fee in the next 20 mins?', 'your yes on the usage fee in the next 20 mins?'],
    ["You've got until I finish this coffee, and I drink fast.", 'before I finish this coffee?'],
    ['Stop thinking it over and let me know tonight, please.', 'Could you let me know tonight?'],
  ])('%s', (sentence, part) => expect(first(sentence, reasonedDeadline)).toContain(part));
});

describe('capitals', () => {
  test('that shout make no names', () => expect(factsIn('TAKE IT OR LEAVE IT, you clowns!!')).toEqual([]));
  test('of an abbreviation stay', () => expect(quietly('48,000 IS WITHOUT VAT.')[0]).toBe('48,000 is without VAT.'));
  test('of one stressed word go', () => expect(quietly('Where are my FILES?')[0]).toBe('Where are my files?'));
  test('words said twice to be loud are said once', () =>
    expect(quietly('It stood in the rain, IN THE RAIN.')[0]).toBe('It stood in the rain.'));
});

test('a name that found no place is noted whole, with what belongs to it', () =>
  expect(withFacts('The Department of Labor hears of it in 20 mins.', 'I need [what you need].')).toBe(
    'I need [what you need (20 mins, Department of Labor)].',
  ));
