import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { asRequest } from '../engine/rewrite/asking.ts';
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
  means:
    'You direct the reader on the substance of the deal as a superior would: a bare order, "you must", "I expect you to", without asking and without a reason.',
  because: 'This reads as an order. Asking, with one reason, keeps the same point.',
  evidence: ['asking-beats-demanding'],
  frames: [
    { why: 'a bare order', all: [order], without: harmless, unlessAsked: true },
    { why: 'an order behind another clause', all: [orderInside], without: harmless, unlessAsked: true, sure: 0.75 },
    { why: 'a duty laid on the reader', all: [duty], without: harmless, unlessAsked: true },
    { why: 'a claim put as an expectation', all: [claim], without: harmless, unlessAsked: true },
  ],
  rewrites: ({ sentence }) => reword(sentence, asRequest),
  flags: [
    '[Send me a revised quote with 12% off].',
    '[You need to waive the setup fee].',
    '[Replace the carpet before we move in on the 1st].',
    '[I expect you to pay the full 3,200 euros upfront].',
    '[You have to match the $95,000 I was promised].',
    '[We demand a full indemnity with no cap].',
    '[Drop the price to $389,000 and fix the roof].',
    "[I insist that you honour last year's rate].",
    '[Take the late fee off the March invoice].',
    '[You must deliver all six pallets in one load].',
    '[We require payment in full before the van leaves].',
    '[Cut the deposit to one month and return the rest].',
    '[Our client insists on a personal guarantee from both directors].',
    "[You'll have to come down to $2,100].",
    '[The deposit is to be paid into my own account].',
    '[You are to leave the washing machine where it is].',
    '[I want the scratches repaired and the loan car paid for].',
    "[Don't send me another invoice for this job].",
    '[You better have the missing parts on site by Monday].',
    '[Send the corrected contract back with clause 9 struck out].',
  ],
  allows: [
    'Please find the revised quote attached.',
    'Would you be able to waive the setup fee, given the two-week delay?',
    'Let me know which day suits you for the key handover.',
    'We must file the offer with HR by the 15th.',
    'Do keep the winter tyres, I have a set already.',
    'To activate the licence, open the portal and enter the key.',
    'Could we settle at $389,000 if you take care of the roof?',
    'Take your time with the menu.',
    'You must be exhausted after the move.',
    'We need to check the figures with our accountant.',
    'Give my regards to your sister.',
    "You don't have to decide before the holidays.",
    'The landlord requires two references from every tenant.',
    'Could you take the late fee off the March invoice?',
    'Please send the corrected contract when you get a moment.',
    'Keep the spare keys for as long as you like.',
    'My bank insists that I bring my passport.',
    'Have a look at page 3 and tell me what you think.',
    "Correct me if I'm wrong about the dates.",
    'Send me the bill for the taxi, it was my idea to take it.',
  ],
});
