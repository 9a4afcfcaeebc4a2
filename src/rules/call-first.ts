import { callSilence, SILENCE_PARTS } from '../engine/call-silence.ts';
import { draftRule } from '../engine/rule.ts';
import { invitations } from '../engine/rewrite/draft/invitations.ts';
import { paragraphAtEnd } from '../engine/rewrite/place.ts';
import { wordsIn } from '../engine/substance.ts';

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
    'You two haven’t spoken yet, as far as this thread shows. Five minutes on the phone about anything but the deal, before you go into the numbers, is the best-supported step here. Add an invitation?',
  evidence: ['call-before-mail', 'call-when-neutral', 'calls-less-awkward'],
  parts: SILENCE_PARTS,
  applies: (reading) =>
    wordsIn(reading.sentences) >= SHORTEST && callSilence(reading) === null
      ? 'no call or meeting is mentioned, and the numbers are about to be traded'
      : null,
  rewrites: (reading) => invitations(reading).map((text) => paragraphAtEnd(reading, text)),
});
