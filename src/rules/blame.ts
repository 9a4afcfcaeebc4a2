import { sentenceRule } from '../engine/rule.ts';
import { isCleared } from '../engine/guards/cleared.ts';
import { isCredited } from '../engine/guards/credited.ts';
import { isHeard } from '../engine/guards/heard.ts';
import { isLeftBehind } from '../engine/guards/left-behind.ts';
import { isOthersFault } from '../engine/guards/others.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { withoutBlame } from '../engine/rewrite/blame/blameless.ts';
import {
  causedByYou,
  damage,
  noBlame,
  promised,
  supposed,
  unkept,
  verdict,
  verdictOnYours,
  yourFault,
} from '../engine/parts/fault.ts';
import { hadYou, hadYouNot } from '../engine/parts/counterfactual.ts';
import { suspected } from '../engine/parts/suspicion.ts';
import { mockThanks, thanksForHarm } from '../engine/parts/praise/thanks-for-harm.ts';
import { reported } from '../engine/parts/guard.ts';

const harmless = [noBlame];

export default sentenceRule({
  id: 'blame',
  title: 'Blame',
  block: ['respect'],
  level: 'sentence',
  severity: 'nudge',
  precedence: 2,
  mood: 'strained',
  quarrels: 'anywhere',
  means:
    'You make the reader, or their side, the author of a failing, a bad motive or a broken duty, as a verdict rather than as something anyone could observe.',
  because:
    'This puts the fault on the reader, and the reply will usually be a defence. Say what happened, what it meant for you, and ask what got in the way.',
  evidence: ['i-language'],
  spares: [isOthersFault, isCleared, isCredited, isHeard, isLeftBehind],
  frames: [
    { why: 'you, and a verdict in the verb', all: [verdict], without: [...harmless, supposed], sure: 0.85 },
    { why: 'a verdict on the people of their side', all: [verdictOnYours], without: [...harmless, supposed] },
    { why: 'the fault named as theirs', all: [yourFault], without: harmless, sure: 0.7 },
    {
      why: 'a promise of theirs, and that it was not kept',
      all: [promised, unkept],
      without: harmless,
      sure: 0.75,
      unlessAsked: true,
    },
    {
      why: 'the reader as the cause of a damage',
      all: [causedByYou, damage],
      without: harmless,
      unlessAsked: true,
      sure: 0.65,
    },
    {
      why: 'a damage, and the reader as its cause',
      all: [damage, causedByYou],
      without: harmless,
      sure: 0.75,
      unlessAsked: true,
    },
    {
      why: 'how it would have been, had they done better',
      all: [hadYou],
      without: [...harmless, reported],
      sure: 0.75,
      unlessAsked: true,
    },
    { why: 'a better end but for their failing', all: [hadYouNot], without: [reported], unlessAsked: true, sure: 0.85 },
    { why: 'thanks for a harm', all: [thanksForHarm], without: [reported], unlessAsked: true, sure: 0.85 },
    { why: 'thanks in mockery', all: [mockThanks], without: [reported], sure: 0.95 },
    { why: 'a misdeed suspected', all: [suspected], without: [reported], unlessAsked: true, sure: 0.8 },
  ],
  rewrites: ({ sentence }) => reword(sentence, withoutBlame),
});
