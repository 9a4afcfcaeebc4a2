import { DEALING } from '../../dealing.ts';
import type { Reading } from '../../reading.ts';
import { answered, substance } from '../../substance.ts';
import { theirOffer } from './their-offer.ts';

const REFUSES = /\b(?:can't|cannot|won't|will not|unable|not possible|no longer|have to decline|isn't something)\b/i;
const COMPLAINS =
  /\b(?:failed|broken|late|missing|damaged|wrong|defect\w*|leak\w*|delay\w*|unpaid|overdue|fault\w*)\b/i;
const DATES =
  /\b(?:by|before|until|deadline|start|deliver\w*|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december)\b/i;
/** They have said how they got there. */
const EXPLAINS =
  /\b(?:because|since|as (?:I|we|my|our|the|it)|so that|so from|reflects?|based on|due to|goes up|went up|gone up|is up)\b/i;
/** A day that a deal hangs on; "for September" tells what the sum is for. */
const DAY_THAT_BINDS = /^(?:by|before|from|until|on) (?<day>.+)$/i;
const ANY = 'What matters most to you in this?';

/** Two questions that go with what the draft does: to their figure, a refusal, a complaint, a date or an offer of ours. */
export function fittingQuestions(reading: Reading): readonly [string, string] {
  const own = substance(reading.sentences).map(({ text }) => text);
  const theirs = substance(answered(reading)?.sentences ?? []).map(({ text }) => text);
  const { figure, when } = theirOffer(reading);
  const day = DAY_THAT_BINDS.exec(when ?? '')?.groups?.day;
  const priced = theirs.filter((text) => DEALING.money.test(text));
  const fits = [
    own.filter((text) => COMPLAINS.test(text)).length > 1 &&
      'What happened on your side, and how would you put it right?',
    priced.length > 0 &&
      !priced.some((text) => EXPLAINS.test(text)) &&
      `How did you arrive at ${figure ?? 'your figure'}?`,
    day && `What makes ${day} the date for you?`,
    own.some((text) => REFUSES.test(text)) && 'What would work for you instead?',
    own.some((text) => DEALING.money.test(text)) && 'How does this look from your side?',
    own.some((text) => DATES.test(text)) && 'How does this timing fit on your side?',
    ANY,
    'What would make this easier for you?',
  ].filter((each) => typeof each === 'string');
  return [fits[0] ?? ANY, fits[1] ?? ANY];
}
