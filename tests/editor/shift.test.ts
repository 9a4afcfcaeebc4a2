import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, shift } from '../../src/editor/shift.ts';

describe('a mark follows its words', () => {
  test.each([
    ['typed before it', 'otherwise we leave', 'So otherwise we leave', 'otherwise'],
    ['typed after it', 'otherwise we', 'otherwise we leave', 'otherwise'],
    ['deleted before it', 'So otherwise', 'otherwise', 'otherwise'],
    ['typed right behind it', 'otherwise', 'otherwise, ', 'otherwise'],
  ])('%s', (_what, before, after, words) => {
    const span = { start: before.indexOf(words), end: before.indexOf(words) + words.length };
    const edit = editBetween(before, after);
    const moved = edit && shift(span, edit);
    expect(moved && after.slice(moved.start, moved.end)).toBe(words);
  });

  test.each([
    ['a letter in the middle', 'otherwise', 'otherwiise'],
    ['its last letter gone', 'otherwise we', 'otherwis we'],
    ['all replaced', 'otherwise', 'x'],
  ])('and goes with %s', (_what, before, after) => {
    const edit = editBetween(before, after);
    expect(edit && shift({ start: 0, end: 9 }, edit)).toBeNull();
  });

  const text = () => string({ maxLength: 6 });
  test('wherever one edit falls, a mark that is kept keeps its letter', () => {
    const kept = property(text(), text(), text(), text(), (head, gone, added, tail) => {
      const before = head + gone + tail;
      const after = head + added + tail;
      const edit = editBetween(before, after);
      return [...Array(before.length).keys()].every((start) => {
        const moved = edit && shift({ start, end: start + 1 }, edit);
        return !moved || after[moved.start] === before[start];
      });
    });
    expect(() => assert(kept)).not.toThrow();
  });
});
