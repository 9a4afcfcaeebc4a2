import { expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);
const BODY = 'Our offer is €285 per desk, delivered in March. Take it or leave it. The price is not negotiable.';
const marked = (allowed: readonly string[]): string[] =>
  reader
    .review({ thread: [], draft: { subject: '', body: BODY } }, { ...DEFAULT_SETTINGS, allowed })
    .nudges.filter(({ rule }) => rule === 'ultimatum')
    .map(({ text }) => text);

test('words that a person allows are not marked, however they are written; others are', () => {
  expect(marked([])).toEqual(['Take it or leave it', 'The price is not negotiable']);
  expect(marked(['  take it  OR leave it '])).toEqual(['The price is not negotiable']);
});
