import type { Reading, Sentence } from '../engine/reading.ts';
import { isHeard, isSpecificThanks, isTakenIn, REGARD_PARTS, regardIn, weigh, type Weights } from '../engine/regard.ts';
import { atStart } from '../engine/rewrite/place.ts';
import { theirOffer } from '../engine/rewrite/their-offer.ts';
import { theirPoint } from '../engine/rewrite/their-point.ts';
import { draftRule } from '../engine/rule.ts';
import { answered, contentWords, substance, wordsIn } from '../engine/substance.ts';
import { closing } from '../engine/parts/move.ts';
import { CLOSE_PARTS, isMereAnswer, isMereReply } from '../engine/close.ts';
import { isGenuine } from '../engine/questions.ts';

/** Fitted to labelled replies and rounded. */
const WEIGHTS: Weights = {
  openingGranted: 1,
  nextGranted: 0.5,
  openingHeard: 0.5,
  heard: 0.75,
  openingThanks: 0.6,
  thanks: 0.6,
  openingYou: 0.35,
  closeYou: 0.9,
  openingKind: 0.4,
  nextKind: 0.3,
  kindWords: 0.5,
  asks: 0.8,
  greets: 0.6,
  greetsByWord: 0.6,
  firstLength: 0.6,
  figureFirst: -0.9,
};
const ENOUGH = 3;
/** In a reply this short, in words, one sign of hearing is enough. */
const SHORT = 60;
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
  if (wordsIn(said) < SHORT) return said.some((each) => isTakenUp(each, reading));
  return weigh(regardIn(reading), WEIGHTS) >= ENOUGH;
}

/** In a hot thread a scornful "noted" is no hearing: there it takes the words of it. */
const isTakenUp = (each: Sentence, reading: Reading): boolean =>
  reading.hot ? isHeard(each) || isSpecificThanks(each) : isTakenIn(each) || repeats(each, reading);

/** Two words of theirs in one sentence, or one in a question about it: a restatement, however plain. */
function repeats(each: Sentence, reading: Reading): boolean {
  const theirs = new Set((answered(reading)?.sentences ?? []).flatMap(contentWords));
  const same = contentWords(each).filter((word) => theirs.has(word)).length;
  return same >= (isGenuine(each.seen) ? 1 : 2);
}
