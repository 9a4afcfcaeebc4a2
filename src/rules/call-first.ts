import { callSilence, SILENCE_PARTS } from '../engine/call-silence.ts';
import { draftRule } from '../engine/rule.ts';
import { invitations } from '../engine/rewrite/invitations.ts';
import { paragraphAtEnd } from '../engine/rewrite/place.ts';
import type { Reading } from '../engine/reading.ts';
import { wordsIn } from '../engine/substance.ts';

/** At most so many mails from each side, the draft counted: later, a call is no longer a beginning. */
const EARLY = 2;
/** Words before which it is too soon to speak. */
const SHORTEST = 6;

export default draftRule({
  id: 'call-first',
  title: 'Call first',
  block: ['two-way communication', 'respect'],
  level: 'thread',
  severity: 'draft',
  means:
    'A negotiation starts by mail between people for whom the thread shows no call or meeting, in a neutral or friendly tone: a short personal call before the numbers is feasible and welcome.',
  because:
    'You two haven’t spoken yet, as far as this thread shows. Five minutes on the phone about anything but the deal, before the numbers, is the best-supported step here. Add an invitation?',
  evidence: ['call-before-mail', 'call-when-neutral', 'calls-less-awkward'],
  parts: SILENCE_PARTS,
  applies: (reading) =>
    isEarly(reading) && wordsIn(reading.sentences) >= SHORTEST && callSilence(reading) === null
      ? 'no call or meeting is mentioned, and the numbers are about to be traded'
      : null,
  rewrites: (reading) => invitations(reading).map((text) => paragraphAtEnd(reading, text)),
});

function isEarly({ thread }: Reading): boolean {
  const mine = thread.filter(({ message }) => message.from === 'me').length + 1;
  return mine <= EARLY && thread.length + 1 - mine <= EARLY;
}
