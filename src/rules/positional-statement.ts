import { sentenceRule } from '../engine/rule.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { reasonedPosition } from '../engine/rewrite/refusal/refusals.ts';
import { followedBy } from '../engine/neighbours.ts';
import { logistics, position, workings } from '../engine/parts/position.ts';
import { reported } from '../engine/parts/guard.ts';
import { alternative, reason } from '../engine/parts/reason.ts';

export default sentenceRule({
  id: 'positional-statement',
  title: 'Position without a reason',
  block: ['two-way communication'],
  level: 'paragraph',
  severity: 'note',
  means:
    'You state what you want, a number, a term, a date, and neither there nor in the sentences around it can the reader tell what it is for.',
  because:
    'They know what you want, not why. One reason they can check (a benchmark, a budget, a date that binds you) gives them something to work with.',
  evidence: ['one-good-reason', 'warm-can-cost'],
  frames: [
    {
      why: 'a bare position',
      all: [position],
      without: [logistics, workings, reported, reason, alternative],
      unlessAsked: true,
    },
  ],
  parts: [reason, alternative],
  excused: ({ sentence, reading }) => followedBy(reading, sentence, [reason, alternative]),
  rewrites: ({ sentence }) => reword(sentence, reasonedPosition),
});
