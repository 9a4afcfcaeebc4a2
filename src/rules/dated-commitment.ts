import { noCommitment, willBy } from '../engine/parts/praise/ways.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'dated-commitment',
  title: 'Commitment with a date',
  block: ['reliability'],
  level: 'sentence',
  severity: 'praise',
  means: 'You commit your own side to a concrete act or deliverable by a stated date or time span.',
  because: 'Good: a promise with a date.',
  evidence: ['four-building-blocks'],
  frames: [{ why: 'what your side will do, and by when', all: [willBy], without: [noCommitment], within: 0 }],
});
