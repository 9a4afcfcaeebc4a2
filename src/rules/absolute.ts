import { isCleared } from '../engine/guards/cleared.ts';
import { isCredited } from '../engine/guards/credited.ts';
import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { withoutBlame } from '../engine/rewrite/blame/blameless.ts';
import { reasonedNo } from '../engine/rewrite/refusal/refusals.ts';
import { refusedTogether } from '../engine/rewrite/refusal/refused-together.ts';
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
  spares: [isCleared, isCredited],
  frames: [
    { why: 'always or never, said of the reader', all: [always], without: [reported] },
    { why: 'a total refusal', all: [totalRefusal], without: [reported, reason, friendlyNo] },
    { why: 'everybody as proof', all: [everybody], without: [reported] },
  ],
  rewrites: ({ sentence, finding }) =>
    reword(sentence, finding.seenBy === 'a total refusal' ? reasonedNo : withoutBlame),
  joins: (place) => (place.finding.seenBy === 'a total refusal' ? refusedTogether(place) : []),
});
