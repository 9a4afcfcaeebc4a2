import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readItems } from '../../src/cli/input.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-input-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function itemsOf(name: string, content: string) {
  const file = join(folder, name);
  await writeFile(file, content);
  return await readItems(file);
}

const HEAD = 'From: Sam <sam@x.example>\r\nTo: Ines <ines@y.example>\r\nSubject: Re: desks\r\n';

describe('what can be reviewed', () => {
  test('a text file is a draft', async () => {
    expect(await itemsOf('a.txt', 'We can pay 285.')).toEqual([
      { id: 'a.txt', mail: { thread: [], draft: { subject: '', body: 'We can pay 285.' } } },
    ]);
  });

  test.each([
    ['plain', 'Content-Type: text/plain; charset=utf-8\r\n\r\nWe can pay €285.\r\n'],
    [
      'quoted-printable',
      'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWe can pay =E2=82=AC285.\r\n',
    ],
    [
      'HTML alone',
      'Content-Type: text/html; charset=utf-8\r\n\r\n<style>p { color: red }</style><p>We can pay &euro;285.</p>',
    ],
  ])('a mail in %s', async (_kind, rest) => {
    const [item] = await itemsOf('a.eml', HEAD + rest);
    expect(item).toMatchObject({
      id: 'a.eml',
      mail: { me: 'sam@x.example', them: 'ines@y.example', draft: { subject: 'Re: desks' } },
    });
    expect(item && 'mail' in item && item.mail.draft.body.trim()).toBe('We can pay €285.');
  });

  test('a line of JSON needs its draft alone; ids may be numbers', async () => {
    const items = await itemsOf('a.jsonl', '{"draft":{"body":"Hello"}}\n\n{"id":7,"draft":{"body":"Hello"}}\n');
    expect(items.map(({ id }) => id)).toEqual(['line 1', '7']);
  });
});

describe('what cannot be read is named, and the rest goes on', () => {
  test('line by line', async () => {
    const lines = [
      'no JSON',
      '{"id":"a","draft":{"subject":"x"}}',
      '{"id":"b","draft":{"body":"Hello"},"thread":[{"from":"us","body":""}]}',
      '{"id":"c","draft":{"body":"Hello"}}',
      '[1]',
    ];
    const items = await itemsOf('a.jsonl', lines.join('\n'));
    expect(items.map((item) => ('error' in item ? `${item.id}: ${item.error}` : item.id))).toEqual([
      'line 1: line 1 is not JSON',
      'a: line 2: draft.body: is missing',
      'b: line 3: thread.0.from: Invalid type: Expected ("me" | "them") but received "us"',
      'c',
      'line 5: line 5: draft: is missing',
    ]);
  });

  test.each([
    ['a.docx', '', 'unknown file type ".docx": give a .txt, .eml or .jsonl file'],
    ['a.eml', HEAD, 'the mail has no text body'],
  ])('%s', async (name, content, error) => {
    expect(await itemsOf(name, content)).toEqual([{ id: name, error }]);
  });

  test('a file that is not there', async () => {
    const [item] = await readItems(join(folder, 'none.txt'));
    expect(item).toMatchObject({ id: 'none.txt', error: expect.stringContaining('no such file') });
  });
});
