import { expect, test } from 'vitest';
import { asMail } from '../../src/cli/evaluation/as-mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const wordsFor = (reader: ReturnType<typeof createReader>, draft: string): string[] =>
  reader.review(asMail(draft), DEFAULT_SETTINGS).nudges.flatMap(({ rewrites }) => rewrites.map(({ text }) => text));

test.each([
  ['For PO-4471 we pay 900, take it or leave it.', 'For PO-5582 we pay 900, take it or leave it.'],
  ["If you don't pay INV-2291 by Friday, I will sue you.", "If you don't pay INV-3302 by Friday, I will sue you."],
])('better words for one mail are never those for another that differs in a code alone: %s', (first, second) => {
  const alone = [createReader(rules, weights), createReader(rules)].map((reader) => wordsFor(reader, second));
  const after = [createReader(rules, weights), createReader(rules)].map((reader) => {
    wordsFor(reader, first);
    return wordsFor(reader, second);
  });
  expect(alone.flat().some((words) => /5582|3302/.test(words))).toBe(true);
  expect(after).toEqual(alone);
});
