import { choice, noChoice } from '../engine/parts/praise/ways.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'options-offered',
  title: 'Options offered',
  block: ["commitment to the other side's interests", 'two-way communication'],
  level: 'sentence',
  severity: 'praise',
  means:
    'You put two or more concrete ways forward to the reader, both of them real, or say which term is open in exchange for what.',
  because: 'Good: you give them a choice.',
  evidence: ['equal-offers'],
  frames: [{ why: 'two ways to choose from', all: [choice], without: [noChoice] }],

  flags: [
    "[We could do $4.20 with quarterly orders, or $4.05 if you take the year's volume at once].",
    '[I can pay $1,900 for a year, or $1,850 if we sign for two].',
    '$10,500 with the winter tyres, or $10,200 without; [which suits you]?',
    '[We see two ways]: $20 million now, or $17 million now and up to $6 million over two years.',
    '[You could credit the freight, or replace the 70 parts]; both are fine for us.',
    '[If the budget year matters more, we can bill half in January]; if the total matters more, a two-year term takes 8% off.',
    '[We could close in May at $410,000, or in August at $418,000].',
    '[I could do 900 with the frame, or 780 without it].',
    '[We see two options]: a smaller order now, or the full one in the autumn.',
    '[You could pay in three parts, or take 2% off if it comes at once].',
    '[Which would suit you better], a fixed fee or the hourly rate?',
    '[Alternatively], we keep the old rent and I take over the garden.',
    '[If the date matters most, we can deliver in parts]; if the price does, we can wait for the slow boat.',
    '[Either a longer warranty or a lower price would be fine for us].',
    '[Option A keeps the scope], option B keeps the budget.',
    '[I can start in May at 80 percent, or in July full time if that is easier].',
    '[Another way would be to split the shipping and leave the price as it is].',
  ],
  allows: [
    'Either you accept $4.05 or we leave.',
    'Tuesday or Wednesday works for the call.',
    'Take it or leave it.',
    'Do you have it in blue or grey?',
    'I offer logos, sites, posters and flyers.',
    'We have no other option.',
    'The sellers may or may not agree.',
    'Choose wisely.',
    'There is no alternative to the new schedule.',
    'Monday or Tuesday would be fine for the visit.',
  ],
});
