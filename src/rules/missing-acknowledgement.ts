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
  flags: [
    'THEY: We had a hard quarter and the board froze new spending.\nME: Our price for 50 seats is $9,400. We can start on Monday.',
    "THEY: The band was reviewed in January and I can't exceed it.\nME: I need $95,000. I have five years of experience.",
    "THEY: I just put new brakes on it, that's why I'm asking $11,200.\nME: I can give you $9,500.",
    'THEY: My buyers are nervous about the damp in the cellar.\nME: The sellers stay at $402,000.',
    "THEY: Security won't approve it without an audit report.\nME: Noted. The discount runs to the end of the month.",
    'THEY: We lost our licence for late music.\nME: I need the hall until 2 am.',
    'THEY: I felt left out of the last round of decisions.\nME: Here is the schedule for round three.',
    "THEY: Our cook left in May and I'm doing the kitchen alone, so the menu has to shrink.\nME: 34 a head. Menu as last year, forty guests.",
    'THEY: The bank wants a second valuation, which costs us three weeks.\nME: Completion is on the 14th. The deposit stays at 10%.',
  ],
  allows: [
    'THEY: We had a hard quarter and the board froze new spending.\nME: A frozen budget is a real constraint. Our price for 50 seats is $9,400, and we could start when the freeze ends.',
    "THEY: The band was reviewed in January and I can't exceed it.\nME: So the band itself is fixed until next January. Is there room outside the base?",
    "THEY: I just put new brakes on it, that's why I'm asking $11,200.\nME: New brakes are worth something, agreed. I had $9,500 in mind; could we meet in between?",
    'THEY: The family worries about the 40 jobs in Lyon.\nME: You are right to raise Lyon. We have added a clause on the 40 jobs.',
    "THEY: My boss found the first version too playful.\nME: Too playful, understood; I'll bring the colours down by Friday.",
    'THEY: My buyers are nervous about the damp in the cellar.\nME: The damp would worry me too. The sellers have a report from March, shall I send it?',
    "THEY: Security won't approve it without an audit report.\nME: That makes sense. I've asked for the report and expect it on Tuesday.",
    "THEY: Hi, just checking that you got our brochure.\nME: Yes, thank you. We'd like to book the hall for the 9th.",
    'THEY: The bank wants a second valuation, which costs us three weeks.\nME: Three more weeks must be hard with the movers booked. The deposit stays at 10%.',
  ],
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
