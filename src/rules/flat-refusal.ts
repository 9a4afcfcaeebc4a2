import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedNo } from '../engine/rewrite/refusals.ts';
import { isExplained } from '../engine/explained.ts';
import { followedBy } from '../engine/neighbours.ts';
import { friendlyNo, refusal, totalRefusal } from '../engine/parts/refusal.ts';
import { reported } from '../engine/parts/guard.ts';
import { alternative, reason } from '../engine/parts/reason.ts';

const harmless = [friendlyNo, reported, reason, alternative];

export default sentenceRule({
  id: 'flat-refusal',
  title: 'Flat refusal',
  block: ['two-way communication', 'respect'],
  level: 'paragraph',
  severity: 'nudge',
  means:
    'You say no to something the reader asked for or offered, and neither there nor in the next two sentences do they learn why not, or what instead.',
  because: 'A bare no gives the reader nothing to work with. Add the reason, or something you could say yes to.',
  evidence: ['yes-no-yes'],
  frames: [
    { why: 'a refusal', all: [refusal], without: harmless, unlessAsked: true, sure: 0.72 },
    { why: 'a total refusal', all: [totalRefusal], without: harmless, unlessAsked: true, sure: 0.7 },
  ],
  parts: [reason, alternative],
  excused: (place) => isExplained(place) || followedBy(place.reading, place.sentence, [reason, alternative]),
  rewrites: ({ sentence }) => reword(sentence, reasonedNo),
  flags: [
    "[We can't do that].",
    '[Unfortunately we are unable to increase the offer].',
    "[I won't lower the rent].",
    "[I don't do revisions].",
    '[We reject the proposed indemnity cap].',
    '[Your request for a credit is declined].',
    '[A refund is not possible].',
    "[I'm afraid the answer is no].",
    '[No].',
    '[The answer is no].',
    "[We're not paying for the lift].",
    '[I cannot agree to clause 14].',
    '[Your claim has been rejected].',
    '[No way].',
    '[We are not prepared to extend the deadline].',
    '[A discount is out of the question].',
    "[I'm not interested in a trade-in].",
    '[We shall not be renewing the lease].',
    '[Hard pass on the extended warranty].',
    "[We won't accept the new terms].",
    '[Not happening].',
  ],
  allows: [
    "We can't do that this quarter, as the budget is committed, but April is open.",
    "Net 30 doesn't work with our bank covenant; would net 45 with a 1% discount?",
    "We are unable to raise the base, so I'd like to offer a signing bonus of $5,000 instead.",
    "I can't lower the rent, but I can include the parking space.",
    "I don't charge for the first round of revisions.",
    "We haven't rejected the cap; we are still checking it with the insurer.",
    "I can't find the credit note in my mail, could you send it again?",
    "That isn't live yet; it is planned for September.",
    'No problem at all, keep the van until Sunday.',
    "I can't wait to see the finished kitchen.",
    "We won't charge you for the broken pane.",
    "We can't do May, because the hall is let, but June is free.",
    "No, I haven't had the survey yet.",
    "I can't accept 400. Would 450 work for you?",
    "We can't sign the NDA as it stands. What is clause 3 meant to protect?",
    'The bank rejected my application, so the money will come from my mother.',
    'Is that a definite no, or a not this year?',
    "I won't be needing the second key after all.",
    'There is no charge for the second visit.',
    "We can't lower the fee. Our insurer sets it, and I can show you the tariff.",
  ],
});
