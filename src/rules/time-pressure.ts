import { sentenceRule } from '../engine/rule.ts';
import { isNoHurry } from '../engine/guards/no-hurry.ts';
import { isDoneToOthers, isOthersDuty, isOthersRepair } from '../engine/guards/others.ts';
import { isOthersDate } from '../engine/guards/others-dates.ts';
import { isOwnErrand } from '../engine/guards/own-errand.ts';
import { isOwnFault } from '../engine/guards/own-fault.ts';
import { withOrElse } from '../engine/rewrite/threat/or-else.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedDeadline, unhurried as notPushed } from '../engine/rewrite/time-pressure/deadlines.ts';
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
  quarrels: 'anywhere',
  precedence: 3,
  mood: 'strained',
  means:
    "You shorten the reader's time to decide, or push for speed, without a reason that lies outside your own wish; or you point to others who are waiting.",
  because:
    "The reader will wonder why that date. If the deadline is real, say why: research finds that telling the other side your real deadline usually helps you. If it isn't, consider dropping it.",
  evidence: ['reveal-real-deadlines'],
  spares: [isOthersDuty, isOthersRepair, isOthersDate, isDoneToOthers, isNoHurry, isOwnErrand, isOwnFault],
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
  parts: [plainReason, unhurried],
  excused: ({ sentence, reading }) =>
    nextTwo(reading, sentence).some(({ seen }) => seen.has(plainReason) || seen.has(unhurried)),
  joins: withOrElse,
  rewrites: ({ sentence, finding }) =>
    reword(sentence, (said) => [...(finding.seenBy === 'a push' ? notPushed(said) : []), ...reasonedDeadline(said)]),
});
