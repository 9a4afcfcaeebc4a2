import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readCorpus } from '../../src/cli/training/corpus.ts';
import { trainOn } from '../../src/cli/training/train-on.ts';
import { heldBack } from '../../src/cli/training/unseen.ts';
import { parserFor } from '../../src/engine/reader.ts';
import { rules } from '../../src/rules/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hands-'));
afterAll(() => rmSync(folder, { recursive: true }));
vi.spyOn(console, 'log').mockReturnValue();

const THREATS = ['Pay by noon or the boat is sold', 'Fix the pump or I call the council', 'Sign today or we leave'];
const ORDINARY = ['Could we meet at noon', 'The pump was fixed in May', 'I can sign today'];

const line = (hand: number, text: string, label: string): string => `${text}, ${hand}. {${label}}\n`;
const note = (hand: number): string =>
  [...THREATS.map((text) => line(hand, text, 'threat')), ...ORDINARY.map((text) => line(hand, text, '-threat'))].join(
    '',
  );
/** A file counts as mails from twenty on. */
const mails = (hand: number): string =>
  Array.from({ length: 22 }, (_, mail) => `Dear Ines,\n${line(hand, THREATS[mail % 3] ?? '', 'threat')}`).join('\n');
const fragment = (id: string, label: number): string =>
  `${JSON.stringify({ id, rule: 'threat', label, text: `Pay or the boat is sold, ${id}.`, also: {} })}\n`;

for (const hand of [1, 2, 3]) {
  writeFileSync(join(folder, `g${hand}.txt`), note(hand));
  writeFileSync(join(folder, `g${hand}-mails.txt`), mails(hand));
}
writeFileSync(
  join(folder, 'fragments.jsonl'),
  ['a-1', 'b-1', 'c-1', 'a-2', 'b-2', 'c-2'].map((id) => fragment(id, id.endsWith('1') ? 1 : 0)).join(''),
);

const examples = readCorpus(folder, parserFor(rules));

describe('whole authors are held back', () => {
  const parts = heldBack(examples);
  /** Who wrote it: the file's name without "-mails", or the letters of a fragment's id. */
  const handOf = ({ file, bag }: (typeof examples)[number]): string =>
    file === 'fragments.jsonl' ? bag.replace(/-\d+$/, '') : file.replace(/(?:-mails)?\.txt$/, '');

  test.each(['g1', 'g2', 'g3', 'a', 'b', 'c'])('%s is never learnt from and asked in the same part', (hand) => {
    const halves = parts.map(({ held, others }) =>
      [held, others].map((half) => half.some((each) => handOf(each) === hand)),
    );
    expect(halves.filter(([held, learnt]) => held && learnt)).toEqual([]);
    expect(halves.filter(([held]) => held)).toHaveLength(1);
  });

  test('everything is asked once, and what is not asked is learnt from', () => {
    expect(parts.flatMap(({ held }) => held)).toHaveLength(examples.length);
    for (const { held, others } of parts) expect(held.length + others.length).toBe(examples.length);
  });
});

test('the same corpus gives the same bytes', () => {
  const bytes = (): string => JSON.stringify(trainOn(examples).weights);
  const first = bytes();
  expect(first).toContain('"threat"');
  expect(bytes()).toBe(first);
});
