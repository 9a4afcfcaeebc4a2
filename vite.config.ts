import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

const NODE_MODULE = '\0node:module';

/** email-reply-parser asks Node for an optional package and copes without; a browser must not fail at the asking. */
const withoutNode: Plugin = {
  name: 'parley:without-node',
  enforce: 'pre',
  resolveId: (id) => (id === 'module' ? NODE_MODULE : null),
  load: (id) =>
    id === NODE_MODULE
      ? 'export const createRequire = () => () => { throw new Error("There is no Node in a browser."); };'
      : null,
};

/** What an organisation may set by policy: the manifest names it, and Chromium reads it from the folder. */
const managedSchema: Plugin = {
  name: 'parley:managed-schema',
  generateBundle() {
    const source = readFileSync('assets/managed-schema.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: manifest.storage.managed_schema, source });
  },
};

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Scripts that no manifest names: they are put into a page that has something to show, or whose thread is asked for. */
const ON_DEMAND = { faces: 'faces.tsx', 'open-mails': 'open-mails.ts' };
const withScriptsOnDemand: Plugin = {
  name: 'parley:on-demand',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    if (!dir || !('service-worker-loader.js' in bundle)) return;
    const outDir = join(dir, 'src/content');
    for (const [script, file] of Object.entries(ON_DEMAND)) {
      const name = script.replace('-', '_');
      const lib = { entry: `src/content/${file}`, name, formats: ['iife' as const], fileName: () => `${script}.js` };
      await build({ configFile: false, logLevel: 'error', oxc, build: { outDir, emptyOutDir: false, lib } });
    }
  },
};

const browserTests = {
  // One Chromium at a time: two cores, and a mark that comes late must mean a slow Parley.
  fileParallelism: false,
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000, interval: 20 } },
};

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        withoutNode,
        managedSchema,
        withScriptsOnDemand,
        crx({
          manifest: { ...manifest, version: project.version },
          contentScripts: { standaloneFiles: ['src/content/index.ts'] },
        }),
      ],
  oxc,
  build: {
    // An empty name would be the project itself.
    outDir: process.env.PARLEY_OUT || 'dist/chromium',
    modulePreload: false,
    rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  test: {
    reporters: ['default', './tests/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,firefox,webmail}/**'],
          setupFiles: ['tests/chance.ts', 'tests/english.ts'],
          // A busy machine must not look like a fault.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: 'tests/e2e/setup.ts', ...browserTests },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          ...browserTests,
        },
      },
      {
        extends: true,
        test: {
          name: 'webmail',
          include: ['tests/webmail/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts', 'tests/webmail/setup.ts'],
          ...browserTests,
        },
      },
    ],
  },
});
