import { heard, unheard } from '../engine/parts/praise/received.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'acknowledgement',
  title: 'Acknowledgement',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means:
    "You name, restate or grant the reader's specific point, constraint, feeling or effort. You need not agree with it.",
  because: 'Good: you show that you heard their point.',
  evidence: ['acknowledgement-receptive', 'full-stop-before-but'],
  frames: [{ why: 'their point, named as heard', all: [heard], without: [unheard] }],
});
