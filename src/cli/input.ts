import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import * as v from 'valibot';
import { readEml } from '../eml/read.ts';
import type { Mail } from '../model/mail.ts';
import { reasonOf } from '../model/reason.ts';

/** One thing to review, or why it cannot be read: the item is named, the rest goes on. */
export type Item = { readonly id: string; readonly mail: Mail } | { readonly id: string; readonly error: string };

const text = v.optional(v.string(), '');
const MAIL = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  me: v.optional(v.string()),
  them: v.optional(v.string()),
  thread: v.optional(
    v.array(v.object({ from: v.picklist(['me', 'them']), date: text, subject: text, body: v.string() })),
    [],
  ),
  draft: v.object({ subject: text, body: v.string() }),
});

/** The items of a .txt, .eml or .jsonl file. An unreadable file or an unknown type is one item with its error. */
export async function readItems(file: string): Promise<Item[]> {
  const id = basename(file);
  const read = READERS[extname(file).toLowerCase()];
  if (!read) return [{ id, error: `unknown file type "${extname(file)}": give a .txt, .eml or .jsonl file` }];
  try {
    return await read(await readFile(file), id);
  } catch (cause) {
    return [{ id, error: `cannot read ${file}: ${reasonOf(cause)}` }];
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer<ArrayBuffer>, id: string) => Promise<Item[]>>> = {
  '.txt': (bytes, id) => Promise.resolve([{ id, mail: draftOf(bytes.toString('utf8')) }]),
  '.eml': readMail,
  '.jsonl': (bytes) =>
    Promise.resolve(
      bytes
        .toString('utf8')
        .split('\n')
        .flatMap((line, i) => (line.trim() ? [readLine(line, i + 1)] : [])),
    ),
};

const draftOf = (body: string, subject = ''): Mail => ({ thread: [], draft: { subject, body } });

async function readMail(bytes: Buffer<ArrayBuffer>, id: string): Promise<Item[]> {
  const { text: body, subject, from, to } = await readEml(bytes);
  if (!body.trim()) return [{ id, error: 'the mail has no text body' }];
  return [{ id, mail: { ...draftOf(body, subject), me: from.address, them: to.address } }];
}

function readLine(line: string, number: number): Item {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: `line ${number}`, error: `line ${number} is not JSON` };
  }
  const parsed = v.safeParse(MAIL, json);
  const named = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), json);
  const id = named.success ? String(named.output.id) : `line ${number}`;
  if (parsed.success) return { id, mail: withoutUndefined(parsed.output) };
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue) ?? 'the line';
  return { id, error: `line ${number}: ${path}: ${issue.received === 'undefined' ? 'is missing' : issue.message}` };
}

const withoutUndefined = ({ me, them, thread, draft }: v.InferOutput<typeof MAIL>): Mail => ({
  ...(me === undefined ? {} : { me }),
  ...(them === undefined ? {} : { them }),
  thread,
  draft,
});
