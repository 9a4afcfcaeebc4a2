import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { main as build } from './build.ts';
import { packFolder, packSource } from './packaging/archive.ts';
import { weigh } from './packaging/weights.ts';

const Versioned = v.object({ version: v.string() });

const say = (line: string) => void process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

/** Builds and packs what the stores of Chromium and Firefox want, and the source for reviewers; tells what it weighs. */
export async function main(): Promise<number> {
  await build();
  const folder = resolve('dist/packages');
  await mkdir(folder, { recursive: true });
  const { version } = v.parse(Versioned, JSON.parse(await readFile('dist/chromium/manifest.json', 'utf8')));
  const place = (kind: string) => resolve(folder, `parley-${version}-${kind}.zip`);
  for (const family of ['chromium', 'firefox'])
    say(`${kilobytes(await packFolder(resolve('dist', family), place(family)))}  ${place(family)}`);
  say(`${kilobytes(await packSource(process.cwd(), place('source')))}  ${place('source')}`);
  for (const { part, bytes, budget } of await weigh(resolve('dist/chromium')))
    say(`${kilobytes(bytes)}  ${part}, compressed; at most ${budget / 1000} kB`);
  return 0;
}
