import { sentenceRule } from '../engine/rule.ts';
import { isNamedHeading } from '../engine/guards/copied.ts';
import { isForOthersDate } from '../engine/guards/others-dates.ts';
import { isOthersDuty } from '../engine/guards/others.ts';
import { isOwnErrand, isOwnTreat } from '../engine/guards/own-errand.ts';
import { withOrElse } from '../engine/rewrite/threat/or-else.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { asRequest } from '../engine/rewrite/request/asking.ts';
import { claim, courtesy, duty, idleMust, order, orderInside } from '../engine/parts/order.ts';
import { reported } from '../engine/parts/guard.ts';
import { reason } from '../engine/parts/reason.ts';

const harmless = [reported, idleMust, courtesy, reason];

export default sentenceRule({
  id: 'demand',
  title: 'Demand (bare command)',
  block: ['respect'],
  level: 'sentence',
  severity: 'nudge',
  precedence: 1,
  mood: 'strained',
  quarrels: 'anywhere',
  means:
    'You direct the reader on the substance of the deal as a superior would: a bare order, "you must", "I expect you to", without asking and without a reason.',
  because: 'This reads as an order. Asking, with one reason, keeps the same point.',
  evidence: ['asking-beats-demanding'],
  spares: [isOthersDuty, isForOthersDate, isOwnErrand, isOwnTreat, isNamedHeading],
  frames: [
    { why: 'a bare order', all: [order], without: harmless, unlessAsked: true },
    { why: 'an order behind another clause', all: [orderInside], without: harmless, unlessAsked: true, sure: 0.75 },
    { why: 'a duty laid on the reader', all: [duty], without: harmless, unlessAsked: true },
    { why: 'a claim put as an expectation', all: [claim], without: harmless, unlessAsked: true },
  ],
  rewrites: ({ sentence }) => reword(sentence, asRequest),
  joins: withOrElse,
});
