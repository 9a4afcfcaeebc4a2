import { isOpen } from '../engine/questions.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'open-question',
  title: 'Open question about their interests',
  block: ['two-way communication', "commitment to the other side's interests"],
  level: 'sentence',
  severity: 'praise',
  means:
    "A genuine question that yes, no, a number or a date does not answer, about the reader's interests, reasons, priorities, constraints or ideas.",
  because: 'Good: you ask what matters to them.',
  evidence: ['skilled-ask', 'follow-up-questions', 'closed-questions'],
  frames: [],
  see: (seen) =>
    isOpen(seen)
      ? [{ start: 0, end: seen.text.length, sure: 0.85, seenBy: 'an open question that seeks what they know' }]
      : [],
  flags: [
    '[How did you arrive at the $84,000?]',
    '[What matters most to you in a tenant?]',
    '[Could you tell me what makes you want to sell it now?]',
    '[Which parts of the business does your family want to stay close to, and why?]',
    '[What got in the way last month, from where you sit?]',
    '[Help me understand how the decision gets made on your side.]',
    '[What are your clients hoping to do after the move?]',
    "[I'd love to hear what you would change about last year's dinner.]",
    '[What would make the first year safe for you?]',
    '[How do your partners look at the two variants?]',
    "[I'd like to understand what drives the date.]",
    '[Which part of the proposal is hardest for you?]',
    '[What led you to ask for a break clause?]',
    '[Tell me more about the trouble with the last supplier.]',
    '[Why does the committee prefer a single instalment?]',
    '[How would a later start affect your team?]',
    '[It would help me to know what your landlord is afraid of.]',
    '[What else should I know before I put a number down?]',
  ],
  allows: [
    'Is Tuesday OK?',
    'How many hours did you book?',
    'How can you expect us to sign that?',
    'What a great quarter.',
    'Would your clients accept a later date?',
    'What time is the demo?',
    'Why would anyone pay that?',
    'Whatever you decide is fine with me.',
    'Could you send the file again?',
    'How about 450?',
    'How was your holiday?',
  ],
});
