import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  array,
  assert,
  asyncProperty,
  base64String,
  constantFrom,
  jsonValue,
  oneof,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readItems } from '../../src/cli/input.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-any-mail-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Reads a file and holds the answer to its promise: each item is a mail with words in it, or says why it is none. */
async function expectItems(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, content);
  const items = await readItems(file);
  const unfit = items.filter((item) =>
    'error' in item ? !/^[^\n]+$/.test(item.error) : typeof item.mail.draft.body !== 'string',
  );
  expect(unfit).toEqual([]);
  return items;
}

const odd = oneof(
  string({ unit: 'binary' }),
  constantFrom('', '=?utf-8?Q?=E2=82=?=', '=?x?B?////?=', '"', '<', '\0', ';;='),
);
const headers = array(
  tuple(
    constantFrom('From', 'To', 'Subject', 'Date', 'Content-Type', 'Content-Transfer-Encoding', 'MIME-Version', 'X'),
    oneof(
      odd,
      constantFrom(
        'text/plain; charset=utf-8',
        'text/html; charset=no-such-charset',
        'multipart/mixed; boundary=b',
        'multipart/alternative; boundary="b"',
        'message/rfc822',
        'base64',
        'quoted-printable',
        'Friends: a@x.example, b@x.example;',
      ),
    ),
  ).map(([name, value]) => `${name}: ${value}`),
  { maxLength: 8 },
);
const body = array(
  oneof(
    odd,
    base64String(),
    constantFrom('--b', '--b--', '\r\n', '=3D=', '<p>', '</p>', '<!--', '<style>', 'Hello', '&#0;'),
  ),
  { maxLength: 12 },
);

describe('whatever is in a file, it is read or said to be unreadable', () => {
  test('a mail', async () => {
    await assert(
      asyncProperty(headers, body, constantFrom('\n', '\r\n'), async (head, parts, end) => {
        expect(await expectItems('any.eml', [...head, '', parts.join(end)].join(end))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['any.eml', 'any.txt', 'any.jsonl'])('bytes that are no text, in %s', async (name) => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 400 }), async (bytes) => void (await expectItems(name, bytes))),
      { numRuns: 100 },
    );
  });

  test('lines of JSON', async () => {
    const line = oneof(
      jsonValue().map((value) => JSON.stringify(value)),
      record(
        {
          id: jsonValue(),
          me: oneof(string(), jsonValue()),
          thread: oneof(
            array(record({ from: constantFrom('me', 'them', 'us'), body: string() }, { requiredKeys: [] })),
            jsonValue(),
          ),
          draft: oneof(record({ body: string() }), jsonValue()),
        },
        { requiredKeys: [] },
      ).map((value) => JSON.stringify(value)),
    );
    await assert(
      asyncProperty(array(line, { maxLength: 6 }), async (lines) => {
        expect(await expectItems('any.jsonl', lines.join('\n'))).toHaveLength(lines.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['parts in parts', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(2_000)],
    ['mails in mails', 'Content-Type: message/rfc822\n\n'.repeat(2_000)],
    ['elements in elements', `Content-Type: text/html\n\n${'<div>'.repeat(20_000)}Hello`],
    ['tables in tables', `Content-Type: text/html\n\n${'<table><tr><td>'.repeat(2_000)}Hello`],
    ['one header of a million letters', `Subject: ${'x'.repeat(1_000_000)}\n\nHello`],
    ['a hundred thousand recipients', `To: ${'a@x.example, '.repeat(100_000)}\n\nHello`],
  ])('%s', async (_what, mail) => {
    expect(await expectItems('deep.eml', mail)).toHaveLength(1);
  });
});
