import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { withoutThreat } from '../engine/rewrite/threats.ts';
import { condition, favour, orElse } from '../engine/parts/condition.ts';
import { noThisNoThat, orderThen, recourse, thirdPower, unwelcomeAct, veiled } from '../engine/parts/act.ts';
import { denied, preference, reported } from '../engine/parts/guard.ts';

const harmless = [reported, denied, preference, favour];

export default sentenceRule({
  id: 'threat',
  title: 'Threat',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'stop',
  means:
    "You announce, or clearly imply, something unwelcome that your side will do if the reader doesn't comply: harm (a claim, a bad review, withheld pay) or exit (another supplier, walking away).",
  because:
    'This reads as "do this, or we will do that to you". Threats sometimes win a concession; they also tend to come back. You can keep the same limit by saying what you need, what your alternative is, and asking a question.',
  evidence: ['threats-win-and-cost', 'moods-answered-in-kind'],
  frames: [
    {
      why: 'a condition on the reader, then an unwelcome act of your side',
      all: [condition, unwelcomeAct],
      without: harmless,
    },
    {
      why: 'an "or else", then an unwelcome act of your side',
      all: [orElse, unwelcomeAct],
      without: harmless,
      within: 1,
    },
    { why: 'a recourse against the reader', all: [recourse], without: harmless, sure: 0.8 },
    { why: 'no this, no that', all: [noThisNoThat], without: harmless, sure: 0.7 },
    {
      why: 'an unwelcome act of your side, and its condition',
      all: [unwelcomeAct, condition],
      without: harmless,
      sure: 0.8,
    },
    { why: 'a hint at what could follow', all: [veiled], without: harmless, sure: 0.65 },
    { why: 'an order, and what your side does then', all: [orderThen], without: harmless, sure: 0.5 },
  ],
  parts: [thirdPower],
  rewrites: ({ sentence }) => reword(sentence, withoutThreat),
  flags: [
    "[If the credit note isn't in our account by Friday, we will pass the file to our lawyers].",
    '[Fix the boiler this week or I will stop paying rent from 1 November].',
    '[Unless you bring the base up to $118,000, I will accept the Denver offer tomorrow].',
    "[If you don't pay invoice 2043 today, I'm taking the site offline tonight].",
    "[Hold the old price or we'll move all 14 lines to your competitor].",
    "Knock off the $900 dealer fee, [otherwise I'm posting a one-star review about how you operate].",
    '[Should your client keep insisting on the earn-out, we will walk away and make sure the other bidders know why].',
    'Cancel the surcharge, [or forget about the other three dates we had pencilled in with you].',
    "[If the leak isn't fixed by Monday, I will report you to the council].",
    '[Pay the invoice or we stop work on the site].',
    '[Unless the price comes down we will take our business elsewhere].',
    '[Otherwise I will cancel the whole order].',
    '[You leave us no choice but to instruct our solicitor].',
    '[One more late delivery and you lose the contract, as we will switch to your competitor].',
    '[Until the surcharge is credited we will not pay another cent].',
    '[Failing payment by the 5th, your access will be switched off].',
    '[It would be a shame if your other clients heard about this].',
    '[You will hear from my lawyer].',
    '[No refund, no payment].',
    "[I'd think carefully about the next step if I were you].",
  ],
  allows: [
    'If the boiler fails again this week, could you tell me which engineer to call?',
    'I do have an offer from Denver at $118,000 and I owe them an answer on the 14th.',
    'If you pay by the 10th, I can take 3% off invoice 2043.',
    'We are also speaking to two other suppliers, and the committee compares all three on 6 May.',
    "I'll gladly leave a five-star review if the handover goes as well as the test drive did.",
    'Otherwise everything in the order form looks good to us.',
    'Our lawyers have asked for two small wording changes in clause 7.',
    'Under the contract the deposit goes back to the buyer if the survey fails.',
    "If the part doesn't come, we both lose the season.",
    "If you sign for two years, I'll throw in the servicing.",
    'My solicitor has read the lease and is happy with it.',
    'Otherwise the draft looks fine to us.',
    'If you prefer the other supplier, there will be no hard feelings.',
    'The council will fine me if the skip stays out past Sunday.',
    "I'd be sorry to lose you as a client.",
    "If you don't mind, I'll bring my brother to the viewing.",
    "Either party may terminate on sixty days' notice.",
    "If we can't agree, I would rather ask a mediator than a judge.",
    "You wrote that you would leave if the rota didn't change.",
    'Should you need to cancel, let us know by Friday.',
  ],
});
