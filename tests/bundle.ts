import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a script for a page, in memory: file name → text, the script itself as `index.js`. */
export async function bundle(script: URL): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    mode: 'production',
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Draft.js knows the global object by its name in Node only.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(script), output: { entryFileNames: 'index.js' } },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('Vite built something else than one bundle.');
  return new Map(result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}
