import { describe, expect, test } from 'vitest';
import { asTold } from '../../../src/engine/rewrite/blame/as-told.ts';
import { howCome } from '../../../src/engine/rewrite/blame/how-come.ts';
import { notAsked } from '../../../src/engine/rewrite/blame/not-asked.ts';
import { heapOf } from '../../../src/engine/rewrite/hostility/heaps.ts';
import { wrapped } from '../../../src/engine/rewrite/irritator/wrapped.ts';

const TOKEN = 'x'.repeat(400);

// Each took for ever once: between its words the space could be left out, so one long word was cut every way.
describe('a word that is no word, of 400 characters, is read like any other', () => {
  test.each([
    ['whom no answer came to', () => howCome(`You have ignored my ${TOKEN} (again)`, 'I')],
    ['whom it was told to', () => asTold(`I heard you told the ${TOKEN}: the gate is ours`, 'I')],
    ['what was heard late', () => notAsked(`You could have mentioned the ${TOKEN}; we paid`, 'we')],
    ['who was never asked', () => notAsked(`Nobody${" didn't even".repeat(40)} told us`, 'we')],
    ['what ought to have been read', () => wrapped(`If you had read the ${TOKEN}; it is all there`, 'I')],
  ])('%s', (_shape, ways) => expect(ways()).toEqual([]));

  test('how much of what', () => expect(heapOf(`Forty pages of ${TOKEN}; no thanks`)).toBeUndefined());
});
