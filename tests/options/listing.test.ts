import { expect, test } from 'vitest';
import { grouped } from '../../src/options/listing.ts';
import type { RuleShown } from '../../src/ui/rule-entry.tsx';

const rule = (id: string, severity: RuleShown['severity'], rest: Partial<RuleShown> = {}): RuleShown => ({
  id,
  title: id,
  severity,
  definition: '',
  because: '',
  flags: [],
  allows: [],
  sources: [],
  ...rest,
});

const RULES = [
  rule('threat', 'stop', { definition: 'Announces a harmful act.' }),
  rule('ultimatum', 'nudge', { flags: ['We can do 500. [Take it or leave it].'] }),
  rule('call-first', 'draft', { because: 'A short call helps.' }),
  rule('open-question', 'praise'),
];

const found = (search: string) =>
  grouped(RULES, search).map(({ title, rules }) => [title, ...rules.map(({ id }) => id)]);

test('rules stand in groups by what they do', () => {
  expect(found('')).toEqual([
    ['Marked in your draft', 'threat', 'ultimatum'],
    ['About the mail as a whole', 'call-first'],
    ['Praise', 'open-question'],
  ]);
});

test.each([
  ['HARMFUL', ['threat']],
  ['500. take it', ['ultimatum']],
  ['call short', ['call-first']],
  ['call harmful', []],
])('a search for %j finds %j', (search, ids) => {
  expect(found(search).flatMap(([, ...rules]) => rules)).toEqual(ids);
});
