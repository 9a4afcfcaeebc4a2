import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedPosition } from '../engine/rewrite/refusals.ts';
import { followedBy } from '../engine/neighbours.ts';
import { logistics, position, workings } from '../engine/parts/position.ts';
import { reported } from '../engine/parts/guard.ts';
import { alternative, reason } from '../engine/parts/reason.ts';

export default sentenceRule({
  id: 'positional-statement',
  title: 'Position without a reason',
  block: ['two-way communication'],
  level: 'paragraph',
  severity: 'note',
  means:
    'You state what you want, a number, a term, a date, and neither there nor in the sentences around it can the reader tell what it is for.',
  because:
    'They know what you want, not why. One reason they can check (a benchmark, a budget, a date that binds you) gives them something to work with.',
  evidence: ['one-good-reason', 'warm-can-cost'],
  frames: [
    {
      why: 'a bare position',
      all: [position],
      without: [logistics, workings, reported, reason, alternative],
      unlessAsked: true,
    },
  ],
  parts: [reason, alternative],
  excused: ({ sentence, reading }) => followedBy(reading, sentence, [reason, alternative]),
  rewrites: ({ sentence }) => reword(sentence, reasonedPosition),
  flags: [
    '[We need a 15% discount].',
    '[I want $105,000].',
    "[I'd need it at $16,500].",
    '[We require delivery by 3 April].',
    '[We want unlimited seats].',
    '[The sellers want to close on the 30th].',
    "[We'd want the Saturday slot].",
    '[Payment is 50% upfront].',
    '[I need $72,000].',
    '[We want net 60].',
    '[Our price is 4,800].',
    '[We require a deposit of 30%].',
    '[My rate is 650 a day].',
    '[The buyer wants to move in on 1 May].',
    "[I'm looking for 120 a square metre].",
    '[We need 12 months of warranty].',
    '[I want a 10% share].',
    '[My client wants two more weeks].',
    '[We need delivery in week 12].',
    '[The minimum is 500 pieces].',
  ],
  allows: [
    'We need a 15% discount, because our customer capped the project at $60,000.',
    "I'd need it at $16,500 so that the repairs fit my budget.",
    'The fee is $4,800: 40 hours at $120.',
    "Our price reflects six times last year's EBITDA of $4.5 million.",
    'How long a term did you have in mind?',
    "What we're after is room to grow, since the team doubles in May.",
    'The sellers close on their next house on the 30th, which is why that date matters.',
    'I need your postal address for the invoice.',
    'We need a deposit of 30%, because the timber has to be ordered now.',
    'I need your bank details for the refund.',
    'What do you need to feel safe with a longer term?',
    'I want to thank you for the quick reply.',
    'My rate is 650 a day, which includes travel and insurance.',
    'We need to talk about the handover.',
    'I want to understand how you got to 4,800.',
    'Our price follows the index you named.',
    "We need delivery in week 12 so that the fitters don't stand idle.",
    "I'd like a day to think about it.",
    'We need one more signature on page 4.',
    'I need a hand with the sofa on Saturday.',
  ],
});
