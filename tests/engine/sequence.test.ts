import { expect, test } from 'vitest';
import { firstOf } from '../../src/engine/sequence.ts';

test.each([
  [0, []],
  [1, ['a']],
  [2, ['a', 'b']],
  [9, ['a', 'b', 'c']],
])('the first %i of three', (most, first) => expect([...firstOf(['a', 'b', 'c'], most)]).toEqual(first));

test('what is behind the last of them is not worked out', () => {
  function* counted(): Generator<string> {
    yield 'a';
    throw new Error('nobody looks at this');
  }
  expect([...firstOf(counted(), 1)]).toEqual(['a']);
});
