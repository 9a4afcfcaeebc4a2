import { emptyThanks, grateful, thanksFor } from '../engine/parts/praise/thanks.ts';
import { mockThanks, thanksForHarm } from '../engine/parts/praise/thanks-for-harm.ts';
import { sentenceRule } from '../engine/rule.ts';

const unmeant = [emptyThanks, mockThanks, thanksForHarm];

export default sentenceRule({
  id: 'gratitude',
  title: 'Specific gratitude',
  block: ['respect'],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means:
    'You thank the reader for something they did or gave, and name it. A bare thanks, thanks in advance or thanks that presume something are left alone.',
  because: 'Good: specific thanks.',
  evidence: ['politeness-strategies', 'moods-answered-in-kind'],
  frames: [
    { why: 'thanks, and what for', all: [thanksFor], without: unmeant },
    { why: 'gratitude, and what for', all: [grateful], without: unmeant },
  ],
});
