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
});
