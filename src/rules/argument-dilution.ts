import { draftRule } from '../engine/rule.ts';
import { withFewerReasons } from '../engine/rewrite/fewer-reasons.ts';
import { inPlace } from '../engine/rewrite/place.ts';
import { rememberWith } from '../engine/cache.ts';
import type { Seen } from '../engine/frame.ts';
import type { Reading } from '../engine/reading.ts';

/** So many reasons for one point that the weakest gets the answer. */
const MANY = 4;
const CLAIM =
  /\b(?:i deserve|must come down|please lower|is right|i raise|holds?|we need|i need|can't hold|cannot|can't|too (?:high|low)|should|off|discount|ask(?:ing)? for|raise|lower|worth|expect|want)\b/i;
const CAUSE = /\b(?:because(?: of)?|since|as|due to|on account of|given|for these reasons)\b|:/i;
const NO_REASON =
  /\b(?:contains?|includes?|steps|could you tell me|following|agenda|consists?|covers?|need to|please send)\b/i;

export default draftRule({
  id: 'argument-dilution',
  title: 'Too many reasons',
  block: ['two-way communication'],
  level: 'draft',
  severity: 'draft',
  means: 'Four or more separate reasons are given for the same request or refusal.',
  because:
    'You give four reasons or more for one point. Readers often answer the weakest one. Keep the one or two that the other side would find hardest to dismiss.',
  evidence: ['fewer-arguments'],
  applies: ({ sentences }) =>
    sentences.some(({ seen }) => isHeaped(seen)) || chain(sentences) ? 'four or more reasons for one point' : null,
  sheds: true,
  rewrites: ({ sentences }) =>
    sentences
      .filter(({ seen }) => isHeaped(seen))
      .flatMap((sentence) => withFewerReasons(sentence.text).map((text) => inPlace(sentence, text))),
  flags: [
    'I deserve $105,000 because I have ten years of experience, because rents have gone up, because I was promised a review, because I bring clients, and also because my commute is long.',
    'The price must come down: volumes are up, steel has fallen, your competitor is cheaper, our margin is thin, and we have been loyal for years.',
    'Please lower the rent: the lift is slow, the street is loud, the kitchen is old, my neighbour pays less, and I pay on time.',
    '$7,000 is right because of the scratch, the mileage, the colour, the missing mat, and the old tyres.',
    'I raise my rate since living costs rose, software got dearer, I took two courses, I have a waiting list, and taxes went up.',
    'The valuation holds because growth is 22%, churn is low, the team stays, the brand is known, two patents are pending, and a peer sold for more.',
    'We need 30% off as the budget is cut, the pilot was slow, a rival offers it, the year ends soon, and your website shows a promotion.',
    "The deadline can't hold because the photos came late, the brief grew, a designer was ill, the printer closed for a day, and the proof had errors.",
    "We can't come in June because the hall is booked, the choir is on tour, half the parents are away, and the piano is being repaired.",
    'I want 15% off because the paint is chipped, the drawer sticks, the feet are uneven, and the key is missing.',
  ],
  allows: [
    'Volumes are up 30% and steel has fallen 9% since March; could the price follow?',
    'The lift was out for three weeks; could we talk about the rent for May?',
    'The package contains onboarding, support, two integrations, an audit log and training.',
    'Could you tell me about the scratch, the mileage, the tyres, the service book and the last inspection?',
    'The project has five steps: sketch, draft, review, final and print file.',
    'The batch was six days late and 40 units failed inspection.',
    'The survey puts the roof at $15,000, which is what our number reflects.',
    'The photos came six days late, so the deadline moves by six days.',
    'The offer covers transport, insurance, two visits and a written report.',
  ],
});

/** One claim, a cause, and a list behind it. */
const isHeaped = rememberWith(({ text }: Seen) => {
  const cause = CAUSE.exec(text);
  if (!cause || text.endsWith('?') || NO_REASON.test(text.slice(0, cause.index + 12))) return false;
  const grounds = text.slice(cause.index + cause[0].length).split(/,(?! \d{3})\s*(?:and|or|also)?\s*/);
  return CLAIM.test(text.slice(0, cause.index)) && grounds.filter((ground) => /\w+ \w+/.test(ground)).length >= MANY;
});

const ADDS =
  /^(?:also|besides|moreover|in addition|furthermore|secondly|thirdly|finally|on top of that|what is more|and then)\b/i;

/** Sentence upon sentence that adds another ground. */
const chain = (sentences: Reading['sentences']): boolean => sentences.filter(({ seen }) => adds(seen)).length >= MANY;

const adds = rememberWith(({ text }: Seen) => ADDS.test(text) || /\bbecause\b/i.test(text));
