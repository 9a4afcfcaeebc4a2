import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/cli/training/corpus.ts';
import type { Seen } from '../../src/engine/frame.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAIL = ['Dear Ines,', 'No. {flat-refusal}', 'The hall is let that week.', 'Pay today. {demand, ?threat}'];
/** A file counts as mails from twenty on. */
const MAILS = Array.from({ length: 22 }, () => MAIL.join('\n')).join('\n\n');
writeFileSync(join(folder, 'g1-mails.txt'), MAILS);
writeFileSync(join(folder, 'g1.txt'), 'Final version attached. {-ultimatum}\n');

const see = (text: string): Seen => ({ text, terms: [], has: () => false, places: () => [] });
const examples = readCorpus(folder, see);
const saying = (text: string) => examples.find(({ sentence }) => sentence.text === text);

describe('mails with their labels in the margin', () => {
  test.each([
    ['No.', 'flat-refusal', 1],
    ['No.', 'demand', 0],
    ['Pay today.', 'demand', 1],
    ['Pay today.', 'threat', null],
    ['Final version attached.', 'ultimatum', 0],
  ])('“%s”, %s: %s', (text, rule, label) => {
    expect(saying(text)?.label(rule)).toBe(label);
  });

  test('a sentence knows what is said next to it, in its own mail and no other', () => {
    expect(saying('No.')?.among.map(({ text }) => text)).toEqual([
      'Dear Ines,',
      'No.',
      'The hall is let that week.',
      'Pay today.',
    ]);
  });

  test('fragments and mails by one hand are held back together', () => {
    expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(['g1']));
  });
});
