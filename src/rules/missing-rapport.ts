import type { Reading, Sentence } from '../engine/reading.ts';
import { CLOSE_PARTS, isMereReply } from '../engine/close.ts';
import { isTakenIn, REGARD_PARTS, regardIn, weigh, type Regard, type Weights } from '../engine/regard.ts';
import { atStart } from '../engine/rewrite/place.ts';
import { draftRule } from '../engine/rule.ts';
import { answered, ownMails, substance, wordsIn } from '../engine/substance.ts';
import { formal } from '../engine/parts/move.ts';

/** Fitted to labelled first and second mails, whole authors held back, and rounded. */
const WEIGHTS: Weights = {
  openingSoft: 1.6,
  thanks: 0.75,
  greetsByWord: 1.15,
  openingWarm: 0.8,
  warmWords: 0.6,
  questions: 0.85,
  closeYou: 0.75,
  closeKind: 0.65,
  figureFirst: -1.05,
  ownFirst: -0.7,
};
const ENOUGH = 1.7;
/** In a mail this short, in words, one warm word or thanks is enough. */
const SHORT = 60;
const EARLY = 2;
const OPENING = 2;

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
  const said = substance(reading.sentences);
  if (
    wordsIn(said) < SHORT &&
    (regard.warm + regard.thanks + regard.heard + regard.openingSoft > 0 || engages(said, regard))
  )
    return true;
  return weigh(regard, WEIGHTS) >= ENOUGH;
}

/** What they wrote is taken in, and they are greeted or asked about it. */
const engages = (said: readonly Sentence[], { greets, asks }: Regard): boolean =>
  greets + asks > 0 && said.slice(0, OPENING).some(isTakenIn);
