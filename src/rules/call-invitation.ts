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

  flags: [
    '[Would you have five minutes this week], just to get to know each other?',
    "[I'd be glad to talk it through]; I'm free on Tuesday and Thursday after 4.",
    '[Shall we meet for a coffee before we talk about numbers]?',
    '[Happy to give you a ring tonight], if that suits you.',
    "If you like, [let's talk for ten minutes first]; no slides, no prices.",
    '[I would welcome a conversation in person], whenever you are in Lyon.',
    '[May I call you tomorrow between 9 and 11]?',
    '[I can do a short video call on Wednesday], or we keep to mail if you prefer.',
    '[Could we speak for ten minutes on Thursday]?',
    "[Why don't we sit down together before the next draft]?",
    "[I'd be happy to ring you after four], whenever suits.",
    '[Would a quick call save us both some typing]?',
    "[Perhaps it's easier to talk this over in person].",
    "If you have a moment this week, [let's chat about the roof].",
    '[You are welcome to drop by the studio for a coffee].',
    '[Shall we go through it on the phone one evening]?',
    "[I'm at my desk till six if you would rather talk].",
    '[How about a short video call on Wednesday]?',
  ],
  allows: [
    'Call me.',
    "You can't call this an offer.",
    'The call for tenders closes on the 12th.',
    'Thanks for the call.',
    'The call option expires in 2027.',
    "Your driver didn't call.",
    'You need to call me today.',
    'The API call failed.',
    'Our helpline is open from 9 to 5.',
    'We spoke on Monday.',
    'I would like to buy this phone from you.',
  ],
});
