import { invitation, otherCall } from '../engine/parts/call.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'call-invitation',
  title: 'Invitation to talk',
  block: ['two-way communication', 'respect'],
  level: 'sentence',
  severity: 'praise',
  means:
    'You offer a call, a video call or a meeting, with an easy way to say yes: times, a length, or "whenever suits".',
  because: 'Good: an invitation to talk.',
  evidence: ['call-before-mail', 'calls-less-awkward'],
  frames: [{ why: 'an offer to talk', all: [invitation], without: [otherCall] }],
});
