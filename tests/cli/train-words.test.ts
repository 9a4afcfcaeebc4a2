import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { learnLiking, scoredUnseen } from '../../src/cli/training/liking.ts';
import { isGood, readVerdicts } from '../../src/cli/training/verdicts.ts';
import figures from '../verdicts/figures.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function readings(...lines: object[]): URL {
  const file = join(folder, `${lines.length}.jsonl`);
  writeFileSync(file, lines.map((each) => JSON.stringify(each)).join('\n'));
  return pathToFileURL(file);
}

/** Three readers, each of other sentences, who would ask, lose the point by leaving the sentence out, and would never shout. */
const READ = ['bill', 'gate', 'keys'].flatMap((thing, i) =>
  [`Pay for the ${thing} now.`, `Fix the ${thing} at once.`, `Send the ${thing} back today.`].map((before) => ({
    by: i + 1,
    rule: 'demand',
    before,
    offers: [
      [`Could you ${before.toLowerCase().slice(0, -1)}?`, 2, 1],
      ['', 2, 0],
      [`${before} At once!`, 0, 1],
    ],
  })),
);

describe('what is learnt from readings', () => {
  const verdicts = readVerdicts(readings(...READ));

  test('good is what could be sent and keeps the point', () => {
    expect(verdicts.slice(0, 3).map(isGood)).toEqual([true, false, false]);
  });

  test('what a forgiving reader says of a gap for the matter itself tells nothing of the point', () => {
    const [gap, reason] = readVerdicts(
      readings({
        ...READ[0],
        forgiving: true,
        offers: [
          ['I need [what you need].', 2, 1],
          ['Pay, because [your reason].', 2, 1],
        ],
      }),
    ).map(isGood);
    expect([gap, reason]).toEqual([null, true]);
  });

  test('asks every reader with what the others taught', () => {
    const ordered = scoredUnseen(verdicts);
    expect(ordered).toHaveLength(verdicts.length);
    const [kept, lost] = [true, false].map((is) =>
      ordered.filter(({ verdict }) => verdict.keepsPoint === is).map(({ point }) => point),
    );
    expect(Math.min(...(kept ?? []))).toBeGreaterThan(Math.max(...(lost ?? [])));
  });

  test('learns nothing from what others said of the sentences that the reader held back read', () => {
    const shared = READ.map((reading) => ({ ...reading, before: 'Pay the bill now.' }));
    const ordered = scoredUnseen(readVerdicts(readings(...shared)));
    expect(new Set(ordered.flatMap(({ sent, point }) => [Math.abs(sent), Math.abs(point)]))).toEqual(new Set([0]));
  });

  test('the same readings give the same bytes', () => {
    const learnt = () => learnLiking(verdicts, scoredUnseen(verdicts));
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
  ['threat', 0.509],
  ['ultimatum', 0.689],
  ['time-pressure', 0.644],
  ['demand', 0.82],
  ['blame', 0.653],
  ['irritator', 0.75],
  ['hostility', 0.582],
  ['flat-refusal', 0.931],
  ['all', 0.632],
] as const)('for %s the words offered first could be sent and keep the point in %d of sentences', (rule, floor) => {
  expect(figures[rule].good).toBeGreaterThanOrEqual(floor);
});
