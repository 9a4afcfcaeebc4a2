import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/new-rule.ts';

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => void said.mockClear());

test.each([
  ['a name that is none', ['Empty Promise', 'Empty promise'], 2, 'usage: npm run new:rule'],
  ['a title that is missing', ['empty-promise'], 2, 'usage: npm run new:rule'],
  ['a rule that is there already', ['threat', 'Threat'], 1, 'src/rules/threat.ts cannot be written: EEXIST'],
])('%s is refused, and nothing is overwritten', async (_what, args, code, words) => {
  expect(await main(args)).toBe(code);
  expect(said.mock.lastCall?.[0]).toContain(words);
});
