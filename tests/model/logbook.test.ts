import { expect, test } from 'vitest';
import { isTiring } from '../../src/model/logbook.ts';

test.each([
  [{ shown: 9, taken: 0, ignored: 4, wrong: 0 }, false],
  [{ shown: 9, taken: 0, ignored: 4, wrong: 1 }, true],
  [{ shown: 20, taken: 5, ignored: 5, wrong: 0 }, false],
  [{ shown: 20, taken: 5, ignored: 6, wrong: 0 }, true],
])('%j tires a person: %s', (counts, is) => {
  expect(isTiring(counts)).toBe(is);
});
