import { anyone, likes, personal } from '../engine/parts/praise/rapport.ts';
import { sentenceRule, type Place } from '../engine/rule.ts';

/** The greeting may be a line of its own. */
const OPENING = 4;
export default sentenceRule({
  id: 'rapport-opener',
  title: 'Rapport opener',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'praise',
  means:
    'You open with a specific, true personal or shared reference: something they did or told you, a common acquaintance, place or history, or a wish tied to their situation. A line that could go to anyone does not count.',
  because: 'Good: a personal opening.',
  evidence: ['small-talk-liked', 'written-rapport'],
  frames: [
    { why: 'a personal or shared reference', all: [personal], without: [anyone] },
    { why: 'liking for what is theirs', all: [likes], without: [anyone] },
  ],
  excused: ({ sentence }: Place) => sentence.index >= OPENING,
});
