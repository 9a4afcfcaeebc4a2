import { describe, expect, test } from 'vitest';
import { compare } from '../../src/ui/difference.tsx';

/** Draws what goes as -words- and what comes as +words+. */
function drawn(before: string, after: string): string[] {
  const { old, fresh } = compare(before, after);
  const draw = (pieces: typeof old, sign: string) =>
    pieces.map(({ words, kept }) => (kept ? words : `${sign}${words}${sign}`)).join('');
  return [draw(old, '-'), draw(fresh, '+')];
}

describe('shows what a rewrite changes', () => {
  test.each([
    [
      'a word',
      'You must send it today.',
      'You could send it today.',
      ['You- must- send it today.', 'You+ could+ send it today.'],
    ],
    [
      'words added',
      'We can pay 285.',
      'We can pay 285, because of our budget.',
      ['We can pay- 285.-', 'We can pay+ 285, because of our budget.+'],
    ],
    ['words left out', 'Obviously, it is late.', 'it is late.', ['-Obviously,- it is late.', 'it is late.']],
    [
      'another sentence as a whole, not word by word',
      'Take it or leave it.',
      'Is there something else that would help, or is it the date?',
      ['-Take it or leave it.-', '+Is there something else that would help, or is it the date?+'],
    ],
    ['nothing in their place', 'Obviously', '', ['-Obviously-', '']],
  ])('%s', (_what, before, after, expected) => {
    expect(drawn(before, after)).toEqual(expected);
  });
});
