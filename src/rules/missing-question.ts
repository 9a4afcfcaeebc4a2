import { draftRule } from '../engine/rule.ts';
import { fittingQuestions } from '../engine/rewrite/draft/fitting-questions.ts';
import { atEnd } from '../engine/rewrite/place.ts';
import { CLOSE_PARTS, closesDeal, isMereReply } from '../engine/close.ts';
import type { Reading } from '../engine/reading.ts';
import { wordsIn } from '../engine/substance.ts';

const SHORTEST = 12;

export default draftRule({
  id: 'missing-question',
  title: 'No genuine question',
  block: ['two-way communication'],
  level: 'draft',
  severity: 'draft',
  means:
    'The draft argues, offers, asks for or refuses something and asks the reader nothing whose answer could change the deal or your picture of what they need.',
  because:
    'Nothing in this draft asks about their side. One question about what matters to them tells you where the deal is.',
  evidence: ['skilled-ask'],
  parts: CLOSE_PARTS,
  applies: (reading) =>
    makesMove(reading) && !reading.questions.some(({ genuine }) => genuine)
      ? 'a move, and no question that seeks what they know'
      : null,
  rewrites: (reading) => fittingQuestions(reading).map((question) => atEnd(reading, question)),
});

function makesMove(reading: Reading): boolean {
  return wordsIn(reading.sentences) >= SHORTEST && !closesDeal(reading) && !isMereReply(reading);
}
