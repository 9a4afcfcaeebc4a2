import { expect, test } from 'vitest';
import { compileParts } from '../../src/engine/frame.ts';
import { compileLanguage } from '../../src/engine/language.ts';
import { weightiest } from '../../src/engine/second/weightiest.ts';

const see = compileParts([], compileLanguage);

test.each<[string, Readonly<Record<string, number>>, string, readonly string[]]>([
  ['the heaviest first', { sign: 1, bin: 2 }, 'Sign the bottom or bin it.', ['bin', 'Sign']],
  ['words together, where they weigh more', { bin: 2, 'or bin': 1 }, 'Sign the bottom or bin it.', ['or bin']],
  ['none that only stand beside them', { bin: 2, it: -1 }, 'Sign the bottom or bin it.', ['bin']],
  ['none that hardly weigh', { bin: 3, sign: 1 }, 'Sign the bottom or bin it.', ['bin']],
  [
    'three at the most',
    { one: 5, two: 4, red: 3, ten: 2 },
    'One is not so red as the two, nor is a ten.',
    ['One', 'two', 'red'],
  ],
  ['what is said twice once', { fast: 1 }, 'Fast is what I call it, and fast.', ['Fast']],
  ['by its stem as well', { 'leav~': 1 }, 'We are leaving.', ['leaving']],
  ['as their writer spelt it', { 'by DAY': 1 }, 'Pay "BY Friday", please.', ['BY Friday']],
  ['both halves of a contraction', { not: 1 }, "I don't sign.", ["don't"]],
  ['nothing where no word speaks for it', { sign: -1 }, 'Sign it.', []],
])('tells %s', (_, weights, sentence, words) => {
  expect(weightiest(see(sentence), (feature) => weights[feature] ?? 0)).toEqual(words);
});
