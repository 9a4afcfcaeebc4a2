import { sentenceRule } from '../engine/rule.ts';
import { isDoneToOthers, isOpposed, isOthersRepair } from '../engine/guards/others.ts';
import { isOthersLoss } from '../engine/guards/others-dates.ts';
import { areTwoOffers, areTwoThings } from '../engine/guards/own-offers.ts';
import { isHarmlessStep } from '../engine/guards/own-step.ts';
import { isTheirGood } from '../engine/guards/their-good.ts';
import { withOrElse } from '../engine/rewrite/threat/or-else.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { withoutThreat } from '../engine/rewrite/threat/threats.ts';
import { condition, favour, orElse } from '../engine/parts/condition.ts';
import {
  noThisNoThat,
  orderThen,
  recourse,
  suit,
  suitAtOnce,
  thirdPower,
  unwelcomeAct,
  veiled,
} from '../engine/parts/act.ts';
import { nonCompliance, wordToTheirs } from '../engine/parts/behind-their-back.ts';
import { denied, preference, reported, service } from '../engine/parts/guard.ts';
import { serviceStopped } from '../engine/parts/service-stopped.ts';

const harmless = [reported, denied, preference, favour, service];

export default sentenceRule({
  id: 'threat',
  title: 'Threat',
  block: ['respect', 'two-way communication'],
  level: 'sentence',
  severity: 'stop',
  mood: 'heated',
  quarrels: 'over terms',
  means:
    "You announce, or clearly imply, something unwelcome that your side will do if the reader doesn't comply: harm (a claim, a bad review, withheld pay) or exit (another supplier, walking away).",
  because:
    'This reads as "do this, or we will do that to you". Threats sometimes win a concession; they also tend to come back. You can keep the same limit by saying what you need, what your alternative is, and asking a question.',
  evidence: ['threats-win-and-cost', 'moods-answered-in-kind'],
  spares: [
    isDoneToOthers,
    isHarmlessStep,
    areTwoOffers,
    areTwoThings,
    isOpposed,
    isOthersLoss,
    isOthersRepair,
    isTheirGood,
  ],
  frames: [
    // What nobody says but as a threat, whatever else stands in the sentence.
    {
      why: 'a condition on the reader, then a suit against them',
      all: [condition, suit],
      without: harmless,
      sure: 0.95,
    },
    { why: 'a suit announced', all: [suitAtOnce], without: harmless, unlessAsked: true, sure: 0.95 },
    {
      why: 'a condition on the reader, then an unwelcome act of your side',
      all: [condition, unwelcomeAct],
      without: harmless,
    },
    {
      why: 'an "or else", then an unwelcome act of your side',
      all: [orElse, unwelcomeAct],
      without: harmless,
      within: 1,
    },
    { why: 'a recourse against the reader', all: [recourse], without: harmless, sure: 0.8 },
    { why: 'no this, no that', all: [noThisNoThat], without: harmless, sure: 0.7 },
    {
      why: 'an unwelcome act of your side, and its condition',
      all: [unwelcomeAct, condition],
      without: harmless,
      sure: 0.8,
    },
    {
      why: 'no compliance, then a word to those they depend on',
      all: [nonCompliance, wordToTheirs],
      without: harmless,
      unlessAsked: true,
      sure: 0.8,
    },
    {
      why: 'a service stopped until they did their part',
      all: [serviceStopped],
      without: harmless,
      unlessAsked: true,
      sure: 0.85,
    },
    { why: 'a hint at what could follow', all: [veiled], without: harmless, sure: 0.65 },
    { why: 'an order, and what your side does then', all: [orderThen], without: harmless, sure: 0.5 },
  ],
  parts: [thirdPower],
  rewrites: ({ sentence }) => reword(sentence, withoutThreat),
  joins: withOrElse,
});
