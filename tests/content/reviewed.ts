import type { Nudge, Review } from '../../src/model/review.ts';

/** A draft with one point, and the point. */
export const HARD = 'Take it or leave it';
export const TEXT = `We can pay 285. ${HARD}.`;
export const POINT: Nudge = {
  id: 'hard',
  rule: 'ultimatum',
  also: [],
  severity: 'nudge',
  shown: true,
  start: TEXT.indexOf(HARD),
  end: TEXT.indexOf(HARD) + HARD.length,
  text: HARD,
  title: 'Ultimatum',
  because: 'It closes the door.',
  evidence: ['casino-ultimatum'],
  seenBy: '',
  rewrites: [],
};

/** What the background answers where it found just these. */
export const reviewOf = (...nudges: readonly Nudge[]): Review => ({
  language: 'en',
  negotiation: true,
  signals: [],
  nudges,
  questions: [],
});
