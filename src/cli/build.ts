import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildExtension } from './drive/build.ts';
import { writeFirefox } from './packaging/firefox.ts';

/** Builds the extension for both families of browsers, each in its folder of `dist`. */
export async function main(): Promise<number> {
  const built = await buildExtension();
  const [chromium, firefox] = [resolve('dist/chromium'), resolve('dist/firefox')];
  await rm(chromium, { recursive: true, force: true });
  await cp(built, chromium, { recursive: true });
  await rm(built, { recursive: true, force: true });
  await writeFirefox(chromium, firefox);
  process.stdout.write(`${chromium}\n${firefox}\n`);
  return 0;
}
