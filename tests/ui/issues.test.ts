import { expect, test } from 'vitest';
import { ISSUES as KNOWN } from '../../src/engine/thread/offer-lines.ts';
import { issueName, ISSUES } from '../../src/ui/issues.ts';

test('every issue that the engine tells apart has a name in the language of the person', () => {
  expect(KNOWN.map(([, issue]) => issue).filter((issue) => !ISSUES.has(issue))).toEqual([]);
});

test.each([
  ['rent', 'Rent'],
  ['set-up', 'Set-up'],
  ['guests', 'Guests'],
])('%s is called %s', (issue, name) => expect(issueName(issue)).toBe(name));
