import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);
const BEFORE = 'You offered €4,200 and we had asked for €4,500 for the job.\n\n';
const BEHIND = '\n\nWe could agree on €4,350, paid in two parts. Would that work for you?';
const marks = (said: string): string[] =>
  reader
    .review({ thread: [], draft: { subject: '', body: BEFORE + said + BEHIND } }, DEFAULT_SETTINGS)
    .signals.filter(({ start }) => start !== null && start >= BEFORE.length && start < BEFORE.length + said.length)
    .map(({ rule }) => rule);

/** Each with a near miss in the same words. */
describe.each([
  [
    'threat',
    'Unless you pay by Friday, we will take you to court.',
    'If you land by Friday, we will take you out to dinner.',
  ],
  ['threat', 'I will take you to court over this.', 'I will take you to the tennis court on Sunday.'],
  ['threat', 'We ship no more pallets until invoice 4711 is paid.', 'We ship no more pallets until Monday.'],
  [
    'threat',
    'From today we accept no deliveries until the complaint is solved.',
    'From today we accept no deliveries until the audit is finished.',
  ],
  [
    'threat',
    'We deliver no further wine until your account is settled.',
    'We deliver no further wine until the harvest is in.',
  ],
  ['demand', 'You will knock another 300 off.', 'Will you knock another 300 off?'],
  ['demand', 'You will take another 300 off.', 'You will take the afternoon off.'],
  ['demand', 'You will take the late fee off.', 'You will take your coat off.'],
  [
    'threat',
    'Unless you pay by Friday, we will take you through the tribunal.',
    'If you come by Friday, we will take you through the plans.',
  ],
  [
    'blame',
    'None of this would have happened if you could read a contract.',
    'None of this would have gone so well without you.',
  ],
  ['blame', 'Thanks to you my daughter stood at the gate for an hour.', 'Thanks to you my daughter has a place.'],
  ['blame', 'Had you read it, we would not have lost the slot.', 'Had you been here, you would have loved it.'],
  ['gratitude', 'Thanks to you my daughter has a place.', 'Thanks to you my daughter stood at the gate for an hour.'],
  ['gratitude', 'Thanks for letting us wait inside.', 'Thanks for making us wait in the rain.'],
  ['absolute', 'You never get back to anyone.', 'You never have to get back to anyone.'],
  ['hostility', 'Is there anybody in your office who can count?', 'Is there anybody in your office who can sign?'],
  ['ultimatum', "I won't write another word about the price.", "I won't write to them about the price."],
])('%s', (rule, meant, harmless) => {
  test(`marked: ${meant}`, () => expect(marks(meant)).toContain(rule));
  test(`not marked: ${harmless}`, () => expect(marks(harmless)).not.toContain(rule));
});
