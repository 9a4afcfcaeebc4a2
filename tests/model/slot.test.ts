import { expect, test } from 'vitest';
import { slotsIn } from '../../src/model/slot.ts';

test.each([
  ['a reason', 'We need the 400 euros by Friday, because [your reason].', ['[your reason]']],
  ['two of them', '[What you need] would help, because [your reason].', ['[What you need]', '[your reason]']],
  ['the same words twice', '[two times] or [two times]', ['[two times]', '[two times]']],
  [
    'a note of what belongs in it',
    'The alternative is [your alternative (Kessler, 12%)].',
    ['[your alternative (Kessler, 12%)]'],
  ],
  ['none', 'We need the 400 euros by Friday.', []],
  ['brackets that hold nothing, or go over a line', 'a box [] and [one\ntwo]', []],
])('%s', (_, text, slots) => expect(slotsIn(text)).toEqual(slots));
