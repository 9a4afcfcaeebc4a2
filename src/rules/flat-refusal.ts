import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedNo } from '../engine/rewrite/refusal/refusals.ts';
import { askedFor, refusedTogether } from '../engine/rewrite/refusal/refused-together.ts';
import { isSympathy } from '../engine/guards/sympathy.ts';
import { isTheirGood } from '../engine/guards/their-good.ts';
import { isExplained } from '../engine/explained.ts';
import { followedBy } from '../engine/neighbours.ts';
import { friendlyNo, refusal, totalRefusal } from '../engine/parts/refusal.ts';
import { reported } from '../engine/parts/guard.ts';
import { alternative, reason } from '../engine/parts/reason.ts';

const harmless = [friendlyNo, reported, reason, alternative];

export default sentenceRule({
  id: 'flat-refusal',
  title: 'Flat refusal',
  block: ['two-way communication', 'respect'],
  level: 'paragraph',
  severity: 'nudge',
  mood: 'unkind',
  quarrels: 'in answer',
  means:
    'You say no to something the reader asked for or offered, and neither there nor in the next two sentences do they learn why not, or what instead.',
  because: 'A bare no gives the reader nothing to work with. Add the reason, or something you could say yes to.',
  evidence: ['yes-no-yes'],
  spares: [isSympathy, isTheirGood],
  frames: [
    { why: 'a refusal', all: [refusal], without: harmless, unlessAsked: true, sure: 0.72 },
    { why: 'a total refusal', all: [totalRefusal], without: harmless, unlessAsked: true, sure: 0.7 },
  ],
  parts: [reason, alternative],
  excused: (place) => isExplained(place) || followedBy(place.reading, place.sentence, [reason, alternative]),
  rewrites: ({ sentence }) => reword(sentence, (said) => [...askedFor(said), ...reasonedNo(said)]),
  joins: refusedTogether,
});
