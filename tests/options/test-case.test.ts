import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLabelled } from '../../src/cli/evaluation/labelled.ts';
import { createReader } from '../../src/engine/reader.ts';
import type { Mail } from '../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { SAMPLES } from '../../src/options/samples.ts';
import { testCase } from '../../src/options/test-case.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

function read(line: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-case-')), 'case.jsonl');
  writeFileSync(file, `${line}\n`);
  return readLabelled(file);
}

const [{ theirs, draft } = { theirs: '', draft: '' }] = SAMPLES;
const mail: Mail = {
  thread: [{ from: 'them', date: '', subject: '', body: theirs }],
  draft: { subject: '', body: draft },
};

test('a copied test case is read by the evaluation as it was ticked', () => {
  const review = reader.review(mail, { ...DEFAULT_SETTINGS, cap: 9 });
  const ultimatum = review.nudges.find(({ rule }) => rule === 'ultimatum');
  const [labelled] = read(testCase(mail, review, new Set([ultimatum?.id ?? ''])));
  expect(labelled?.mail).toMatchObject(mail);
  expect(labelled?.whole).toMatchObject({ negotiation: true, 'missing-question': true });
  const judged = labelled?.stretches.map(({ start, end, labels }) => [draft.slice(start, end), labels.ultimatum]);
  expect(judged).toContainEqual(['take it or leave it', false]);
});

test.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
  '%s is a negotiation that Parley has something to say about',
  (_, sample) => {
    const thread = sample.theirs ? [{ from: 'them' as const, date: '', subject: '', body: sample.theirs }] : [];
    const { negotiation, nudges } = reader.review(
      { thread, draft: { subject: '', body: sample.draft } },
      DEFAULT_SETTINGS,
    );
    expect(negotiation).toBe(true);
    expect(nudges).not.toEqual([]);
  },
);
