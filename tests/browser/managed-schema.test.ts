import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import schema from '../../assets/managed-schema.json' with { type: 'json' };
import { POLICY_ENTRIES } from '../../src/browser/managed.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const read = Object.keys(POLICY_ENTRIES).toSorted();

// Chromium drops a field that its schema does not name, and nobody sets one that is not written down.
test('the schema of the policy names every field that is read, and no other', () => {
  expect(Object.keys(schema.properties).toSorted(), 'assets/managed-schema.json').toEqual(read);
});

test('and so does what administrators read', () => {
  const guide = readFileSync(new URL('../../.github/POLICY.md', import.meta.url), 'utf8');
  const cells = guide.split('\n').flatMap((line) => /^\| (`[^|]*) \|/.exec(line)?.[1] ?? []);
  const named = cells.flatMap((cell) => Array.from(cell.matchAll(/`(\w+)`/g), ([, field = '']) => field));
  expect(named.toSorted(), '.github/POLICY.md').toEqual(read);
});
