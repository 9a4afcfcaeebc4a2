import { expect, test } from 'vitest';
import type { Nudge } from '../../../src/model/review.ts';
import { createReader } from '../../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';
import verdicts from '../../../src/rules/verdicts.json' with { type: 'json' };
import weights from '../../../src/rules/weights.json' with { type: 'json' };

const both = createReader(rules, weights, verdicts);
const THREAD = [
  { from: 'them' as const, date: '2026-03-02T09:00:00', subject: '', body: 'We could do €9,800 with delivery in May.' },
];

/** What is marked in a mail from one place to another. */
const markedIn = (body: string, from: number, to: number): Nudge[] =>
  both
    .review({ thread: THREAD, draft: { subject: '', body } }, { ...DEFAULT_SETTINGS, cap: 99 })
    .nudges.filter(({ start, severity }) => start !== null && severity !== 'praise' && start >= from && start < to);

// What stands beside a sentence says how it is meant: in a harsh mail mild words may be marked that are not by themselves.
test.each([
  [
    '98 pence, 5,000 pots.',
    'Nobody in the trade believes that frost story, you plant too late every year and then pray.',
    'The trolleys go back with the same lorry, so there is no deposit.',
  ],
  [
    'A corrected version is to be with me before you leave the office this evening.',
    'The tribunal form is filled in and saved, and sending it costs me one click.',
    'My payslips from 2015 to 2020 are in the second attachment, since your system only goes back five years.',
  ],
  [
    "You've been hiding behind Pam since Memorial Day.",
    "The website goes dark on Friday unless I'm paid.",
    'The analytics login is in the handover doc.',
  ],
])('%s “%s” %s: its better words are not marked where they go', (before, sentence, behind) => {
  const body = `We can pay €9,200. ${before} ${sentence} ${behind} Sam`;
  const at = body.indexOf(sentence);
  const [first] = markedIn(body, at, at + sentence.length).flatMap(({ rewrites }) => rewrites);
  if (!first) throw new Error('There are no better words.');
  const { start, end, text } = first;
  const after = body.slice(0, start) + text + body.slice(end);
  expect(markedIn(after, start, start + text.length).map((nudge) => nudge.text)).toEqual([]);
});
