import { atEnd } from '../engine/rewrite/place.ts';
import { capital } from '../engine/rewrite/words.ts';
import { draftRule } from '../engine/rule.ts';
import type { Reading } from '../engine/reading.ts';
import { answered, substance } from '../engine/substance.ts';

export default draftRule({
  id: 'unanswered-question',
  title: 'Their question is not answered',
  block: ['two-way communication', 'reliability'],
  level: 'thread',
  severity: 'draft',
  means:
    'Their latest mail asks something, and the draft holds neither an answer, nor a promise to answer, nor a reason for not answering, as far as its words show.',
  because:
    "They asked something in their last mail. I don't find an answer in the draft. If you'd rather not answer, say so.",
  evidence: ['silence-reads-sinister'],
  applies: (reading) => {
    const [first] = unanswered(reading);
    return first === undefined ? null : `they asked: "${first}"`;
  },
  rewrites: (reading) =>
    unanswered(reading)
      .slice(0, 2)
      .map((question) => atEnd(reading, `You asked: "${alone(question)}" [Your answer, or when you will have one.]`)),
});

/** "And have you had a test before?" stands by itself without its "and". */
const alone = (question: string): string => capital(question.replace(/^(?:and|also|so|but|oh|then),? (?=\p{L})/iu, ''));

function unanswered(reading: Reading): string[] {
  if (!answered(reading) || substance(reading.sentences).length === 0) return [];
  return reading.facts.unanswered.map(({ text }) => text);
}
