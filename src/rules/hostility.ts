import { sentenceRule } from '../engine/rule.ts';
import { isCleared } from '../engine/guards/cleared.ts';
import { isCompliment } from '../engine/guards/credited.ts';
import { isOwnFault } from '../engine/guards/own-fault.ts';
import { isTheirGood } from '../engine/guards/their-good.ts';
import { isOthersFault } from '../engine/guards/others.ts';
import { isSympathy } from '../engine/guards/sympathy.ts';
import { asFeeling } from '../engine/rewrite/hostility/feelings.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { attack, label, noContempt, scorn } from '../engine/parts/contempt.ts';
import { reported } from '../engine/parts/guard.ts';

const harmless = [noContempt, reported];

export default sentenceRule({
  id: 'hostility',
  title: 'Hostility or contempt',
  block: ['respect'],
  level: 'sentence',
  severity: 'stop',
  mood: 'heated',
  quarrels: 'anywhere',
  means:
    'You insult, mock, belittle or swear at the reader, their people, their offer or their work. Strong feeling about a situation is not meant.',
  because:
    'This attacks the person rather than the problem. It may feel deserved; it will be answered in kind. If you want them to know that you are upset, say so directly and say why.',
  evidence: ['anger-answered', 'moods-answered-in-kind'],
  spares: [isOthersFault, isSympathy, isCleared, isCompliment, isOwnFault, isTheirGood],
  frames: [
    { why: 'a label of contempt', all: [label], without: harmless, sure: 0.85 },
    { why: 'an attack on the person', all: [attack], without: harmless, sure: 0.8 },
    { why: 'scorn for what they say or are', all: [scorn], without: harmless, sure: 0.8 },
  ],
  rewrites: ({ sentence }) => reword(sentence, asFeeling),
});
