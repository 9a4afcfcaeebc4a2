import { sentenceRule } from '../engine/rule.ts';
import { isTheirGood } from '../engine/guards/their-good.ts';
import { withoutIrritation } from '../engine/rewrite/irritator/irritations.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { fairUse, lecture, preamble, scolding, selfPraise } from '../engine/parts/irritation.ts';
import { denied, reported } from '../engine/parts/guard.ts';

const PRAISE = 'praise of your own side';
const harmless = [fairUse, reported, denied];

export default sentenceRule({
  id: 'irritator',
  title: 'Irritator',
  block: ['respect'],
  level: 'sentence',
  severity: 'note',
  quarrels: 'over terms',
  mood: 'unkind',
  means:
    'Words that annoy and persuade nobody: praise of your own offer or conduct, false respect, "as you should know", "any reasonable person". Without them the sentence loses nothing.',
  because:
    'These words tend to annoy and add nothing: they suggest that disagreeing with you is unreasonable. Delete them, or put the benchmark in their place.',
  evidence: ['skilled-irritators'],
  spares: [isTheirGood],
  frames: [
    { why: 'respect or sincerity announced', all: [preamble], without: harmless, sure: 0.75 },
    { why: 'a lecture', all: [lecture], without: harmless, sure: 0.85 },
    { why: 'telling the reader how to be', all: [scolding], without: harmless },
    { why: PRAISE, all: [selfPraise], without: harmless, unlessAsked: true, sure: 0.8 },
  ],
  rewrites: ({ sentence, finding }) => reword(sentence, (said) => withoutIrritation(said, finding.seenBy === PRAISE)),
});
