import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { asLimit, asLimitOf } from '../engine/rewrite/limits.ts';
import { forcedChoice, textbook, lastWord, notOurLast, stillOpen } from '../engine/parts/closure.ts';
import { asksAboutTheirs, denied, finished, reported } from '../engine/parts/guard.ts';

const harmless = [reported, denied, finished, asksAboutTheirs, notOurLast];

export default sentenceRule({
  id: 'ultimatum',
  title: 'Ultimatum (take it or leave it)',
  block: ['two-way communication', 'respect'],
  level: 'sentence',
  severity: 'nudge',
  means:
    'You declare the terms closed to any discussion: accept as they stand, or no deal. Nothing the reader could say, ask or offer would change them.',
  because:
    'This closes the door on the reader. A limit with its reason is just as firm and leaves them something to say yes to.',
  evidence: ['casino-ultimatum'],
  frames: [
    {
      why: 'words that leave nothing open',
      all: [lastWord],
      without: [...harmless, stillOpen],
      unlessAsked: true,
      sure: 0.75,
    },
    { why: 'take it or leave it', all: [textbook], without: harmless, sure: 0.97 },
    { why: 'this or nothing', all: [forcedChoice], without: harmless, sure: 0.8 },
  ],
  rewrites: ({ sentence }) => reword(sentence, asLimit),
  joins: asLimitOf,
  flags: [
    '$18,400 is my final offer, [take it or leave it].',
    'This is the package, and [it is not negotiable].',
    '[We will not entertain any counter-proposal on the 60-day terms].',
    '[This is our best and final number and there will be no further discussion of price].',
    '$2,150 a month. [Yes or no]?',
    'My day rate is 650 euros. [Accept it or find someone else].',
    "[The sellers have said their last word at $412,000 and won't look at another counter].",
    "20% equity, [non-negotiable], and please don't come back with another number.",
    '[Our offer of 500 is final and not up for discussion].',
    '[Best and final from our side]: 4.85 a kilo.',
    '[Take it or leave it]!',
    '[The price is not negotiable].',
    '[Sign as drafted or not at all].',
    '[I will not discuss the price any further].',
    '[There will be no further negotiation].',
    '[We are done haggling].',
    '[As far as we are concerned the matter is closed].',
    '[Not a cent above 27,000].',
    '[The figure is the figure].',
    '[Nothing you say will change our minds].',
    '$1,350, [take it or leave it].',
  ],
  allows: [
    'Is $18,400 your final price, or is there some room if I pay cash?',
    'The final version of the offer letter is attached for your signature.',
    'Please send your best and final offer by 12 June, as the tender rules require.',
    'If my rate is out of reach, I could take on the first phase only.',
    'You mentioned that the amendment was non-negotiable; which part of it matters most to your team?',
    'The last offer we received was $405,000, on Tuesday.',
    'Our final headcount is 140.',
    'Equity is negotiable on my side, within what the pool allows.',
    'The final invoice is attached.',
    'This is not our final offer.',
    'Is the price negotiable if we pay in advance?',
    'The last price list is from 2022.',
    'Nothing here is set in stone.',
    'Your agent called it take it or leave it; is that how you see it?',
    'Our last offer was 410 and yours was 455.',
    'Either Tuesday or Thursday works for me.',
    'You get the last word on the colours.',
    'We can go to 42,000, which is what the board approved; what else would help?',
    "The statutory rate is fixed by law, so let's talk about the rest.",
    "I'd hate for this to become take it or leave it.",
  ],
});
