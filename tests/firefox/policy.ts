import { existsSync, realpathSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from '../../src/cli/firefox.mjs';

/** Where Firefox looks first, and stops looking. */
const OF_THE_MACHINE = '/etc/firefox/policies/policies.json';

/** Why no policy can be tried here, '' where one can. */
export function whyNoPolicy(): string {
  if (process.platform !== 'linux') return 'only on Linux is a Firefox made of links to the installed one';
  if (existsSync(OF_THE_MACHINE)) return `${OF_THE_MACHINE} is this machine's own, and counts before ours`;
  const path = findFirefox();
  if (path && !existsSync(join(dirname(realpathSync(path)), 'omni.ja')))
    return `${path} only starts a Firefox that is elsewhere; FIREFOX_PATH can name the program itself`;
  return '';
}

/** A Firefox with a policy. */
export interface Governed {
  /** The program, for launchFirefox. */
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * The installed Firefox with a policies.json of its own, and nothing on the machine changed: a folder of links to it,
 * in which the program itself is a copy, since it looks for its policy beside itself.
 *
 * @param extensions Policies by the ids of the extensions.
 */
export async function governedFirefox(extensions: Readonly<Record<string, object>>): Promise<Governed> {
  const program = realpathSync(findFirefox() ?? '');
  const folder = await mkdtemp(join(tmpdir(), 'parley-firefox-governed-'));
  const own = new Set([basename(program), 'distribution']);
  for (const name of await readdir(dirname(program)))
    if (!own.has(name)) await symlink(join(dirname(program), name), join(folder, name));
  await copyFile(program, join(folder, basename(program)));
  await mkdir(join(folder, 'distribution'));
  const policy = { policies: { '3rdparty': { Extensions: extensions } } };
  await writeFile(join(folder, 'distribution', 'policies.json'), JSON.stringify(policy));
  return {
    path: join(folder, basename(program)),
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}
