import { expect, test } from 'vitest';
import { partsOf } from '../../../src/engine/rule.ts';
import { rules } from '../../../src/rules/index.ts';

const patterns = [...new Set(partsOf(rules))].flatMap(({ name, match }) => match.map((each) => ({ name, each })));
const twice = (all: readonly string[]): string[] => all.filter((each, at) => all.indexOf(each) !== at);

test('no pattern offers the same words twice', () => {
  const doubled = patterns.flatMap(({ name, each }) =>
    Array.from(each.matchAll(/\(([^()]*)\)/g), ([, choices = '']) => twice(choices.split('|')))
      .filter((words) => words.length > 0)
      .map((words) => `${name}: ${words.join(', ')}`),
  );
  expect(doubled).toEqual([]);
});

test('no part holds the same pattern twice', () => {
  expect(twice(patterns.map(({ name, each }) => `${name}: ${each}`))).toEqual([]);
});
