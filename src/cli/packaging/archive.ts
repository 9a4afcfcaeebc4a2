import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { type Zippable, zipSync } from 'fflate';

// A zip tells local time: this is the first moment it can tell, wherever it is made.
const NO_TIME = new Date(1980, 0, 1);

/** A zip whose bytes depend on nothing but the files: their names in order, no dates, one compressor on all systems. */
async function writeZip(folder: string, files: readonly string[], to: string): Promise<number> {
  const entries: Zippable = {};
  for (const file of files.toSorted()) entries[file] = await readFile(join(folder, file));
  const bytes = zipSync(entries, { level: 9, mtime: NO_TIME });
  await writeFile(to, bytes);
  return bytes.length;
}

/** Packs a folder as a store wants it. Answers the size in bytes. */
export async function packFolder(folder: string, to: string): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await writeZip(
    folder,
    files.map((file) => relative(folder, file).replaceAll(sep, '/')),
    to,
  );
}

/**
 * Packs what the extension is built from, for reviewers to build it again: every file that git keeps.
 *
 * @throws Where there is no git, or the folder is no clone.
 */
export async function packSource(root: string, to: string): Promise<number> {
  const listed = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 2 ** 26 }).catch(
    (cause: unknown) => {
      throw new Error(`The source archive holds what git keeps, and git does not list ${root}.`, { cause });
    },
  );
  return await writeZip(root, listed.stdout.split('\0').filter(Boolean), to);
}
