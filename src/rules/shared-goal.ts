import { both, onlyOurs } from '../engine/parts/praise/deal.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'shared-goal',
  title: 'Shared goal',
  block: ["commitment to the other side's interests"],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means: 'You name an outcome that both sides want, or wish that the deal should be good for both, tied to this deal.',
  because: 'Good: you name what you both want.',
  evidence: ['their-view', 'shared-goal-words'],
  frames: [{ why: 'an outcome for both sides', all: [both], without: [onlyOurs] }],
});
