import { heard, unheard } from '../engine/parts/praise/received.ts';
import { rememberWith } from '../engine/cache.ts';
import type { Seen } from '../engine/frame.ts';
import { REGARD_PARTS } from '../engine/regard.ts';
import { atEnd } from '../engine/rewrite/place.ts';
import { draftRule } from '../engine/rule.ts';
import type { Reading } from '../engine/reading.ts';
import { substance } from '../engine/substance.ts';

const OWN = /\b(?:i|we|my|our|mine|ours|us|me)\b/i;
const THEIRS = /\b(?:you|your|yours)\b/i;
const clauseIsOwn = (clause: string): boolean => OWN.test(clause) && /\w+ \w+/.test(clause);
/** Fewer statements about one's own side are no list. */
const LIST = 4;

export default draftRule({
  id: 'egocentric-draft',
  title: 'Nothing about them',
  block: ["commitment to the other side's interests"],
  level: 'draft',
  severity: 'draft',
  means:
    'The draft makes at least four statements about your own side, and no sentence recognises what the other side needs, gains, fears or is bound by.',
  because:
    'This draft is all about your side. One line on what they need, or one question about it, makes the rest easier to hear.',
  evidence: ['their-view', 'tone-misfires'],
  parts: [...REGARD_PARTS, heard, unheard],
  applies: (reading) => (isAllAboutMe(reading) ? 'every statement is about your own side' : null),
  rewrites: (reading) => [
    atEnd(reading, 'What matters most to you in this?'),
    atEnd(reading, 'What would make this easier on your side?'),
  ],
});

function isAllAboutMe(reading: Reading): boolean {
  const said = substance(reading.sentences).map(({ seen }) => aboutIn(seen));
  return said.reduce((sum, { own }) => sum + own, 0) >= LIST && !said.some(({ theirs }) => theirs);
}

/** Statements about the writer's own side, and whether the reader's is mentioned at all. */
const aboutIn = rememberWith(({ text }: Seen) => {
  const clauses = text.split(/[,;:]| and | but /).filter(clauseIsOwn).length;
  const clients = /^\W*(?:my clients|they|our (?:client|team|board|management))\b/i.test(text);
  return { own: clauses + Number(clients), theirs: THEIRS.test(text) };
});
