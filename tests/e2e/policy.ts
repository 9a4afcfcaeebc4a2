import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';

/** Where Debian's Chromium reads policies; only root may write there, and other systems keep them elsewhere. */
const POLICIES = '/etc/chromium/policies/managed';
export const canSetPolicy = process.platform === 'linux' && process.getuid?.() === 0;

const FIRST_LETTER = 97;

/** Chromium names an unpacked extension by its folder. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCodePoint(FIRST_LETTER + Number.parseInt(digit, 16)));

/** Sets what an organisation would, for the browsers that start after this and until the tests around it end. */
export function usePolicy(policy: object): void {
  const file = join(POLICIES, `parley-test-${process.pid}.json`);
  beforeAll(async () => {
    await mkdir(POLICIES, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(inject('extension'))]: policy } } }));
  });
  afterAll(async () => await rm(file, { force: true }));
}
