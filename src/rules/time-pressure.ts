import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedDeadline, unhurried as notPushed } from '../engine/rewrite/deadlines.ts';
import { nextTwo } from '../engine/neighbours.ts';
import { deadline, decideBy, push, shortLived, unhurried, wanted } from '../engine/parts/urgency.ts';
import { reported } from '../engine/parts/guard.ts';
import { plainReason, reason } from '../engine/parts/reason.ts';

const harmless = [unhurried, reported, reason];

export default sentenceRule({
  id: 'time-pressure',
  title: 'Time pressure',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'nudge',
  means:
    "You shorten the reader's time to decide, or push for speed, without a reason that lies outside your own wish; or you point to others who are waiting.",
  because:
    "The reader will wonder why that date. If the deadline is real, say why: research finds that telling the other side your real deadline usually helps you. If it isn't, consider dropping it.",
  evidence: ['reveal-real-deadlines'],
  frames: [
    { why: 'something that will not stay open', all: [shortLived], without: harmless, unlessAsked: true, sure: 0.85 },
    { why: 'a decision wanted at once', all: [decideBy], without: harmless, unlessAsked: true, sure: 0.8 },
    {
      why: 'what the reader is to give, at a near moment',
      all: [wanted, deadline],
      without: harmless,
      unlessAsked: true,
      within: 10,
      sure: 0.8,
    },
    {
      why: 'a near moment, and what the reader is to give by then',
      all: [deadline, wanted],
      without: harmless,
      unlessAsked: true,
      within: 5,
      sure: 0.7,
    },
    { why: 'a push', all: [push], without: harmless, unlessAsked: true, sure: 0.8 },
  ],
  parts: [reason, unhurried],
  excused: ({ sentence, reading }) =>
    nextTwo(reading, sentence).some(({ seen }) => seen.has(plainReason) || seen.has(unhurried)),
  rewrites: ({ sentence, finding }) =>
    reword(sentence, (said) => [...(finding.seenBy === 'a push' ? notPushed(said) : []), ...reasonedDeadline(said)]),
  flags: [
    '[This price is only good until 5 pm today].',
    '[We need your answer within 24 hours or the offer lapses].',
    "I've got three other people coming to see it tonight, so [decide now].",
    '[Sign by noon or I give the flat to the next couple].',
    '[The clock is ticking and we will not wait past Wednesday].',
    '[Your revised quote has to be in my inbox first thing tomorrow], no exceptions.',
    '[You have until Friday to confirm].',
    '[My sellers expect an answer by 9 tonight].',
    '[Decide today].',
    '[I need a yes from you by noon].',
    '[The discount ends at midnight].',
    '[You have 24 hours to accept].',
    '[Sign immediately].',
    '[Two other couples are interested in the flat].',
    '[The clock is ticking].',
    '[This is your last chance to get the old rate].',
    '[Your signature has to be on my desk tonight].',
    '[Respond by close of business].',
    '[The offer lapses at 5 pm tomorrow].',
    '[Hurry up and pick a date].',
    "[The car won't be here for long].",
  ],
  allows: [
    "The supplier's own price list changes on 1 July, so I can hold this figure until 30 June.",
    'When would you need my answer by?',
    "The current tenants leave on the 31st, which is why I'd like to settle the lease by the 20th.",
    'Could you let me have the revised quote by tomorrow? The committee meets at 10.',
    'The trial runs until midnight on the 15th, as shown in your account.',
    'Would Friday be realistic for an answer, or do you need the weekend?',
    'The immediate area around the venue has plenty of parking.',
    'The ASAP clause in section 4 refers to incident response times.',
    'Take your time, the room is free until June.',
    'There is no rush on the contract.',
    "I'll send you the figures within the hour.",
    'Could you confirm by Friday, as the printer closes for the summer?',
    'We can start immediately if that helps you.',
    'When do you need our decision by?',
    'The tender closes on 30 April under the published rules.',
    'I have to give my own landlord an answer today.',
    'If Thursday is too soon, Monday is fine with me.',
    'The paint needs 24 hours to dry.',
    'See you tomorrow at ten, as arranged.',
    "The ferry leaves at 18:40, so I'll be there by five.",
  ],
});
