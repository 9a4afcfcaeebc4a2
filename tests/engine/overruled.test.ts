import { expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);

// The second reader thinks little of these: "drop the rent" stands in many a friendly offer. It was heard once.
test.each([
  "If you don't drop the rent, I'll report you to the council.",
  "If you don't drop the rent to 1,300, I'll report you to the council.",
  "If you don't drop the rent by Friday I'll report you to the council.",
  'If you do not pay as we agreed, I will report you to the board.',
  'Unless the arrears are paid by the 3rd, I am taking you to court.',
])('a threat in plain words stands, whatever the other words weigh: %s', (body) => {
  const { signals } = reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
  expect(signals.map(({ rule }) => rule)).toContain('threat');
});

test.each([
  'If you send me the photos, I will file the claim with the insurer for you.',
  'If you send me the meter readings, I will report the leak for you.',
  'If you are coming by train, I will report to you at the station at nine.',
])('a service to the reader is none: %s', (body) => {
  const { signals } = reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
  expect(signals.map(({ rule }) => rule)).not.toContain('threat');
});
