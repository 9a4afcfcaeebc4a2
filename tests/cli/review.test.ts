import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/review.ts';

const MAIL = {
  id: 'desks',
  thread: [{ from: 'them', date: '2026-03-02T09:00:00', subject: 'Desks', body: 'I can do €295. Would veneer do?' }],
  draft: { subject: 'Re: Desks', body: 'We can pay €285 per desk. Take it or leave it.' },
};

let folder = '';
const printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-review-'));
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function review(lines: readonly string[], ...options: readonly string[]): Promise<number> {
  const file = join(folder, 'mails.jsonl');
  await writeFile(file, lines.join('\n'));
  return await main([...options, file]);
}

describe('for machines', () => {
  test('one line in, one line out, in the same order, with the fields that were promised', async () => {
    expect(await review([JSON.stringify(MAIL), JSON.stringify({ ...MAIL, id: 2 })], '--json')).toBe(0);
    const [first, second] = printed.map((line) => JSON.parse(line));
    expect([first.id, second.id]).toEqual(['desks', '2']);
    expect(Object.keys(first)).toEqual(['id', 'language', 'negotiation', 'signals', 'nudges', 'questions', 'summary']);
    expect(Object.keys(first.summary)).toEqual(['offers', 'promises', 'open', 'call', 'next']);
    expect(first.signals).toContainEqual({
      rule: 'ultimatum',
      start: 26,
      end: 45,
      text: 'Take it or leave it',
      sure: expect.any(Number),
    });
    expect(Object.keys(first.nudges[0])).toEqual(['rule', 'also', 'severity', 'shown', 'start', 'end', 'rewrites']);
    expect(first.nudges[0]).toMatchObject({ rule: 'ultimatum', shown: true });
  });

  test('a line that cannot be read gives its error, the rest goes on, and the exit code says so', async () => {
    expect(await review(['?', JSON.stringify(MAIL)], '--json')).toBe(1);
    expect(printed.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'line 1', error: 'line 1 is not JSON' },
      { id: 'desks', negotiation: true },
    ]);
  });
});

describe('for people', () => {
  test('names the behaviour, the words, why, and better ones', async () => {
    await review([JSON.stringify(MAIL)]);
    expect(printed.join('\n')).toMatch(/Ultimatum.*"Take it or leave it"\n\s+This closes the door[\s\S]+→ /);
  });

  test('says why it is silent, and what the rules saw all the same', async () => {
    await review([JSON.stringify({ draft: { body: 'The film is a joke. See you at eight, bring the popcorn!!' } })]);
    expect(printed.join('\n')).toMatch(/not a negotiation[\s\S]+seen: shouting: "bring the popcorn!!"/);
  });

  test('leaves other languages alone', async () => {
    await review([JSON.stringify({ draft: { body: 'Wir können 285 Euro zahlen. Das ist unser letztes Angebot.' } })]);
    expect(printed.join('\n')).toContain('not in English');
  });
});

test.each([
  [[], 'usage: npm run review'],
  [['--jsn', 'a.txt'], 'unknown option --jsn'],
])('%j is answered with how to call it', async (args, answer) => {
  expect(await main(args)).toBe(2);
  expect(printed.join('\n')).toContain(answer);
});
