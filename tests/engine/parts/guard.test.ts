import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { readsSentences } from '../../../src/engine/rule.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';

const reader = createReader(rules.filter((rule) => readsSentences(rule) && rule.severity !== 'praise'));
const marks = (body: string): string[] =>
  reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS).signals.map(({ rule }) => rule);

/** Words that cost, and the same words where they cost nothing. */
describe.each([
  ['reported speech', 'ultimatum', 'Take it or leave it.', 'He said it was take it or leave it.'],
  ['a question about their finality', 'ultimatum', '12,000 is my final offer.', 'Is 12,000 your final offer?'],
  ['a denial', 'ultimatum', 'The price is set in stone.', 'Nothing here is set in stone.'],
  ['a settled paper', 'ultimatum', 'This is our final offer.', 'The final invoice is attached.'],
  ['a benefit', 'threat', 'If you do not pay, we will stop work.', "If you pay now, I'm happy to drop the fee."],
  ['a shared loss', 'threat', 'Unless you stop we will sue you.', 'Unless the rain stops we both lose the harvest.'],
  [
    'a wish to agree',
    'threat',
    'Otherwise we will cancel the order.',
    "Otherwise we would rather cancel, though I'd prefer to settle it.",
  ],
  ["somebody else's duty", 'demand', 'You must return the keys.', 'The tenants must return the keys.'],
  ['a manner of speaking', 'demand', 'You must pay the fee.', 'You must have been exhausted.'],
  ['a reason', 'demand', 'Send the form back.', 'Send the form back, because the office closes for a month.'],
  ["the writer's own fault", 'blame', 'You forgot the second page.', 'You forgot nothing, the mistake was mine.'],
  ['praise of theirs', 'irritator', 'Our offer is very generous.', 'Your offer is very generous.'],
  ['a feeling about oneself', 'hostility', 'Your plan is ridiculous.', 'I was being ridiculous.'],
  ["the writer's own haste", 'time-pressure', 'Reply within the hour.', "I'll reply within the hour."],
  ['a no with a way out', 'flat-refusal', "We can't accept 400.", "We can't accept 400. Would 450 work?"],
  ['a no that is none', 'flat-refusal', "We won't pay.", "We won't charge you for that."],
  ['letters that are a name', 'shouting', 'We want it NOW.', 'We want it for NATO.'],
])('%s', (_, rule, costs, harmless) => {
  test(`marked: ${costs}`, () => {
    expect(marks(costs)).toContain(rule);
  });
  test(`not marked: ${harmless}`, () => {
    expect(marks(harmless)).toEqual([]);
  });
});
