import { CLOSE_PARTS } from '../engine/close.ts';
import { countersFirst } from '../engine/counter.ts';
import { REGARD_PARTS } from '../engine/regard.ts';
import { before } from '../engine/rewrite/place.ts';
import { theirOffer } from '../engine/rewrite/draft/their-offer.ts';
import { draftRule } from '../engine/rule.ts';
import type { Reading } from '../engine/reading.ts';

export default draftRule({
  id: 'counter-offer-first',
  title: 'Counter-offer first',
  block: ['two-way communication'],
  level: 'draft',
  severity: 'draft',
  means:
    'The reply to a proposal opens with your own figure or term, before any acknowledgement of theirs, any check of understanding or any question about it.',
  because:
    'They made a proposal and your reply starts with yours. Show first that you understood it, or ask one question about it; your number loses nothing by coming third.',
  evidence: ['fewer-counters', 'acknowledgement-receptive'],
  parts: [...REGARD_PARTS, ...CLOSE_PARTS],
  applies: (reading) => (countersFirst(reading) ? 'the first sentence is your own figure or term' : null),
  rewrites: (reading) => starts(reading).flatMap((text) => ahead(reading, text)),
});

/** Their figure first, in their words, and a question about it; ours comes behind. */
function starts(reading: Reading): string[] {
  const { figure } = theirOffer(reading);
  return figure
    ? [
        `Thank you for the offer of ${figure}. How did you arrive at it?`,
        `So it is ${figure} on your side. What matters most to you in that?`,
      ]
    : [
        'Thank you for your proposal. How did you arrive at it?',
        'So you propose [their terms]. What matters most to you in that?',
      ];
}

function ahead(reading: Reading, text: string) {
  const first = countersFirst(reading);
  return first ? [before(first, text)] : [];
}
