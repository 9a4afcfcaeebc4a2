import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/**
 * Builds the extension as it is shipped. The folder is always a new one of its own: a build that was handed a folder
 * and told to empty it has once emptied the project.
 *
 * @returns The folder, for the caller to remove.
 */
export async function buildExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-build-'));
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...env, PARLEY_OUT: folder },
  });
  return folder;
}
