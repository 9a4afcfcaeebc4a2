import type { Reading, Sentence } from '../engine/reading.ts';
import { REGARD_PARTS, regardIn, weigh, type Weights } from '../engine/regard.ts';
import { atStart } from '../engine/rewrite/place.ts';
import { theirOffer } from '../engine/rewrite/draft/their-offer.ts';
import { theirPoint } from '../engine/rewrite/draft/their-point.ts';
import { isGenuine } from '../engine/questions.ts';
import { amountsIn } from '../engine/thread/amounts.ts';
import { draftRule } from '../engine/rule.ts';
import { answered, contentWords, substance, wordsIn } from '../engine/substance.ts';
import { closing } from '../engine/parts/move.ts';
import { CLOSE_PARTS, isMereAnswer, isMereReply } from '../engine/close.ts';

/** Fitted to labelled replies, whole authors held back, and rounded. */
const WEIGHTS: Weights = {
  thanks: 1.55,
  openingGood: 1.25,
  goodToYou: 1,
  heard: 1.15,
  openingTakenIn: 0.9,
  openingFelt: 0.95,
  ofYours: 0.45,
  toYou: 0.5,
  asks: 0.95,
  greets: 0.9,
  figureFirst: -0.8,
  hot: -0.5,
  openingPlain: 1,
  openingGranted: 0.25,
};
const ENOUGH = 2.5;
/** In a note this short, in words, repeating theirs is enough. */
const SHORT = 40;
/** The writer has to mean it. */
const MEANT = 'I can see that this matters to you.';
/** Less than this of theirs leaves nothing to acknowledge. */
const SUBSTANCE = 6;
const COURTESY = /^(?:hi, )?(?:just checking|did you (?:get|receive)|thanks|thank you)\b/i;

export default draftRule({
  id: 'missing-acknowledgement',
  title: 'No acknowledgement of their point',
  block: ['respect', 'two-way communication'],
  level: 'draft',
  severity: 'draft',
  means:
    'They gave a reason, a concern, an offer, a constraint or a question, and no sentence of the reply shows that it was received: nothing restated or named, no thanks for something specific, no "that makes sense".',
  because:
    "They raised something and the draft doesn't show that you heard it. Naming their point is not agreeing with it.",
  evidence: ['acknowledgement-receptive', 'full-stop-before-but'],
  parts: [...REGARD_PARTS, ...CLOSE_PARTS],
  applies: (reading) =>
    hasPoint(reading) && !showsHearing(reading) ? 'no sentence takes up what their last mail said' : null,
  rewrites: (reading) => {
    const point = theirPoint(answered(reading));
    const { figure } = theirOffer(reading);
    const open = [
      atStart(
        reading,
        figure ? `Thank you for the offer of ${figure}.` : 'Thank you for telling me about [their point].',
      ),
      atStart(reading, 'I understand that [their point in your words].'),
    ];
    return point ? [atStart(reading, `You wrote: "${point}." ${MEANT}`, [MEANT]), ...open.slice(1)] : open;
  },
});

function hasPoint(reading: Reading): boolean {
  const theirs = answered(reading);
  const said = substance(theirs?.sentences ?? []);
  return (
    wordsIn(said) >= SUBSTANCE &&
    !said.every(({ text }) => COURTESY.test(text)) &&
    !isMereAnswer(reading) &&
    !isMereReply(reading)
  );
}

function showsHearing(reading: Reading): boolean {
  const said = substance(reading.sentences);
  if (said.length === 0 || said.some(({ seen, text }) => seen.has(closing) && text.length < 80)) return true;
  if (!reading.hot && wordsIn(said) < SHORT && said.some((each) => repeats(each, reading))) return true;
  return weigh(regardIn(reading), WEIGHTS) >= ENOUGH;
}

/** Two words of theirs in one sentence, or one in a question about it: a restatement, however plain, but no counter-figure. */
function repeats(each: Sentence, reading: Reading): boolean {
  if (counters(each, reading)) return false;
  const theirs = new Set((answered(reading)?.sentences ?? []).flatMap(contentWords));
  const same = contentWords(each).filter((word) => theirs.has(word)).length;
  return same >= (isGenuine(each.seen) ? 1 : 2);
}

/** A figure of the writer's own stands in it. */
function counters({ text }: Sentence, reading: Reading): boolean {
  const theirs = (answered(reading)?.sentences ?? []).flatMap((said) => amountsIn(said.text));
  const own = amountsIn(text).filter(({ amount }) => theirs.every((each) => each.amount !== amount));
  return own.some(({ amount }) =>
    reading.facts.offers.some((offer) => offer.message === 'draft' && offer.amount === amount),
  );
}
