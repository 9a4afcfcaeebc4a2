import type { Reading } from '../engine/reading.ts';
import { CLOSE_PARTS, isMereReply } from '../engine/close.ts';
import { REGARD_PARTS, regardIn, weigh, type Weights } from '../engine/regard.ts';
import { atStart } from '../engine/rewrite/place.ts';
import { draftRule } from '../engine/rule.ts';
import { answered, ownMails, substance, wordsIn } from '../engine/substance.ts';
import { formal } from '../engine/parts/move.ts';

/** Fitted to labelled first and second mails, whole authors held back, and rounded. */
const WEIGHTS: Weights = {
  thanks: 2.3,
  hopes: 1,
  openingWarm: 1.95,
  openingGood: 0.65,
  openingGoodPlain: 1,
  goodToYou: 0.9,
  greetsByWord: 1.2,
  openingPlain: 1.35,
  asks: 1,
  personal: 1.8,
  figureFirst: -0.7,
  hot: -0.2,
};
const ENOUGH = 1.8;
/** In a note this short, in words, there is room for one word on what they wrote. */
const SHORT = 40;
const EARLY = 2;

export default draftRule({
  id: 'missing-rapport',
  title: 'No rapport opening',
  block: ['respect', 'two-way communication'],
  level: 'draft',
  severity: 'draft',
  means:
    'One of your first two mails in this thread goes straight to business: no thanks, no wish, no personal or shared reference. A salutation alone is not one.',
  because:
    "This is one of your first notes to them and it starts with business. One true, specific line (what you liked, who you both know, thanks for something) is enough. Don't invent one.",
  evidence: ['small-talk-liked', 'call-before-mail', 'written-rapport'],
  parts: [...REGARD_PARTS, ...CLOSE_PARTS, formal],
  applies: (reading) =>
    ownMails(reading) <= EARLY &&
    !isFormal(reading) &&
    !isLogistics(reading) &&
    !isMereReply(reading) &&
    !hasRapport(reading)
      ? 'an early mail without a word to the person'
      : null,
  rewrites: (reading) => [
    atStart(
      reading,
      answered(reading)
        ? 'Thank you for [something specific in their mail].'
        : '[One true line: where you met, what you liked, who you both know].',
    ),
    atStart(reading, 'I hope [something they told you about] went well.'),
  ],
});

const isFormal = ({ sentences }: Reading): boolean => sentences.some(({ seen }) => seen.has(formal));

/** A line about a time or a place, and nothing else. */
const isLogistics = ({ sentences }: Reading): boolean => wordsIn(substance(sentences)) < 6;

function hasRapport(reading: Reading): boolean {
  const regard = regardIn(reading);
  const engages = regard.openingTakenIn > 0 && regard.greets + regard.asks > 0;
  if (engages && wordsIn(substance(reading.sentences)) < SHORT) return true;
  return weigh(regard, WEIGHTS) >= ENOUGH;
}
