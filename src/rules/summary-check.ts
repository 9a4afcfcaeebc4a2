import { checks, noCheck } from '../engine/parts/praise/amends.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'summary-check',
  title: 'Summary or check of understanding',
  block: ['two-way communication', 'reliability'],
  level: 'sentence',
  severity: 'praise',
  means: 'You restate what was said or agreed, theirs or joint, or ask whether you have it right.',
  because: 'Good: you check that you understood.',
  evidence: ['testing-understanding'],
  frames: [{ why: 'a check of understanding', all: [checks], without: [noCheck] }],
});
