import type { Side } from '../../model/mail.ts';
import type { OfferLine, OfferPoint, Quote, Step, StepId } from '../../model/standing.ts';
import { callSilence } from '../call-silence.ts';
import { closing, formal } from '../parts/move.ts';
import { isGenuine } from '../questions.ts';
import type { Reading, Sentence } from '../reading.ts';
import { voicedInterest } from './interest.ts';
import { offerLines } from './offer-lines.ts';
import { textsOf } from './texts.ts';

/** Parts it asks the sentences for. */
export const STEP_PARTS = [closing, formal];

/** What could be done, with its why; null where it does not apply. */
type Advise = (reading: Reading) => Advice;
type Advice = (Omit<Step, 'id' | 'names'> & Partial<Pick<Step, 'names'>>) | null;

/** In the order of what to do: what is owed comes before what is wise. */
const ADVICE: readonly (readonly [StepId, Advise])[] = [
  ['keep-your-word', keepYourWord],
  ['answer-them', answerThem],
  ['leave-the-jab', leaveTheJab],
  ['call-first', callFirst],
  ['take-up-their-interest', takeUpTheirInterest],
  ['ask-them', askThem],
  ['bridge-the-gap', bridgeTheGap],
  ['sum-up', sumUp],
];

/**
 * Every step that applies, the best first; none in a formal procedure, where what is welcome elsewhere may be forbidden,
 * and none where contact may be dangerous.
 */
export function* stepsIn(reading: Reading): Generator<Step> {
  if (!reading.negotiation || callSilence(reading) === 'safety') return;
  if (everything(reading).some(({ seen }) => seen.has(formal))) return;
  for (const [id, advise] of ADVICE) {
    const advice = advise(reading);
    if (advice) yield { id, names: [], ...advice };
  }
}

/** One next best step, always "You could …" with its why; '' when there is nothing to add. */
export function nextStep(reading: Reading): string {
  const step = stepsIn(reading).next().value;
  return step ? `You could ${step.could}: ${step.because}.` : '';
}

function keepYourWord({ facts }: Reading): Advice {
  const owed = facts.overdue[0];
  return owed
    ? {
        could: `say a word about “${short(owed.text)}”`,
        because: `it was due on ${day(owed.due ?? '')}, and I don’t see it in this thread`,
        names: [short(owed.text), owed.due ?? ''],
        about: quoted(owed),
      }
    : null;
}

function answerThem({ facts }: Reading): Advice {
  const asked = facts.unanswered[0];
  return asked
    ? {
        could: `answer “${short(asked.text)}”, or say when you will`,
        because: 'they asked, and I don’t find an answer',
        names: [short(asked.text)],
        about: quoted(asked),
      }
    : null;
}

function leaveTheJab({ sharp }: Reading): Advice {
  return sharp
    ? {
        could: 'let it rest for an hour, then answer what matters to them and leave the jab',
        because: 'sharp words tend to be answered in kind, and you can be the one who stops',
        about: null,
      }
    : null;
}

function callFirst(reading: Reading): Advice {
  return callSilence(reading) === null
    ? {
        could: 'suggest a short call first',
        because:
          'no call or meeting is mentioned here, and five minutes about anything but the deal are the best-supported step before you go into the numbers',
        about: null,
      }
    : null;
}

function takeUpTheirInterest(reading: Reading): Advice {
  const interest = voicedInterest(reading);
  return interest
    ? {
        could: `take up “${short(interest.text)}”`,
        because: 'they say it matters to them, and your mails don’t mention it yet',
        names: [short(interest.text)],
        about: interest,
      }
    : null;
}

function askThem({ thread, sentences, facts }: Reading): Advice {
  const before = thread.findLast(({ message }) => message.from === 'me')?.sentences ?? [];
  const asks = [...before, ...sentences].some(({ seen }) => isGenuine(seen));
  return asks || facts.offers.length === 0
    ? null
    : {
        could: 'ask one question about what matters to them',
        because: 'your latest mails ask none, and the answer tells you where the deal is',
        about: null,
      };
}

/** Of the differences that stand on the table, the one that moved last; a guessed one is no ground for advice. */
function bridgeTheGap({ facts, thread, sentences }: Reading): Advice {
  const apart = offerLines(facts.offers, textsOf(thread, sentences)).filter(({ gap, sure }) => gap && sure);
  const { points = [], unit = '' } = apart.toSorted((a, b) => turnOf(b) - turnOf(a))[0] ?? {};
  const latest = (side: Side) => points.findLast((point) => point.side === side);
  const [mine, theirs] = [latest('me'), latest('them')];
  if (!mine || !theirs) return null;
  return {
    could: 'offer two versions that are worth the same to you, or trade across issues',
    because: `you are at ${amount(mine, unit)}, they are at ${amount(theirs, unit)}`,
    names: [String(mine.amount), unit, String(theirs.amount), unit],
    about: quoted(theirs),
  };
}

/** When a line last moved: the number of the mail, the draft after all of them. */
function turnOf({ points }: OfferLine): number {
  const last = points.at(-1)?.message ?? -1;
  return last === 'draft' ? Number.MAX_SAFE_INTEGER : last;
}

function sumUp(reading: Reading): Advice {
  return everything(reading).some(({ seen }) => seen.has(closing))
    ? {
        could: 'sum up what is agreed, with dates and who does what',
        because: 'much of it seems settled, and a list keeps it so',
        about: null,
      }
    : null;
}

const quoted = ({ side, message, text }: Quote): Quote => ({ side, message, text });

const everything = ({ thread, sentences }: Reading): readonly Sentence[] => [
  ...thread.flatMap((each) => each.sentences),
  ...sentences,
];

const LONGEST = 90;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}

const day = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const amount = ({ amount: number }: OfferPoint, unit: string): string =>
  `${number.toLocaleString('en-US')}${unit === '%' ? ' %' : ` ${unit}`}`.trim();
