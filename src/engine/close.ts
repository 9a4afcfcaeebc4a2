import { closing, move } from './parts/move.ts';
import { refusal } from './parts/refusal.ts';
import { isProposal, isQuestion } from './questions.ts';
import type { Reading } from './reading.ts';
import { answered, substance, wordsIn } from './substance.ts';
import { defers } from './thread/answers.ts';

export const CLOSE_PARTS = [closing, move, refusal];

/** A longer mail that grants a point has others to argue. */
const SHORT = 60;

/** The draft accepts, confirms or sets a time, and leaves nothing to work out: no sum of its own, no question about them. */
export function closesDeal({ sentences, questions, facts }: Reading): boolean {
  const closes = sentences.some(({ seen }) => seen.has(closing) && !seen.has(move));
  if (!closes || wordsIn(sentences) > SHORT || questions.some(({ genuine }) => genuine)) return false;
  return !putsOwnFigure(facts);
}

const ACCEPTS =
  /^(?:deal|done|agreed|accepted|received|fine|ok|okay|yes|yep|sure|perfect|great|ha|brilliant|no worries|no problem|thanks,? but)\b|\b(?:agreed|(?:i|we) (?:accept|agree)|(?:i|we)'ll (?:take|keep|have) (?:it|the|them|both|all)|works|suits|it is|then|(?:is|are) (?:fine|ok|okay|good|perfect|great|doable|agreed|possible))(?: (?:for|by|with) (?:me|us))?(?:[.,!;:]|$)/i;
/** "We require delivery by Thursday as agreed" holds them to it and agrees to nothing. */
const HOLDS_TO = /\b(?:requires?|insists?|expects?|demands?|must|needs?)\b.*\bas agreed\b/i;
const PUTS_OFF =
  /\b(?:think about it|think it over|sleep on it|run (?:this|it|that) (?:past|by)|going through it|you'll (?:have|hear)|before i (?:answer|say|decide)|(?:i|we)(?:'d| would) like to (?:think|see|read))\b/i;

/** A note in which nothing is argued: it accepts, confirms, puts off, or answers all they asked, without a figure of its own. */
export function isMereReply(reading: Reading): boolean {
  const said = substance(reading.sentences);
  if (!answered(reading) || reading.hot || wordsIn(said) > SHORT) return false;
  if (isMereAnswer(reading)) return true;
  const settles = said.some(({ text }) => accepts(text) || PUTS_OFF.test(text)) || defers(said);
  return settles && !said.some(({ seen }) => seen.has(refusal)) && !putsOwnFigure(reading.facts);
}

const accepts = (text: string): boolean => ACCEPTS.test(text) && !HOLDS_TO.test(text);

/** They only asked and proposed nothing, and it is answered: the answer shows that the question was read. */
export function isMereAnswer(reading: Reading): boolean {
  const theirs = substance(answered(reading)?.sentences ?? []);
  return (
    theirs.length > 0 &&
    theirs.every(({ seen }) => isQuestion(seen) && !isProposal(seen)) &&
    reading.facts.unanswered.length === 0
  );
}

function putsOwnFigure({ offers }: Reading['facts']): boolean {
  const theirs = new Set(offers.filter(({ side }) => side === 'them').map(({ amount }) => amount));
  return offers.some(({ message, amount }) => message === 'draft' && !theirs.has(amount));
}
