import { exec } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'tests',
  '_locales',
  'assets',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];
/** Compiling and testing a whole tree takes what it takes. */
const PATIENCE_MS = 600_000;

const tree = mkdtempSync(join(tmpdir(), 'parley-scaffold-'));
beforeAll(() => {
  for (const each of COPIED) cpSync(join(ROOT, each), join(tree, each), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** As somebody types it there, who is in no test: what a command prints, or its failure with that. */
async function type(command: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(name)),
  );
  return (await promisify(exec)(command, { cwd: tree, env })).stdout;
}

test(
  'what the guide says of a new rule and a new webmail holds in a copy of the tree: both compile, and their tests pass',
  async () => {
    await type('node src/cli/run.mjs new-rule empty-promise "Empty promise"');
    await type('node src/cli/run.mjs new-webmail gmx navigator.gmx.net');
    await type('npm run --silent check:types');
    const told = await type(
      'npx vitest run --project unit tests/rules.test.ts tests/webmail-adapters/claims.test.ts -t "empty-promise|gmx"',
    );
    expect(told).toMatch(/^[1-9]\d* passed, 0 failed$/m);
  },
  PATIENCE_MS,
);
