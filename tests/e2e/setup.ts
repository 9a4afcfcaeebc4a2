import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../src/cli/drive/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the extension as it is shipped, built once for the run. */
    extension: string;
  }
}

/** Builds the extension once for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildExtension();
  project.provide('extension', folder);
  return async () => await rm(folder, { recursive: true, force: true });
}
