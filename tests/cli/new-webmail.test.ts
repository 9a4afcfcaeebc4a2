import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/new-webmail.ts';

const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => void said.mockClear());

test.each([
  ['a name that is none', ['Gmx Mail', 'navigator.gmx.net'], 2, 'usage: npm run new:webmail'],
  ['a host that is an address', ['gmx', 'https://navigator.gmx.net/'], 2, 'usage: npm run new:webmail'],
  ['a host that is missing', ['gmx'], 2, 'usage: npm run new:webmail'],
  ['a webmail that is there already', ['fastmail', 'app.fastmail.com'], 1, 'Nothing is overwritten: EEXIST'],
])('%s is refused, and nothing is overwritten', async (_what, args, code, words) => {
  expect(await main(args)).toBe(code);
  expect(said.mock.lastCall?.[0]).toContain(words);
});
