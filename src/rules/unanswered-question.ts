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
  flags: [
    'THEY: Does the price include onboarding?\nME: We could start in week 12. The contract is attached.',
    'THEY: Do you have pets?\nME: We both work full time and would like to move in on the 15th.',
    'THEY: When could you pick it up, and would you pay cash?\nME: I can pay cash.',
    'THEY: What are your plans for the Porto site?\nME: Our lawyers have finished the draft SPA.',
    'THEY: How many of the 300 accounts were active last month?\nME: We would like a 25% discount.',
    "THEY: Will you need the kitchen? And how many vegetarians?\nME: We won't need the kitchen.",
    'THEY: What did your team think of the second layout?\nME: Here are the logos in vector format.',
  ],
  allows: [
    'THEY: What is your current notice period?\nME: My notice period is two months. I would be glad to join at $91,000.',
    'THEY: When could you pick it up, and would you pay cash?\nME: Cash, and on Saturday before noon.',
    "THEY: What are your plans for the Porto site?\nME: I can't speak about Porto before the works council meets; I will right after the 12th.",
    "THEY: You can't be serious about $350,000?\nME: $350,000 is what the survey supports.",
    'THEY: Looking forward to it.\nME: So are we.',
  ],
});

/** "And have you had a test before?" stands by itself without its "and". */
const alone = (question: string): string => capital(question.replace(/^(?:and|also|so|but|oh|then),? (?=\p{L})/iu, ''));

function unanswered(reading: Reading): string[] {
  if (!answered(reading) || substance(reading.sentences).length === 0) return [];
  return reading.facts.unanswered.map(({ text }) => text);
}
