import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

const workflow = readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8');
const commands = [...workflow.matchAll(/- run: (.+)/g)].map(([, command = '']) => command.trim());

test('the public CI runs what a person runs', () => {
  expect(commands).toContain('.ci/run');
  const unknown = commands.filter((command) => {
    const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
    return script ? !(script in scripts) : !existsSync(new URL(`../${command}`, import.meta.url));
  });
  expect(unknown, 'Run a script of package.json, or a file of the repository.').toEqual([]);
});
