import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/cli/evaluation/judge.ts';
import { readLabelled } from '../../src/cli/evaluation/labelled.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));

function written(name: string, ...rows: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}

const ASKED = {
  from: 'them',
  date: '2026-03-02T09:00:00',
  body: 'We could offer you the flat for €1,200 a month. Do you have pets?',
};
const OFFERED = { side: 'them', message: 0, text: 'the flat for €1,200 a month', amount: 1200, unit: 'EUR' };
const thread = (gold: object) => ({
  id: 'flat',
  thread: [ASKED],
  draft: { body: 'Thank you for showing us round. We could pay €1,150 from the first of May.' },
  gold: { negotiation: true, sentences: [], nudges: {}, ...gold },
});

describe('counts', () => {
  const labels = { offers: [OFFERED], open: [{ side: 'them', text: 'Do you have pets?' }], call: 'held' };

  test('offers, open questions and the call of a thread, each finding once', () => {
    const counted = evaluate(readLabelled(written('facts.jsonl', thread(labels))));
    expect(counted.of('facts of the thread', 'offers')).toEqual({ hits: 1, wrong: 1, missed: 0 });
    expect(counted.of('facts of the thread', 'open questions')).toEqual({ hits: 1, wrong: 0, missed: 0 });
    expect(counted.of('facts of the thread', 'call')).toEqual({ hits: 1, wrong: 0, missed: 0 });
  });

  test('nothing for what a file does not label', () => {
    const rows = evaluate(readLabelled(written('silent.jsonl', thread({ offers: [], promises: [] })))).rows();
    expect(rows.filter((row) => /^ +(?:offers|promises|open|call) /.test(row))).toEqual([]);
  });

  test('an empty list against what is found, where other threads of the file have one', () => {
    const file = written('mixed.jsonl', thread(labels), thread({ offers: [] }));
    expect(evaluate(readLabelled(file)).of('facts of the thread', 'offers')).toEqual({ hits: 1, wrong: 3, missed: 0 });
  });

  test('draft-level rules by their labels, arguable ones never', () => {
    const gold = { nudges: { 'missing-question': true, 'missing-rapport': null }, unanswered: { any: true } };
    const counted = evaluate(readLabelled(written('drafts.jsonl', thread(gold))));
    expect(counted.of('draft-level rules')).toEqual({ hits: 2, wrong: 0, missed: 0 });
  });

  test('a fragment for its rule', () => {
    const row = { id: 'f1', rule: 'ultimatum', label: 1, text: 'Take it or leave it.', also: {} };
    expect(evaluate(readLabelled(written('f.jsonl', row))).of('sentence rules', 'ultimatum').hits).toBe(1);
  });

  test('labels in the margin of fragments', () => {
    const lines = [
      'Take it or leave it. {ultimatum}',
      'Is this your final offer? {-ultimatum}',
      'The files are attached.',
    ];
    const counted = evaluate(readLabelled(written('fragments.txt', lines.join('\n'))));
    expect(counted.of('sentence rules', 'ultimatum')).toEqual({ hits: 1, wrong: 0, missed: 0 });
  });

  test('labels in the margin of mails, each of which is to be recognised where it shows something', () => {
    const mail = 'Dear Ines,\nWe can offer 285 euros.\nTake it or leave it. {ultimatum, ?threat}\nMilo';
    const note = 'Hi all,\nThe minutes are attached.';
    const counted = evaluate(readLabelled(written('mails.txt', [mail, ...Array(20).fill(note)].join('\n\n'))));
    expect(counted.of('sentence rules', 'ultimatum')).toEqual({ hits: 1, wrong: 0, missed: 0 });
    expect(counted.of('facts of the thread', 'negotiation')).toEqual({ hits: 1, wrong: 0, missed: 0 });
  });
});

test.each([
  ['broken.jsonl', '{"id": ', 'broken.jsonl, line 1: not JSON'],
  ['strange.jsonl', '{"id": "a"}', 'strange.jsonl, line 1: neither a labelled fragment'],
  [
    'odd.jsonl',
    thread({ offers: [{ ...OFFERED, amount: 'much' }] }),
    'odd.jsonl, line 1: gold.offers.0.amount: Invalid type: Expected number but received "much"',
  ],
  ['calls.jsonl', thread({ call: 'maybe' }), 'calls.jsonl, line 1: gold.call: Invalid type'],
  ['empty.jsonl', '', 'empty.jsonl: no rows'],
  ['list.json', '{}', 'list.json: as a whole: Invalid type: Expected Array'],
])('%s is refused, and the reason names the place', (name, row, reason) => {
  expect(() => readLabelled(written(name, row))).toThrow(reason);
});
