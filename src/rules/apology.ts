import { notApology, ownFault } from '../engine/parts/praise/amends.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'apology',
  title: 'Apology',
  block: ['respect', 'reliability'],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means:
    'You take responsibility for something your own side did or failed to do, with no if or but that takes it back.',
  because: 'Good: a clear apology. What repairs most is saying what you will do about it.',
  evidence: ['apology-parts'],
  frames: [{ why: 'responsibility for your own part', all: [ownFault], without: [notApology] }],
});
