import type { Reading } from '../engine/reading.ts';
import { atStart } from '../engine/rewrite/place.ts';
import { draftRule } from '../engine/rule.ts';

export default draftRule({
  id: 'overdue-promise',
  title: 'Promise overdue',
  block: ['reliability'],
  level: 'thread',
  severity: 'draft',
  means:
    'An earlier mail of yours promised something for a day that has passed by now, and no mail since, nor this draft, delivers or mentions it.',
  because:
    "You promised something for a day that has passed, and I don't see it in this thread. Saying so first, with a new date, costs less than silence.",
  evidence: ['four-building-blocks', 'silence-reads-sinister'],
  applies: ({ facts }) => {
    const owed = facts.overdue[0];
    return owed ? `you wrote: "${owed.text}"` : null;
  },
  rewrites: (reading) => [
    ...said(reading, (words) => `I wrote: "${words}" I'm late with that; you will have it [when].`),
    ...said(
      reading,
      (words) => `I still owe you what I promised ("${words}"): [it is attached / you will have it when].`,
    ),
  ],
});

function said(reading: Reading, put: (words: string) => string) {
  const owed = reading.facts.overdue[0];
  return owed ? [atStart(reading, put(owed.text))] : [];
}
