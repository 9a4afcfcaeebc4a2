import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type * as Engine from './engine.ts';

const ENTRY = fileURLToPath(new URL('engine.ts', import.meta.url));

/**
 * The engine as it ships, in one minified file. Run from its sources as the other commands run it, it would look up every
 * imported name at each use: a draft of 5,000 words would seem to cost twice what it does.
 */
export async function shippedEngine(): Promise<typeof Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-engine-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: ENTRY,
        outDir: folder,
        minify: true,
        rollupOptions: { output: { format: 'cjs', entryFileNames: 'engine.cjs' } },
      },
    });
    return createRequire(import.meta.url)(join(folder, 'engine.cjs'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
