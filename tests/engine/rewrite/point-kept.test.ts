import { describe, expect, test } from 'vitest';
import { asRequest } from '../../../src/engine/rewrite/request/asking.ts';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { reword, type Pieces, type Way } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';

type Tell = (said: Pieces) => readonly (Way | string)[];

const first = (text: string, tell: Tell): string | undefined =>
  reword({ text, start: 0, end: text.length }, tell)[0]?.text;

describe('a choice put to the reader becomes the wish and the step', () => {
  test.each([
    [
      'Shall I send the photos to the council, or shall we talk about the fence?',
      'Could we talk about the fence? Sending the photos to the council is a step we would rather not take.',
    ],
    [
      'Shall I mention the side letter to your partners, or do we agree on nine?',
      'Could we agree on nine? Mentioning the side letter to your partners is a step we would rather not take.',
    ],
    [
      'We can settle this at £2,200 between ourselves, or I can log it as a claim and you can explain it.',
      'Could we settle this at £2,200 between ourselves? Logging it as a claim is a step',
    ],
    [
      'Deduct it again and I cancel the order for the spring.',
      'I would ask you not to deduct it again. Cancelling the order for the spring is a step I would rather not take.',
    ],
    [
      'The coach comes on the 6th or I go: choose.',
      'It matters to me that the coach comes on the 6th. I would much rather settle it with you than go.',
    ],
    [
      'stop the drums after ten or ill ring the council',
      'Could you stop the drums after ten? Ringing the council is a step',
    ],
    [
      'We would ask that the form be returned by the 14th, failing which the offer is withdrawn.',
      'We need the form to be returned by the 14th, because [your reason]',
    ],
  ])('%s', (sentence, start) => expect(first(sentence, withoutThreat)).toContain(start));
});

describe('a reproach of an unusual shape keeps what it is about', () => {
  test.each([
    [
      'The only reason we are late is that your side keeps moving the date.',
      'We are late because the date has been moved more than once.',
    ],
    ['Why did you let me go on stage and announce it?', 'I went on stage and announced it.'],
    [
      'Because of your late drawings the slot with the printer is gone.',
      'The slot with the printer is gone because of the late drawings.',
    ],
    ['Due to carelessness of your agent we have paid for nine days.', 'We have paid for nine days.'],
    ['You let us print the menus knowing full well the dish was gone.', 'We printed the menus when the dish was gone.'],
    [
      "If you'd read the lease we wouldn't be arguing about the cat.",
      "We're arguing about the cat because the lease wasn't read.",
    ],
    [
      'Had your people read the plan, forty of ours would have slept that night.',
      "Forty of ours did not sleep that night because the plan wasn't read.",
    ],
    [
      'It is with some sadness that we note you did not see fit to tell us about the second agent.',
      'We were not told about the second agent.',
    ],
    ['The missing pages were your doing.', 'I would like to understand how the missing pages came about.'],
    ['I begin to think you never ordered the glass.', "As far as I can see, the glass wasn't ordered."],
    [
      'You spoke to them alone, at breakfast.',
      'As I understand it, you spoke to them alone, at breakfast. What happened',
    ],
    ['u told the agent our top price didnt u?', 'The agent was told our top price.'],
    ['The oven was new.', 'The oven was new. What happened on your side?'],
  ])('%s', (sentence, start) => expect(first(sentence, withoutBlame)).toContain(start));
});

describe('a claim that is no order becomes something to agree on', () => {
  test.each([
    ['Nobody starts on the roof until I have seen the permit.', 'Could we agree that nobody starts on the roof until'],
    ['I must insist you replace the account manager.', 'Could you replace the account manager?'],
    ["It's on you to clear the drain.", 'Could you clear the drain?'],
    [
      'Full refund, same card, a line in writing.',
      'Could we agree on this: full refund, same card, a line in writing?',
    ],
    [
      'You have to take back the crates, and you have to do that at your own cost.',
      'take back the crates, at your own',
    ],
    ['I want to see a receipt for every screw.', 'Could I see a receipt for every screw?'],
    ['Not the Monday crew again: send Marek.', 'Could you send Marek?'],
    ["That's what has to happen here.", "That is what I'd like to happen here, because [your reason]."],
    ["Here's what has to happen.", "Here is what I'd like to see."],
  ])('%s', (sentence, start) => expect(first(sentence, asRequest)).toContain(start));
});

describe('a closed door keeps what is not to be had', () => {
  test.each([
    [
      'A further reduction will not be entertained.',
      'A further reduction will not be entertained, because [your reason].',
    ],
    [
      'Consider this letter the end of our correspondence about the day rate.',
      'as far as we can go on the day rate, because',
    ],
    ["Ninety for the lot, and I'll not be drawn into a conversation.", 'Ninety for the lot is as far as I can go'],
    ['Our best and final: €40m cash-free, no earn-out.', '€40m cash-free, no earn-out is as far as we can go'],
    ['No other figure will be looked at.', "I can't look at another figure, because [your reason]."],
    [
      'A second version of this contract will not be written.',
      'A second version of this contract will not be written, because',
    ],
    ["There isn't a fourth colour.", "There isn't a fourth colour, because [your reason]."],
    [
      'Either the book appears under my name or it does not appear.',
      'The book appears under my name, because [your reason].',
    ],
  ])('%s', (sentence, start) => expect(first(sentence, asLimit)).toContain(start));
});
