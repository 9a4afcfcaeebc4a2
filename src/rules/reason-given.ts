import { ask, noReason, reason } from '../engine/parts/praise/deal.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'reason-given',
  title: 'Reason or criterion given',
  block: ['two-way communication'],
  level: 'sentence',
  severity: 'praise',
  means:
    'A request, limit or refusal of yours carries one reason about your situation, or one criterion the reader can check.',
  because: 'Good: they can see why.',
  evidence: ['one-good-reason'],
  frames: [
    { why: 'a request or limit, then its reason', all: [ask, reason], without: [noReason] },
    { why: 'a reason, then the request or limit', all: [reason, ask], without: [noReason] },
  ],

  flags: [
    "[I'm asking for $105,000, the midpoint of the range in your posting].",
    "[I'd like to start on the 20th, as my lease ends on the 19th].",
    'The guide puts cars of this mileage at $13,500, [so that is my offer].',
    '[The fee is 4,800 euros, which is 40 hours at 120].',
    "[I'm asking for a credit of $2,100 because 70 of the 500 parts failed].",
    '[My clients need a closing in August so that the children can start school there].',
    "[We'd prefer Friday, as half of our guests travel on Saturday].",
    "[I'd like 25%, because I bring the first customer and work on it full time].",
    "[We can't go above 1,450, because the grant is capped].",
    "[I'd prefer the first week of June, as the children are at camp then].",
    '[Given the mileage, I could offer 8,200].',
    '[The fee is 600, which is two days at my usual rate].',
    '[Based on the rent index for the street], I would ask for 1,120.',
    '[We need the drawings by the 3rd so that the printer can keep his slot].',
    '[My limit is 40 hours a month, because I teach on Fridays].',
    '[Since my lease ends in May, I would like to move in on the 1st].',
    '[I have to decline the Saturday shift, as my mother comes home that day].',
    'Steel has gone up by 9 percent, and [that is why our price moves].',
  ],
  allows: [
    'As you know, we saw the flat.',
    'As a designer I work mornings.',
    'So, where were we?',
    'We need it because we need it.',
    'Why? Because.',
    'They have lived there since May.',
    'The reason for the outage is unknown.',
    'It is as big as the hall downstairs.',
    'We have been here since March.',
    'As agreed, the keys are with the caretaker.',
    'I will offer 115, and that is the maximum I can do.',
    'That is the best we can do.',
  ],
});
