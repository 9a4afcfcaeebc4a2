import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** What a part of a built extension weighs and what it may. */
export interface Weight {
  readonly part: string;
  /** Compressed, in bytes. */
  readonly bytes: number;
  readonly budget: number;
}

/** A script and all it imports. */
async function withImports(folder: string, entry: string): Promise<string[]> {
  const found = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    found.add(file);
    const { module } = parseSync(file, await readFile(join(folder, file), 'utf8'));
    for (const { moduleRequest } of module.staticImports)
      await follow(posix.join(posix.dirname(file), moduleRequest.value));
  };
  await follow(entry);
  return [...found];
}

const KILOBYTE = 1000;

/** Weighs what every mail page, and every wake of the background, pays for. */
export async function weigh(folder: string): Promise<Weight[]> {
  const compressed = async (files: readonly string[]): Promise<number> =>
    gzipSync(Buffer.concat(await Promise.all(files.map((file) => readFile(join(folder, file)))))).length;
  const background = await withImports(folder, 'service-worker-loader.js');
  return [
    { part: 'content script', bytes: await compressed(['src/content/index.js']), budget: 29 * KILOBYTE },
    {
      part: 'faces, in pages with something to show',
      bytes: await compressed(['src/content/faces.js']),
      budget: 15 * KILOBYTE,
    },
    {
      part: 'open mails, on pages nobody told us about',
      bytes: await compressed(['src/content/open-mails.js']),
      budget: 10 * KILOBYTE,
    },
    { part: 'background', bytes: await compressed(background), budget: 456 * KILOBYTE },
  ];
}
