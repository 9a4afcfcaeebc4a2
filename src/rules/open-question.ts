import { isOpen } from '../engine/questions.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'open-question',
  title: 'Open question about their interests',
  block: ['two-way communication', "commitment to the other side's interests"],
  level: 'sentence',
  severity: 'praise',
  mood: 'warm',
  means:
    "A genuine question that yes, no, a number or a date does not answer, about the reader's interests, reasons, priorities, constraints or ideas.",
  because: 'Good: you ask what matters to them.',
  evidence: ['skilled-ask', 'follow-up-questions', 'closed-questions'],
  frames: [],
  see: (seen) =>
    isOpen(seen)
      ? [{ start: 0, end: seen.text.length, sure: 0.85, seenBy: 'an open question that seeks what they know' }]
      : [],
});
