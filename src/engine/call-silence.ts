import type { CallSilence } from '../model/standing.ts';
import { ACCESS, APART, CALENDAR_REPLY, NO_PERSON, PROCEDURE, RECORD, SAFETY, TICKET } from './call-silence-words.ts';
import { CLOSE_PARTS, closesDeal } from './close.ts';
import { rememberWith } from './cache.ts';
import { DEALING, type Dealing } from './dealing.ts';
import { haggles } from './exchanged.ts';
import type { Seen } from './frame.ts';
import { formal } from './parts/move.ts';
import type { Reading, Sentence } from './reading.ts';
import { answered, wordsIn } from './substance.ts';
import { whenIn } from './thread/due.ts';
import { offsetOf } from './zone.ts';

export const SILENCE_PARTS = [...CLOSE_PARTS, formal];

/** Hours between two clocks from which on one side would speak at night. */
const FAR = 7;
const SHORTEST = 12;
/** At most so many mails from each side, the draft counted, are a beginning. */
const EARLY = 2;
const ABOUT_TERMS: readonly Dealing[] = ['money', 'bid', 'swap', 'rate', 'stand', 'change', 'terms', 'stake'];

type Test = (reading: Reading) => boolean;

/** Why no call is suggested, the gravest reason first. */
const REASONS: readonly (readonly [CallSilence, Test])[] = [
  ['safety', says('safety')],
  ['access', says('access')],
  ['procedure', says('procedure')],
  ['record', says('record')],
  ['no person', isNobody],
  ['hot', ({ hot }) => hot],
  ['held', ({ call }) => call === 'held'],
  [
    'arranged',
    (reading) => reading.call === 'arranged' || subjectsOf(reading).some((each) => CALENDAR_REPLY.test(each)),
  ],
  ['declined', ({ call }) => call === 'declined'],
  ['proposed', ({ call }) => call === 'proposed'],
  ['hours apart', (reading) => says('hours apart')(reading) || hoursBetween(reading) >= FAR],
  ['closing', closesDeal],
  ['logistics', isLogistics],
  ['under way', isUnderWay],
];

/** The reason for which a short call is not suggested in this thread, null where nothing speaks against it. */
export const callSilence = rememberWith(
  (reading: Reading): CallSilence | null => REASONS.find(([, applies]) => applies(reading))?.[0] ?? null,
);

const holds =
  (words: RegExp) =>
  ({ text }: Seen): boolean =>
    words.test(text);

/** Reasons that a single sentence gives by its words. */
const BY_WORDS: readonly (readonly [CallSilence, (seen: Seen) => boolean])[] = [
  ['safety', holds(SAFETY)],
  ['access', holds(ACCESS)],
  ['procedure', holds(PROCEDURE)],
  ['record', (seen) => holds(RECORD)(seen) || seen.has(formal)],
  ['hours apart', holds(APART)],
];

const saidIn = rememberWith((seen: Seen): readonly CallSilence[] =>
  BY_WORDS.flatMap(([reason, isSaid]) => (isSaid(seen) ? reason : [])),
);

/** What the sentences of thread and draft give, found in one walk over them. */
const saidAnywhere = rememberWith(({ thread, sentences }: Reading): ReadonlySet<CallSilence> => {
  const texts = [...thread.map((each) => each.sentences), sentences];
  return new Set(texts.flatMap((said) => said.flatMap(({ seen }) => saidIn(seen))));
});

function says(reason: CallSilence): Test {
  return (reading) => saidAnywhere(reading).has(reason);
}

const subjectsOf = ({ thread, mail }: Reading): readonly string[] => [
  ...thread.map(({ message }) => message.subject),
  mail.draft.subject,
];

function isNobody(reading: Reading): boolean {
  const { mail, thread } = reading;
  const end = thread.findLast(({ message }) => message.from === 'them')?.message.body.slice(-200);
  return NO_PERSON.test(`${mail.them} ${end}`) || subjectsOf(reading).some((each) => TICKET.test(each));
}

/** The writer has answered a figure of theirs before, or much was written: a call would not come first. */
function isUnderWay({ thread, facts }: Reading): boolean {
  const named = facts.offers.filter(({ message }) => message !== 'draft');
  const theirs = named.findIndex(({ side }) => side === 'them');
  const isAnswered = theirs >= 0 && named.some(({ side }, at) => side === 'me' && at > theirs);
  const mine = thread.filter(({ message }) => message.from === 'me').length;
  const isEarly = mine + 1 <= EARLY && thread.length - mine <= EARLY;
  // Friendly mails for a year, and now the first figure: that is a beginning too.
  const isFirstFigure = named.length === 0 && facts.offers.length > 0;
  return isAnswered || !(isEarly || isFirstFigure);
}

/** Times, papers and addresses: nothing in it is about terms. */
function isLogistics(reading: Reading): boolean {
  const { sentences, facts } = reading;
  const isShort = wordsIn(sentences) < SHORTEST;
  // Whether terms are talked about is cheaply seen; to find offers every figure is weighed.
  if (sentences.length === 0 || (!isShort && sentences.some(isAboutTerms))) return false;
  return !facts.offers.some(({ message }) => message === 'draft') && (isShort || !answersTerms(reading));
}

const isAboutTerms = ({ text, seen }: Sentence): boolean =>
  ABOUT_TERMS.some((kind) => DEALING[kind].test(text)) || haggles(seen);

/** Terms of theirs wait for an answer, and no time is set. */
function answersTerms(reading: Reading): boolean {
  const { facts, thread, sentences } = reading;
  const last = answered(reading) ? thread.length - 1 : null;
  return facts.offers.some(({ message }) => message === last) && sentences.every(({ text }) => whenIn(text) === '');
}

/** Between the clocks the two sides write by, as far as their mails' dates tell. */
function hoursBetween({ thread }: Reading): number {
  const zone = (side: 'me' | 'them'): number | null =>
    offsetOf(thread.findLast(({ message }) => message.from === side)?.message.date ?? '');
  const [mine, theirs] = [zone('me'), zone('them')];
  const apart = mine === null || theirs === null ? 0 : Math.abs(mine - theirs) / 60;
  return Math.min(apart, 24 - apart);
}
