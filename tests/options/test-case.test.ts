import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled } from '../../src/cli/evaluation/labelled.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { SAMPLES } from '../../src/options/samples.ts';
import { testCase } from '../../src/options/test-case.ts';
import { mailOf } from '../../src/options/trial.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

function read(line: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-case-')), 'case.jsonl');
  writeFileSync(file, `${line}\n`);
  return readLabelled(file);
}

const [{ trial }] = SAMPLES;
const { draft } = trial;
const mail = mailOf(trial);

test('a copied test case is read by the evaluation as it was ticked', () => {
  const review = reader.review(mail, { ...DEFAULT_SETTINGS, cap: 9 });
  const ultimatum = review.nudges.find(({ rule }) => rule === 'ultimatum');
  const [labelled] = read(testCase(mail, review, new Set([ultimatum?.id ?? ''])));
  expect(labelled?.mail).toMatchObject(mail);
  expect(labelled?.whole).toMatchObject({ negotiation: true, 'missing-question': true });
  const judged = labelled?.stretches.map(({ start, end, labels }) => [draft.slice(start, end), labels.ultimatum]);
  expect(judged).toContainEqual(['take it or leave it', false]);
});

test('and with its whole thread', () => {
  const review = reader.review(mail, DEFAULT_SETTINGS);
  const [labelled] = read(testCase(mail, review, new Set()));
  expect(labelled?.mail.thread).toEqual(mail.thread);
  expect(labelled?.mail.thread.map(({ from, date }) => `${from} ${date.slice(0, 10)}`)).toEqual([
    'me 2026-03-02',
    'them 2026-03-04',
    'me 2026-03-05',
    'them 2026-03-09',
  ]);
});

test.each(SAMPLES.map(({ name, trial }) => [name, trial] as const))(
  '%s is a negotiation that Parley has something to say about',
  (_, trial) => {
    const { negotiation, nudges } = reader.review(mailOf(trial), DEFAULT_SETTINGS);
    expect(negotiation).toBe(true);
    expect(nudges).not.toEqual([]);
  },
);

test('two of the samples are threads of three mails and more', () => {
  expect(SAMPLES.map(({ trial }) => trial.thread.length)).toEqual([4, 3, 0]);
});
