import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { withoutBlame } from '../engine/rewrite/blameless.ts';
import { reasonedNo } from '../engine/rewrite/refusals.ts';
import { always, everybody } from '../engine/parts/absolute.ts';
import { totalRefusal, friendlyNo } from '../engine/parts/refusal.ts';
import { reported } from '../engine/parts/guard.ts';
import { reason } from '../engine/parts/reason.ts';

export default sentenceRule({
  id: 'absolute',
  title: 'Absolute ("you always", "you never", "impossible")',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'note',
  means:
    'You generalise without exception about what the reader does, refuse totally without a reason, or call on everybody as proof.',
  because:
    'One counter-example sinks this sentence, and the reader will look for it. Name the one event, or the limit and its reason.',
  evidence: ['you-always'],
  frames: [
    { why: 'always or never, said of the reader', all: [always], without: [reported] },
    { why: 'a total refusal', all: [totalRefusal], without: [reported, reason, friendlyNo] },
    { why: 'everybody as proof', all: [everybody], without: [reported] },
  ],
  rewrites: ({ sentence, finding }) =>
    reword(sentence, finding.seenBy === 'a total refusal' ? reasonedNo : withoutBlame),
  flags: [
    '[You always wait until the last minute to raise these things].',
    '[You never answer the phone].',
    '[Every single time we order, you change something].',
    '[It is absolutely impossible to go above $82,000].',
    '[Under no circumstances will we accept an escrow].',
    '[Nobody pays sticker price, ever].',
    '[Your clients have done nothing but complain].',
    '[Not once have you sent the files on time].',
    '[You never return my calls].',
    '[You always change the brief at the last minute].',
    '[No way will we pay in advance].',
    '[Everybody knows that the market is down].',
    '[Not once have your people been on time].',
    '[Under no circumstances can we go lower].',
    '[You never keep your word].',
    '[Nobody pays list price, ever].',
    '[You constantly change the scope].',
    '[A refund is absolutely impossible].',
    '[Every time we agree on a date you move it].',
    "[It's completely out of the question].",
  ],
  allows: [
    "It's always a pleasure to work with your team.",
    'We always pay on the 25th, so you can plan on that.',
    "Going above $82,000 isn't possible this year, because the band was fixed in January.",
    'Never mind the invoice number, I found it.',
    'Everyone at the garage was very helpful.',
    'Is every single licence in use at the moment?',
    'The backup has never failed since March.',
    'We can always move the call if Thursday is bad.',
    "You're always welcome to visit the workshop.",
    'We never received the second parcel.',
    'Everyone on your team has been kind to us.',
    'We always deliver on Tuesdays.',
    'I have never seen a better garden.',
    'You never know with the weather in April.',
    'The door must be kept shut at all times.',
    "It's impossible to say before the survey is in.",
    "We can't go lower, because the mill has fixed its price.",
    'Nobody has viewed the flat yet.',
    'You can always call me on my mobile.',
    'Every single brick was laid by hand.',
  ],
});
