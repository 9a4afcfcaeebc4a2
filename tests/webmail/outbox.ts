import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect, inject } from 'vitest';

export interface Arrived {
  readonly raw: string;
  readonly mail: Email;
}

/** How many mails have been sent so far. */
export const countSent = async () => (await readdir(inject('outbox'))).length;

/** Waits for one mail more than `before` and gives it as it came over the wire. */
export async function nextSent(before: number): Promise<Arrived> {
  await expect.poll(countSent).toBe(before + 1);
  const file = `${String(before + 1).padStart(3, '0')}.eml`;
  const raw = await readFile(join(inject('outbox'), file), 'latin1');
  return { raw, mail: await PostalMime.parse(Buffer.from(raw, 'latin1')) };
}
