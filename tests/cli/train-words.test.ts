import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { learnLiking, likingUnseen } from '../../src/cli/training/liking.ts';
import { isGood, readVerdicts } from '../../src/cli/training/verdicts.ts';
import figures from '../verdicts/figures.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function readings(...lines: object[]): URL {
  const file = join(folder, `${lines.length}.jsonl`);
  writeFileSync(file, lines.map((each) => JSON.stringify(each)).join('\n'));
  return pathToFileURL(file);
}

/** Three readers who would ask, and would never leave the sentence out. */
const READ = [1, 2, 3].flatMap((by) =>
  ['Pay the bill now.', 'Fix the gate at once.', 'Send the keys back today.'].map((before) => ({
    by,
    rule: 'demand',
    before,
    offers: [
      [`Could you ${before.toLowerCase().slice(0, -1)}?`, 2, 1],
      ['', 2, 0],
    ],
  })),
);

describe('what is learnt from readings', () => {
  const verdicts = readVerdicts(readings(...READ));

  test('good is what could be sent and keeps the point', () => {
    expect(verdicts.slice(0, 2).map(isGood)).toEqual([true, false]);
  });

  test('asks every reader with what the others taught', () => {
    const ordered = likingUnseen(verdicts);
    expect(ordered).toHaveLength(verdicts.length);
    const [good, bad] = [true, false].map((is) =>
      ordered.filter(({ verdict }) => isGood(verdict) === is).map(({ liking }) => liking),
    );
    expect(Math.min(...(good ?? []))).toBeGreaterThan(Math.max(...(bad ?? [])));
  });

  test('the same readings give the same bytes', () => {
    const learnt = () => learnLiking(verdicts, likingUnseen(verdicts));
    expect(JSON.stringify(learnt())).toBe(JSON.stringify(learnt()));
  });

  test.each([
    ['a verdict that is none', { by: 1, rule: 'demand', before: 'Pay.', offers: [['Could you pay?', 3, 1]] }, 'line 2'],
    ['no reader', { rule: 'demand', before: 'Pay.', offers: [] }, '"by"'],
  ])('%s is named with its line', (_what, line, named) => {
    expect(() => readVerdicts(readings(READ[0] ?? {}, line))).toThrow(named);
  });
});

/** "npm run train:words" prints these: each reader is asked with what the others taught, on sentences nobody else read. */
test.each([
  ['threat', 0.7],
  ['ultimatum', 0.69],
  ['time-pressure', 0.66],
  ['demand', 0.9],
  ['blame', 0.64],
  ['irritator', 0.83],
  ['hostility', 0.72],
  ['flat-refusal', 0.84],
  ['all', 0.72],
] as const)('for %s the words offered first could be sent and keep the point in %d of sentences', (rule, floor) => {
  expect(figures[rule].good).toBeGreaterThanOrEqual(floor);
});
