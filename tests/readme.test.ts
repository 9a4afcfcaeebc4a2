import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFigures } from '../src/cli/training/readme.ts';
import figures from './corpus-figures.json' with { type: 'json' };

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README tells what the last training came to', () => {
  expect(README, 'run "npm run train": it writes this table too').toBe(withFigures(README, figures));
});

test('what stands around the table stays as it is, and a table that has gone is missed', () => {
  const tally = { hits: 3, false: 1, missed: 3 };
  const found = { heldBack: { fragment: { threat: tally }, mail: {} } };
  const [, table = ''] = /(\| behaviour[^]*?)\n\n/.exec(README) ?? [];
  const told = withFigures(`Before.\n\n${table}\n\nBehind.\n`, found);
  expect(told.startsWith('Before.\n\n| behaviour |')).toBe(true);
  expect(told).toContain('\n| threat | 4 | 75 % | 50 % | 0 | – | – |\n');
  expect(told.endsWith('|\n\nBehind.\n')).toBe(true);
  expect(() => withFigures('No table.', found)).toThrow('no table');
});
