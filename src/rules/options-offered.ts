import { choice, noChoice } from '../engine/parts/praise/ways.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'options-offered',
  title: 'Options offered',
  block: ["commitment to the other side's interests", 'two-way communication'],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means:
    'You put two or more concrete ways forward to the reader, both of them real, or say which term is open in exchange for what.',
  because: 'Good: you give them a choice.',
  evidence: ['equal-offers'],
  frames: [{ why: 'two ways to choose from', all: [choice], without: [noChoice] }],
});
