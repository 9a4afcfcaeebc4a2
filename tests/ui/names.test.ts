import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/ui/names.ts';

describe('a name', () => {
  test.each([
    ['Inês Duarte <ines@example.com>', 'Inês Duarte'],
    ['"Duarte, Inês" <ines@example.com>', 'Duarte, Inês'],
    ['<ines@example.com>', 'ines@example.com'],
    ['ines@example.com', 'ines@example.com'],
    ['', ''],
  ])('of %j is %j', (person, name) => {
    expect(nameOf(person)).toBe(name);
  });
});
